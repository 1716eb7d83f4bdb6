import { useLingui } from '@lingui/react/macro'
import { AddCommitmentDocument, ChangeCommitmentDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { dayOrNull } from '../../lib/short-day.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  partnershipId: string
  partners: readonly { value: string; label: string }[]
  commitment: { id: string; title: string; dueOn: string | null; partner: { id: string } | null } | null
  onClose(): void
}

/** A new commitment, or another what, who or when. */
export function CommitmentForm({ partnershipId, partners, commitment, onClose }: Props) {
  const { t } = useLingui()
  const [add] = useAction(AddCommitmentDocument)
  const [change] = useAction(ChangeCommitmentDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: {
      title: commitment?.title ?? '',
      partnerId: commitment?.partner?.id ?? '',
      dueOn: commitment?.dueOn ?? '',
    },
    send: async ({ title, partnerId, dueOn }, key) => {
      const facts = { title, partnerId: partnerId || null, dueOn: dayOrNull(dueOn) }
      return commitment
        ? (await change({ input: { id: commitment.id, ...facts } }))?.changeCommitment.errors
        : (await add({ input: { key, partnershipId, ...facts } }))?.addCommitment.errors
    },
    onDone: onClose,
  })
  return (
    <FormDialog
      title={commitment ? t`Verander de afspraak` : t`Voeg een afspraak toe`}
      submitLabel={commitment ? t`Bewaar` : t`Voeg toe`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextField label={t`Wat spreken jullie af?`} error={errorOf('title')} {...form.register('title')} />
      <SelectField
        label={t`Wie doet dit?`}
        error={errorOf('partnerId')}
        emptyLabel={t`Allemaal samen`}
        options={partners}
        {...form.register('partnerId')}
      />
      <DateField
        label={t`Voor wanneer?`}
        hint={t`Laat leeg als het altijd geldt`}
        optional
        error={errorOf('dueOn')}
        {...form.register('dueOn')}
      />
    </FormDialog>
  )
}
