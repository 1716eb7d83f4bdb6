import { useLingui } from '@lingui/react/macro'
import { shortDay } from '../../lib/short-day.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import type { Indicator } from './pilot-goals.tsx'
import { amount } from './pilot-words.ts'

type Day = { on: string; values: Map<string, number | null> }

/** What counts by itself: a row per day, newest first, and a column per indicator. */
export function MeasurementGrid({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useLingui()
  const columns: Column<Day>[] = [
    { key: 'on', header: t`Dag`, rowHeader: true, className: 'whitespace-nowrap', cell: ({ on }) => shortDay(on) },
    ...indicators.map(
      ({ id, title, unit }): Column<Day> => ({
        key: id,
        header: title,
        numeric: true,
        cell: ({ values }) => {
          const value = values.get(id)
          if (value === undefined) return '–'
          return value === null ? t`niet te tonen` : amount(value, unit)
        },
      }),
    ),
  ]
  return (
    <DataTable
      caption={t`Vanzelf geteld`}
      compact
      columns={columns}
      rows={daysOf(indicators)}
      rowKey={({ on }) => on}
    />
  )
}

function daysOf(indicators: readonly Indicator[]): Day[] {
  const days = new Map<string, Day>()
  for (const { id, series } of indicators)
    for (const { on, value } of series) {
      const day = days.get(on) ?? { on, values: new Map() }
      day.values.set(id, value)
      days.set(on, day)
    }
  return [...days.values()].sort((a, b) => b.on.localeCompare(a.on))
}
