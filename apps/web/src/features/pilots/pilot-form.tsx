import { useLingui } from '@lingui/react/macro'
import { ChangePilotDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Facts = { id: string; title: string; summary: string; startsOn: string; endsOn: string }

/** Changes what everybody sees on top of a pilot. */
export function ChangePilotForm({ pilot, onClose }: { pilot: Facts; onClose(): void }) {
  const { t } = useLingui()
  const { id, title, summary, startsOn, endsOn } = pilot
  const [change] = useAction(ChangePilotDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: { title, summary, startsOn, endsOn },
    send: async (values) => (await change({ input: { id, ...values } }))?.changePilot.errors,
    onDone: onClose,
  })
  return (
    <FormDialog title={t`Verander de pilot`} submitLabel={t`Bewaar`} {...{ errors, busy, onSubmit: submit, onClose }}>
      <TextField label={t`Naam`} error={errorOf('title')} {...form.register('title')} />
      <TextArea
        label={t`Wat proberen jullie?`}
        optional
        rows={3}
        error={errorOf('summary')}
        {...form.register('summary')}
      />
      <DateField label={t`Eerste dag`} error={errorOf('startsOn')} {...form.register('startsOn')} />
      <DateField label={t`Laatste dag`} error={errorOf('endsOn')} {...form.register('endsOn')} />
    </FormDialog>
  )
}
