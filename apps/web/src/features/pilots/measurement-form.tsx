import { useLingui } from '@lingui/react/macro'
import { AddMeasurementDocument, ChangeMeasurementDocument, type IndicatorUnit } from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { dayOrNull, todayText } from '../../lib/short-day.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { amount, typedNumber } from './pilot-words.ts'

type Props = {
  indicators: readonly { id: string; title: string; unit: IndicatorUnit; value?: number | null; target?: number }[]
  measurement: { id: string; value: number; measuredOn: string; note: string | null } | null
  onClose(): void
}

/** A value by hand, with its day and how it was counted. */
export function MeasurementForm({ indicators, measurement, onClose }: Props) {
  const { t } = useLingui()
  const [add] = useAction(AddMeasurementDocument)
  const [change] = useAction(ChangeMeasurementDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: {
      indicatorId: indicators[0]?.id ?? '',
      value: measurement ? String(measurement.value).replace('.', ',') : '',
      measuredOn: measurement?.measuredOn ?? todayText(),
      note: measurement?.note ?? '',
    },
    send: async ({ indicatorId, value, measuredOn, note }, key) => {
      const facts = { value: typedNumber(value), measuredOn: dayOrNull(measuredOn), note }
      return measurement
        ? (await change({ input: { id: measurement.id, ...facts } }))?.changeMeasurement.errors
        : (await add({ input: { key, indicatorId, ...facts } }))?.addMeasurement.errors
    },
    onDone: onClose,
  })
  const chosen = indicators.find(({ id }) => id === form.watch('indicatorId'))
  const unit = chosen?.unit
  const now = unit && typeof chosen.value === 'number' ? amount(chosen.value, unit) : null
  const goal = unit && typeof chosen.target === 'number' ? amount(chosen.target, unit) : null
  const aim = now === null ? t`Het streven is ${goal}.` : t`Nu staat er ${now}. Het streven is ${goal}.`
  return (
    <FormDialog
      title={measurement ? t`Verander de meting` : t`Voer een meting in`}
      submitLabel={t`Bewaar de meting`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <SelectField
        label={t`Wat heb je geteld?`}
        error={errorOf('indicatorId')}
        options={indicators.map(({ id, title }) => ({ value: id, label: title }))}
        {...form.register('indicatorId')}
      />
      <TextField
        label={unit === 'SHARE' ? t`Percentage` : t`Aantal`}
        hint={goal === null ? undefined : aim}
        inputMode="decimal"
        short
        error={errorOf('value')}
        {...form.register('value')}
      />
      <DateField label={t`Op welke dag?`} error={errorOf('measuredOn')} {...form.register('measuredOn')} />
      <TextArea label={t`Hoe heb je geteld?`} optional rows={2} error={errorOf('note')} {...form.register('note')} />
    </FormDialog>
  )
}
