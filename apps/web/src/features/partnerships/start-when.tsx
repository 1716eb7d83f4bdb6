import { useLingui } from '@lingui/react/macro'
import { DateField } from '../../ui/date-field.tsx'
import { AreaField } from './area-field.tsx'
import { StartStep, type StepProps } from './start-step.tsx'

/** Where the partnership works, and when the pilot runs. */
export function StartWhen({ form, errorOf, title }: StepProps) {
  const { t } = useLingui()
  return (
    <StartStep title={title}>
      <AreaField
        id="municipalityCodes"
        error={errorOf('municipalityCodes')}
        places={form.watch('municipalityCodes')}
        onChange={(places) => form.setValue('municipalityCodes', places)}
      />
      <DateField
        label={t`Wanneer begint de samenwerking?`}
        error={errorOf('startsOn')}
        {...form.register('startsOn')}
      />
      <DateField
        label={t`Wanneer begint de pilot?`}
        hint={t`Neem eerst de tijd om elkaar te leren kennen.`}
        error={errorOf('pilotStartsOn')}
        {...form.register('pilotStartsOn')}
      />
      <DateField
        label={t`Tot wanneer duurt de pilot?`}
        error={errorOf('pilotEndsOn')}
        {...form.register('pilotEndsOn')}
      />
    </StartStep>
  )
}
