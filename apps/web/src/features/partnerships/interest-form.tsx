import { useLingui } from '@lingui/react/macro'
import { AddInterestDocument, ChangeInterestDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { TextField } from '../../ui/text-field.tsx'

type Props = { partnershipId: string; interest: { id: string; title: string } | null; onClose(): void }

/** A new interest, or other words for one. */
export function InterestForm({ partnershipId, interest, onClose }: Props) {
  const { t } = useLingui()
  const [add] = useAction(AddInterestDocument)
  const [change] = useAction(ChangeInterestDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: { title: interest?.title ?? '' },
    send: async ({ title }, key) =>
      interest
        ? (await change({ input: { id: interest.id, title } }))?.changeInterest.errors
        : (await add({ input: { key, partnershipId, title } }))?.addInterest.errors,
    onDone: onClose,
  })
  return (
    <FormDialog
      title={interest ? t`Verander het belang` : t`Voeg een belang toe`}
      submitLabel={interest ? t`Bewaar` : t`Voeg toe`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextField
        label={t`Belang`}
        hint={t`Kort, bijvoorbeeld: mensen met een taalvraag bereiken`}
        error={errorOf('title')}
        {...form.register('title')}
      />
    </FormDialog>
  )
}
