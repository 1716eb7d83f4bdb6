import { useLingui } from '@lingui/react/macro'
import {
  CompleteReferralDocument,
  FailReferralDocument,
  type FailureReason,
  type ReferralOutcome,
} from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { ReferralData } from './referral-detail.tsx'
import { failureReasonNames, optionsOf, outcomeNames } from './referral-words.ts'
import { errorsOf, refreshInbox } from './use-referral-move.ts'

type Values = { outcome: ReferralOutcome | null; reason: FailureReason | null; note: string }
type Props = { referral: ReferralData; kind: 'complete' | 'fail'; onClose(): void }

/** How it ended: with an outcome, or stopped with a reason. Both cannot be undone. */
export function EndDialog({ referral, kind, onClose }: Props) {
  const { t, i18n } = useLingui()
  const toast = useToast()
  const [complete] = useAction(CompleteReferralDocument, refreshInbox)
  const [fail] = useAction(FailReferralDocument, refreshInbox)
  const referralId = referral.id
  const name = referral.person.firstName
  const completes = kind === 'complete'
  const field = completes ? 'outcome' : 'reason'
  const { form, errors, errorOf, submit, busy } = useStaffForm<Values>({
    values: { outcome: null, reason: null, note: '' },
    send: async ({ outcome, reason, note }) =>
      errorsOf(
        completes
          ? await complete({ input: { referralId, outcome, note } })
          : await fail({ input: { referralId, reason, note } }),
      ),
    onDone: () => {
      onClose()
      toast({
        message: completes
          ? t`Afgerond. De vraag van ${name} staat bij ‘Klaar’.`
          : t`Gestopt. De vraag staat bij ‘Klaar’.`,
      })
    },
  })
  const options = completes
    ? optionsOf(outcomeNames, (words) => i18n._(words))
    : optionsOf(failureReasonNames, (words) => i18n._(words))
  return (
    <FormDialog
      title={completes ? t`Hoe is het afgelopen?` : t`Waarom is het gestopt?`}
      submitLabel={completes ? t`Rond af` : t`Sla op`}
      {...{ errors, busy, onClose }}
      onSubmit={submit}
    >
      <ChoiceGroup
        type="radio"
        layout="rows"
        legend={completes ? t`Resultaat` : t`Reden`}
        options={options}
        {...(errorOf(field) ? { error: errorOf(field) ?? '' } : {})}
        name={field}
        inputProps={form.register(field)}
      />
      <TextArea
        id="note"
        label={t`Toelichting`}
        hint={t`Voor je eigen organisatie. ${name} kan dit lezen.`}
        optional
        rows={3}
        maxLength={500}
        {...(errorOf('note') ? { error: errorOf('note') ?? '' } : {})}
        {...form.register('note')}
      />
    </FormDialog>
  )
}
