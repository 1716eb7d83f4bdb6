import { useLingui } from '@lingui/react/macro'
import { CreatePilotDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { todayText } from '../../lib/short-day.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  partnershipId: string
  libraries: readonly { value: string; label: string }[]
  onClose(): void
  onDone(id: string): void
}

/** A pilot at one of the libraries that take part. Goals and milestones follow on its own page. */
export function CreatePilotForm({ partnershipId, libraries, onClose, onDone }: Props) {
  const { t } = useLingui()
  const [create] = useAction(CreatePilotDocument)
  let made = ''
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: {
      title: '',
      summary: '',
      organisationId: libraries[0]?.value ?? '',
      startsOn: todayText(),
      endsOn: todayText(new Date(Date.now() + 26 * 7 * 24 * 60 * 60 * 1000)),
    },
    send: async (values, key) => {
      const data = await create({ input: { key, partnershipId, ...values } })
      made = data?.createPilot.pilot?.id ?? ''
      return data?.createPilot.errors
    },
    onDone: () => onDone(made),
  })
  return (
    <FormDialog
      title={t`Begin een pilot`}
      submitLabel={t`Maak de pilot`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextField label={t`Naam`} error={errorOf('title')} {...form.register('title')} />
      <TextArea
        label={t`Wat proberen jullie?`}
        optional
        rows={3}
        error={errorOf('summary')}
        {...form.register('summary')}
      />
      <SelectField
        label={t`Bibliotheek`}
        error={errorOf('organisationId')}
        options={libraries}
        {...form.register('organisationId')}
      />
      <DateField label={t`Eerste dag`} error={errorOf('startsOn')} {...form.register('startsOn')} />
      <DateField label={t`Laatste dag`} error={errorOf('endsOn')} {...form.register('endsOn')} />
    </FormDialog>
  )
}
