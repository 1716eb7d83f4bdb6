import { Trans, useLingui } from '@lingui/react/macro'
import type { UseFormReturn } from 'react-hook-form'
import { Button } from '../../ui/button.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { StepValues, VersionValues } from './version-values.ts'

type Props = {
  form: UseFormReturn<VersionValues>
  errorOf(name: `steps.${number}.${keyof StepValues}`): string | undefined
  index: number
  /** Null: it is the last one that is left. */
  onRemove: (() => void) | null
}

/** One step of the run-sheet to change. */
export function VersionStepFields({ form, errorOf, index, onRemove }: Props) {
  const { t } = useLingui()
  const field = (name: keyof StepValues) => {
    const path = `steps.${index}.${name}` as const
    return { ...form.register(path), error: errorOf(path) }
  }
  const number = index + 1
  return (
    <Sheet as="li">
      <fieldset className="grid gap-4">
        <legend className="mb-2 font-bold">
          <Trans>Stap {number}</Trans>
        </legend>
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
          <TextField label={t`Naam van de stap`} {...field('title')} />
          <NumberField label={t`Duurt`} unit={t`minuten`} {...field('minutes')} />
        </div>
        <TextArea label={t`Zeg`} hint={t`Wat je tegen de groep zegt.`} rows={2} {...field('say')} />
        <TextArea label={t`Doe`} hint={t`Zet elk punt op een eigen regel.`} rows={5} {...field('do')} />
        <TextArea
          label={t`Leg klaar`}
          hint={t`Zet elk ding op een eigen regel.`}
          optional
          rows={2}
          {...field('have')}
        />
        <TextField label={t`Tip`} optional {...field('tip')} />
        {onRemove && (
          <Cluster>
            <Button tone="plain" icon="trash" onClick={onRemove}>
              <Trans>Haal stap {number} weg</Trans>
            </Button>
          </Cluster>
        )}
      </fieldset>
    </Sheet>
  )
}
