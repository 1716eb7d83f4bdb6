import { Plural, useLingui } from '@lingui/react/macro'
import { ChoiceGroup } from '../../ui/choice-group.tsx'

export type Scope = 'one' | 'following'
type Planned = { id: string; startsAt: string; status: string }
type Series = { number: number; sessions: readonly Planned[] } | null | undefined

/** How many sessions of the series come after this one and can still be changed. */
export function laterIn(series: Series): number {
  if (!series) return 0
  return series.sessions.slice(series.number).filter(({ status }) => status === 'PLANNED').length
}

type Props = { legend: string; series: Series; value: Scope; onChange(scope: Scope): void }

/** Only this session, or also all that follow. Nothing to choose for the last one, or one that stands alone. */
export function SeriesScope({ legend, series, value, onChange }: Props) {
  const { t } = useLingui()
  const later = laterIn(series)
  if (later === 0) return null
  return (
    <ChoiceGroup
      type="radio"
      name="scope"
      layout="rows"
      legend={legend}
      options={[
        { value: 'one', label: t`Alleen deze sessie` },
        {
          value: 'following',
          label: <Plural value={later} one="Deze en de # die volgt" other="Deze en de # die volgen" />,
        },
      ]}
      selected={[value]}
      onSelect={([scope]) => onChange(scope === 'following' ? 'following' : 'one')}
    />
  )
}
