import { useLingui } from '@lingui/react/macro'
import { sourcesWithShare } from '@loper/domain/pilots-input'
import {
  AddIndicatorDocument,
  ChangeIndicatorDocument,
  type IndicatorSource,
  type IndicatorUnit,
} from '@loper/graphql/documents'
import { FormDialog } from '../../app/staff/form-dialog.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useStaffForm } from '../../lib/use-staff-form.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { sourceWords, typedNumber, unitWords } from './pilot-words.ts'

type Facts = {
  id: string
  title: string
  explanation: string | null
  source: IndicatorSource
  unit: IndicatorUnit
  baseline: number
  target: number
  countsPeople: boolean
}
const text = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','))

/** What is counted, from what, and what it should become. */
export function IndicatorForm(props: { goalId: string; indicator: Facts | null; onClose(): void }) {
  const { goalId, indicator, onClose } = props
  const { t, i18n } = useLingui()
  const [add] = useAction(AddIndicatorDocument)
  const [change] = useAction(ChangeIndicatorDocument)
  const { form, errors, errorOf, submit, busy } = useStaffForm({
    values: {
      title: indicator?.title ?? '',
      explanation: indicator?.explanation ?? '',
      source: (indicator?.source ?? 'MANUAL') as IndicatorSource,
      unit: (indicator?.unit ?? 'COUNT') as IndicatorUnit,
      baseline: text(indicator?.baseline ?? 0),
      target: text(indicator?.target),
      countsPeople: indicator?.countsPeople ?? true,
    },
    send: async ({ baseline, target, unit, source, ...words }, key) => {
      const facts = {
        ...words,
        source,
        unit: sourcesWithShare.includes(source) ? unit : ('COUNT' as const),
        baseline: typedNumber(baseline) ?? 0,
        target: typedNumber(target),
      }
      return indicator
        ? (await change({ input: { id: indicator.id, ...facts } }))?.changeIndicator.errors
        : (await add({ input: { key, goalId, ...facts } }))?.addIndicator.errors
    },
    onDone: onClose,
  })
  const source = form.watch('source')
  const unit = form.watch('unit')
  return (
    <FormDialog
      title={indicator ? t`Verander de indicator` : t`Voeg een indicator toe`}
      submitLabel={indicator ? t`Bewaar` : t`Voeg toe`}
      {...{ errors, busy, onSubmit: submit, onClose }}
    >
      <TextField
        label={t`Wat tel je?`}
        hint={t`Bijvoorbeeld: flexwerkers die zijn doorverwezen`}
        error={errorOf('title')}
        {...form.register('title')}
      />
      <SelectField
        label={t`Waar komt het getal vandaan?`}
        hint={source === 'MANUAL' ? undefined : t`Dit telt vanzelf mee.`}
        error={errorOf('source')}
        options={(Object.keys(sourceWords) as IndicatorSource[]).map((value) => ({
          value,
          label: i18n._(sourceWords[value]),
        }))}
        {...form.register('source')}
      />
      {sourcesWithShare.includes(source) && (
        <SelectField
          label={t`Aantal of percentage?`}
          error={errorOf('unit')}
          options={(['COUNT', 'SHARE'] as const).map((value) => ({ value, label: i18n._(unitWords[value]) }))}
          {...form.register('unit')}
        />
      )}
      {unit === 'COUNT' && (
        <TextField
          label={t`Waar begin je?`}
          inputMode="decimal"
          short
          error={errorOf('baseline')}
          {...form.register('baseline')}
        />
      )}
      <TextField
        label={t`Waar wil je uitkomen?`}
        inputMode="decimal"
        short
        error={errorOf('target')}
        {...form.register('target')}
      />
      {source === 'MANUAL' && unit === 'COUNT' && (
        <Checkbox
          label={t`Dit telt mensen die hulp krijgen`}
          hint={t`Dan zien partners en adviseurs geen aantal onder de 5. Haal het vinkje weg als je iets anders telt, zoals collega's.`}
          {...form.register('countsPeople')}
        />
      )}
      <TextArea label={t`Uitleg`} optional rows={2} error={errorOf('explanation')} {...form.register('explanation')} />
    </FormDialog>
  )
}
