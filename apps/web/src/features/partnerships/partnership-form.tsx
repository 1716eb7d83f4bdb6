import { useLingui } from '@lingui/react/macro'
import { ChangePartnershipDocument, CreatePartnershipDocument } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { todayText } from '../../lib/short-day.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AreaField, type Place } from './area-field.tsx'

type Facts = { title: string; purpose: string; municipalityCodes: Place[] }

const sendable = ({ title, purpose, municipalityCodes }: Facts) => ({
  title,
  purpose,
  municipalityCodes: municipalityCodes.map(({ code }) => code),
})

/** Starts a partnership from nothing; the own organisation leads it. */
export function CreatePartnershipForm(props: { organisationId: string; onDone(id: string): void; onClose(): void }) {
  const { t } = useLingui()
  const [create] = useAction(CreatePartnershipDocument)
  const empty: Facts & { startedOn: string } = {
    title: '',
    purpose: '',
    municipalityCodes: [],
    startedOn: todayText(),
  }
  let made = ''
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: empty,
    send: async (values, key) => {
      const input = { key, organisationId: props.organisationId, startedOn: values.startedOn, ...sendable(values) }
      const data = await create({ input })
      made = data?.createPartnership.partnership?.id ?? ''
      return data?.createPartnership.errors
    },
    onDone: () => props.onDone(made),
  })
  return (
    <FormDialog
      title={t`Begin een samenwerking`}
      submitLabel={t`Maak de samenwerking`}
      {...{ errors, busy, onSubmit: submit, onClose: props.onClose }}
    >
      <FactsFields
        errorOf={(name) => errorOf(name)}
        register={(name) => form.register(name)}
        places={form.watch('municipalityCodes')}
        onPlaces={(places) => form.setValue('municipalityCodes', places)}
      />
      <DateField label={t`Eerste dag`} error={errorOf('startedOn')} {...form.register('startedOn')} />
    </FormDialog>
  )
}

/** Changes title, purpose and area. */
export function ChangePartnershipForm(props: {
  partnership: { id: string; title: string; purpose: string; municipalities: readonly Place[] }
  onClose(): void
}) {
  const { t } = useLingui()
  const { id, title, purpose, municipalities } = props.partnership
  const [change] = useAction(ChangePartnershipDocument)
  const values: Facts = {
    title,
    purpose,
    municipalityCodes: municipalities.map(({ code, name }) => ({ code, name })),
  }
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values,
    send: async (typed) => (await change({ input: { id, ...sendable(typed) } }))?.changePartnership.errors,
    onDone: props.onClose,
  })
  return (
    <FormDialog
      title={t`Verander de samenwerking`}
      submitLabel={t`Bewaar`}
      {...{ errors, busy, onSubmit: submit, onClose: props.onClose }}
    >
      <FactsFields
        errorOf={(name) => errorOf(name)}
        register={(name) => form.register(name)}
        places={form.watch('municipalityCodes')}
        onPlaces={(places) => form.setValue('municipalityCodes', places)}
      />
    </FormDialog>
  )
}

type FieldsProps = {
  errorOf(name: keyof Facts): string | undefined
  register(name: 'title' | 'purpose'): object
  places: readonly Place[]
  onPlaces(places: Place[]): void
}

function FactsFields({ errorOf, register, places, onPlaces }: FieldsProps) {
  const { t } = useLingui()
  return (
    <>
      <TextField
        label={t`Naam`}
        hint={t`Bijvoorbeeld: Randstad en de bibliotheek`}
        error={errorOf('title')}
        id="title"
        {...register('title')}
      />
      <TextArea
        label={t`Waar gaat het om?`}
        rows={3}
        error={errorOf('purpose')}
        id="purpose"
        {...register('purpose')}
      />
      <AreaField id="municipalityCodes" error={errorOf('municipalityCodes')} places={places} onChange={onPlaces} />
    </>
  )
}
