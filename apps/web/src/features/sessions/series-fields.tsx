import { useLingui } from '@lingui/react/macro'
import type { UseFormReturn } from 'react-hook-form'
import { Cluster } from '../../ui/cluster.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Stack } from '../../ui/stack.tsx'
import { rhythmNames, type SeriesValues } from './series-values.ts'

type Props = { form: UseFormReturn<SeriesValues>; errorOf(name: keyof SeriesValues): string | undefined }

/** Once, or every week, every other week or every month; so many times or until a day. */
export function SeriesFields({ form, errorOf }: Props) {
  const { t, i18n } = useLingui()
  const { rhythm, ending } = form.watch()
  return (
    <Stack>
      <Segmented
        legend={t`Hoe vaak?`}
        hideLegend={false}
        name="rhythm"
        options={[
          { value: '', label: t`Eén keer` },
          ...Object.entries(rhythmNames).map(([value, name]) => ({ value, label: i18n._(name) })),
        ]}
        value={rhythm}
        onChange={(value) => form.setValue('rhythm', value as SeriesValues['rhythm'])}
      />
      {rhythm && (
        <Cluster>
          <Segmented
            legend={t`Tot wanneer?`}
            hideLegend={false}
            name="ending"
            options={[
              { value: 'times', label: t`Een aantal keer` },
              { value: 'until', label: t`Tot een datum` },
            ]}
            value={ending}
            onChange={(value) => form.setValue('ending', value as SeriesValues['ending'])}
          />
          {ending === 'times' ? (
            <NumberField label={t`Hoeveel keer`} unit={t`keer`} {...form.register('times')} error={errorOf('times')} />
          ) : (
            <DateField label={t`Tot en met`} {...form.register('until')} error={errorOf('until')} />
          )}
        </Cluster>
      )}
    </Stack>
  )
}
