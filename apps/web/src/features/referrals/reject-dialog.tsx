import { Trans, useLingui } from '@lingui/react/macro'
import { type RejectionReason, RejectReferralDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { ReferralData } from './referral-detail.tsx'
import { optionsOf, rejectionReasonNames } from './referral-words.ts'
import { errorsOf, refreshInbox } from './use-referral-move.ts'
import { useWhoTells } from './use-who-tells.ts'

type Values = { reason: RejectionReason | null; note: string }

/** Says no, with a reason from the list: the person hears it in kind words, and it cannot be undone. */
export function RejectDialog({ referral, onClose }: { referral: ReferralData; onClose(): void }) {
  const { t, i18n } = useLingui()
  const toast = useToast()
  const [reject] = useAction(RejectReferralDocument, refreshInbox)
  const name = referral.person.firstName
  const whoTells = useWhoTells(referral)
  const { form, errors, errorOf, submit, busy } = useStaffForm<Values>({
    values: { reason: null, note: '' },
    send: async (values) => errorsOf(await reject({ input: { referralId: referral.id, ...values } })),
    onDone: () => {
      onClose()
      toast({ message: t`Afgewezen. ${whoTells}` })
    },
  })
  return (
    <FormDialog
      title={t`Waarom lukt het niet?`}
      submitLabel={t`Wijs af`}
      {...{ errors, busy, onClose }}
      onSubmit={submit}
    >
      <ChoiceGroup
        type="radio"
        layout="rows"
        legend={t`Reden`}
        hint={
          referral.contact?.kind === 'PHONE'
            ? t`Vertel de reden straks zelf aan ${name}.`
            : t`${name} hoort de reden in gewone woorden.`
        }
        options={optionsOf(rejectionReasonNames, (words) => i18n._(words))}
        {...(errorOf('reason') ? { error: errorOf('reason') ?? '' } : {})}
        name="reason"
        inputProps={form.register('reason')}
      />
      <TextArea
        id="note"
        label={t`Toelichting`}
        hint={<Trans>Voor je eigen organisatie. {name} kan dit lezen.</Trans>}
        optional
        rows={3}
        maxLength={500}
        {...(errorOf('note') ? { error: errorOf('note') ?? '' } : {})}
        {...form.register('note')}
      />
    </FormDialog>
  )
}
