import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { referralConsent } from '@loper/content/consent-texts'
import { SendOnDialogDocument, SendReferralOnDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { QueryState } from '../../app/staff/query-state.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { roomNames, sentences } from '../../lib/service-words.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Say } from '../../ui/say.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { ReferralData } from './referral-detail.tsx'
import { errorsOf, refreshInbox } from './use-referral-move.ts'
import { useWhoTells } from './use-who-tells.ts'

type Values = { serviceId: string; consent: { given: boolean } }
type Props = { referral: ReferralData; onClose(): void; onStale(): void }

/** Sends a refused question to somebody else. The person agreed to one receiver, so they are asked again, in these words. */
export function SendOnDialog({ referral, onClose, onStale }: Props) {
  const { t, i18n } = useLingui()
  const toast = useToast()
  const name = referral.person.firstName
  const whoTells = useWhoTells(referral)
  const result = useQuery(SendOnDialogDocument, {
    variables: { input: { topic: referral.topic, municipalityCode: referral.municipality?.code ?? null, first: 8 } },
  })
  const proposals = (result.data?.proposeServices.proposals ?? []).filter(
    ({ service }) => service.id !== referral.service?.id,
  )
  const textFor = (serviceId: string) => {
    const service = proposals.find((proposal) => proposal.service.id === serviceId)?.service
    return referralConsent('nl', {
      senderName: referral.senderOrganisation.name,
      receiverName: service?.organisation.name ?? '',
      serviceTitle: service?.title ?? '',
      shares: referral.shares,
    })
  }
  const [sendOn] = useAction(SendReferralOnDocument, refreshInbox)
  const { form, errors, errorOf, submit, busy } = useStaffForm<Values>({
    values: { serviceId: '', consent: { given: false } },
    send: async ({ serviceId, consent }, key) => {
      if (serviceId === '') return [{ path: ['serviceId'], code: 'REQUIRED', messageKey: 'service.required' }]
      const agreed = { given: consent.given, textVersion: textFor(serviceId).version, language: 'nl' }
      return errorsOf(await sendOn({ input: { key, referralId: referral.id, serviceId, consent: agreed } }))
    },
    onDone: () => {
      onClose()
      // The answer is about the new question; this one now says where it went.
      onStale()
      toast({ message: t`Doorgestuurd. De ontvanger kreeg bericht. ${whoTells}` })
    },
  })
  const chosen = form.watch('serviceId')
  const text = chosen ? textFor(chosen) : null
  return (
    <FormDialog
      wide
      title={t`Waar kan ${name} dan heen?`}
      submitLabel={t`Stuur door`}
      {...{ errors, busy, onClose }}
      onSubmit={submit}
    >
      <QueryState
        result={result}
        skeleton="list"
        isEmpty={() => proposals.length === 0}
        empty={
          <EmptyState title={t`Wij kennen niets anders in de buurt`}>
            <Trans>Zoek aan de balie verder, of vraag een collega.</Trans>
          </EmptyState>
        }
      >
        {() => (
          <ChoiceGroup
            type="radio"
            legend={t`Aanbod`}
            options={proposals.map(({ service, room }) => ({
              value: service.id,
              label: service.title,
              hint: sentences([service.organisation.name, service.schedule]),
              end: i18n._(roomNames[room]).toLowerCase(),
            }))}
            {...(errorOf('serviceId') ? { error: errorOf('serviceId') ?? '' } : {})}
            name="serviceId"
            inputProps={form.register('serviceId')}
          />
        )}
      </QueryState>
      {text && (
        <>
          <Say>
            {text.title} {text.purpose} {text.withWhom}
          </Say>
          <Checkbox
            id="consent.given"
            label={t`Ik heb dit met ${name} besproken. ${name} zegt: “${text.agree}”`}
            {...(errorOf('consent.given') ? { error: errorOf('consent.given') ?? '' } : {})}
            {...form.register('consent.given')}
          />
        </>
      )}
    </FormDialog>
  )
}
