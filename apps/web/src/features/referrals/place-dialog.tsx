import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { PlaceDialogDocument, PlaceInSessionDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { QueryState } from '../../app/staff/query-state.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { ReferralData } from './referral-detail.tsx'
import { errorsOf, refreshInbox } from './use-referral-move.ts'
import { useWhoTells } from './use-who-tells.ts'

/** Chooses a coming session of the own library; the person gets the message with day and place. */
export function PlaceDialog({ referral, onClose }: { referral: ReferralData; onClose(): void }) {
  const { t } = useLingui()
  const toast = useToast()
  const name = referral.person.firstName
  const whoTells = useWhoTells(referral)
  const result = useQuery(PlaceDialogDocument, {
    variables: { organisationId: referral.receiverOrganisation.id },
    fetchPolicy: 'network-only',
  })
  const [place] = useAction(PlaceInSessionDocument, refreshInbox)
  const { form, errors, errorOf, submit, busy } = useStaffForm<{ sessionId: string }>({
    values: { sessionId: '' },
    send: async ({ sessionId }) =>
      sessionId === ''
        ? [{ path: ['sessionId'], code: 'REQUIRED', messageKey: 'choice.required' }]
        : errorsOf(await place({ input: { referralId: referral.id, sessionId } })),
    onDone: () => {
      onClose()
      toast({ message: t`De plek is van ${name}. ${whoTells}` })
    },
  })
  const seatsWords = ({ free, waiting }: { free: number; waiting: number }) =>
    free > 0 ? t`nog ${free} vrij` : waiting === 1 ? t`vol, 1 wacht` : t`vol, ${waiting} wachten`
  return (
    <FormDialog
      title={t`Bij welke bijeenkomst?`}
      submitLabel={t`Geef deze plek`}
      {...{ errors, busy, onClose }}
      onSubmit={submit}
    >
      <QueryState
        result={result}
        skeleton="list"
        found={(data) => data.plannedSessions.nodes.filter((session) => session.viewerCanEnrol)}
        isEmpty={(sessions) => sessions.length === 0}
        empty={
          <EmptyState title={t`Er staat nog niets gepland`}>
            <TextLink href={paths.newSession()}>
              <Trans>Plan eerst een bijeenkomst</Trans>
            </TextLink>
          </EmptyState>
        }
      >
        {(sessions) => (
          <ChoiceGroup
            type="radio"
            legend={t`Bijeenkomst`}
            hideLegend
            options={sessions.map((session) => ({
              value: session.id,
              label: session.title,
              hint: `${formatDayAndTime(session.startsAt, new Date())}, ${session.online ? t`online` : (session.branch?.name ?? '')}`,
              end: seatsWords(session.seats),
            }))}
            {...(errorOf('sessionId') ? { error: errorOf('sessionId') ?? '' } : {})}
            name="sessionId"
            inputProps={form.register('sessionId')}
          />
        )}
      </QueryState>
    </FormDialog>
  )
}
