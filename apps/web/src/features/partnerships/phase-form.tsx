import { useLingui } from '@lingui/react/macro'
import { EnterPhaseDocument, type PartnershipPhase } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { todayText } from '../../lib/short-day.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { phaseOrder, phaseWords } from './partnership-words.ts'

/** A step to another phase, with its day and what was agreed. */
export function PhaseForm({ id, phase, onClose }: { id: string; phase: PartnershipPhase; onClose(): void }) {
  const { t, i18n } = useLingui()
  const [enter] = useAction(EnterPhaseDocument)
  const all: PartnershipPhase[] = [...phaseOrder, 'ENDED']
  const next = all[all.indexOf(phase) + 1] ?? 'SCALING'
  const { form, errors, errorOf, submit, busy } = useStaffForm<{
    phase: PartnershipPhase
    enteredOn: string
    note: string
  }>({
    values: { phase: next, enteredOn: todayText(), note: '' },
    send: async (values) => (await enter({ input: { id, ...values } }))?.enterPhase.errors,
    onDone: onClose,
  })
  return (
    <FormDialog
      title={t`Naar een andere fase`}
      submitLabel={t`Zet de stap`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <SelectField
        label={t`Fase`}
        error={errorOf('phase')}
        options={all.filter((one) => one !== phase).map((one) => ({ value: one, label: i18n._(phaseWords[one]) }))}
        {...form.register('phase')}
      />
      <DateField label={t`Sinds`} error={errorOf('enteredOn')} {...form.register('enteredOn')} />
      <TextArea
        label={t`Wat spraken jullie af?`}
        optional
        rows={3}
        error={errorOf('note')}
        {...form.register('note')}
      />
    </FormDialog>
  )
}
