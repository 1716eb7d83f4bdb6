/** What an indicator says: its value now, how it moved and how it stands, for those who may see counts and for those who may not. */
import { addDays, daysBetween, quarterBounds } from '@loper/domain/dutch-time'
import { type Standing, standing } from '@loper/domain/pilot-progress'
import { shownCounts } from '@loper/domain/small-counts'
import type { IndicatorSource, IndicatorUnit } from '@loper/prisma/client'

export type Point = { on: string; value: number | null }
export type Figure = {
  value: number | null
  valueOn: string | null
  standing: Standing
  withheld: 'NOT_PUBLISHED' | 'SMALL_NUMBERS' | null
  series: Point[]
  /** The measurements by hand that the viewer may see; null for all. */
  shownMeasurements: ReadonlySet<string> | null
}

/** Counts from the first day of the pilot up to a day, as `pilot_counts` gives them. */
export type Counts = {
  requested: number | null
  due: number | null
  answered_in_time: number | null
  accepted: number | null
  started: number | null
  completed: number | null
  sessions_held: number
  people_attended: number | null
}

/** The names of the published cells, by count. */
export const publishedSources = {
  requested: 'REFERRALS_REQUESTED',
  due: 'REFERRALS_DUE',
  answered_in_time: 'REFERRALS_ANSWERED_IN_TIME',
  accepted: 'REFERRALS_ACCEPTED',
  started: 'REFERRALS_STARTED',
  completed: 'REFERRALS_COMPLETED',
  people_attended: 'PEOPLE_ATTENDED',
} as const
export type CountedPeople = keyof typeof publishedSources

/** Of which count a source speaks, and of which whole it is a part. */
const countedFrom: Record<Exclude<IndicatorSource, 'MANUAL'>, { part: keyof Counts; whole?: CountedPeople }> = {
  REFERRALS_REQUESTED: { part: 'requested' },
  REFERRALS_ANSWERED_IN_TIME: { part: 'answered_in_time', whole: 'due' },
  REFERRALS_STARTED: { part: 'started', whole: 'accepted' },
  REFERRALS_COMPLETED: { part: 'completed', whole: 'started' },
  SESSIONS_HELD: { part: 'sessions_held' },
  PEOPLE_ATTENDED: { part: 'people_attended' },
}

export type Measured = {
  source: IndicatorSource
  unit: IndicatorUnit
  baseline: number
  target: number
  startsOn: string
  endsOn: string
}

/** The figure of a list of points, of which the last one that has a value is now. */
export function figureFrom(indicator: Measured, series: Point[], withheld: Figure['withheld'] = null): Figure {
  const last = withheld ? undefined : series.filter((point) => point.value !== null).at(-1)
  const value = last?.value ?? null
  return {
    value,
    valueOn: last?.on ?? null,
    standing: standing({ ...indicator, today: last?.on ?? indicator.startsOn, value }),
    withheld,
    series,
    shownMeasurements: null,
  }
}

type ByHand = { id: string; measuredOn: Date; value: number }

const pointOf = ({ measuredOn, value }: ByHand): Point => ({ on: measuredOn.toISOString().slice(0, 10), value })

/** The figure of what was counted by hand, oldest first; `exact` for who may open the records, and for what is no count of people. */
export function figureByHand(indicator: Measured, measurements: readonly ByHand[], exact: boolean): Figure {
  if (exact) return figureFrom(indicator, measurements.map(pointOf))
  const counts = measurements.map(({ value }) => value)
  const may = shownCounts(counts, indicator.baseline)
  const shown = measurements.filter((_, index) => may[index])
  const withheld = shown.length === 0 && counts.length > 0 ? 'SMALL_NUMBERS' : null
  return {
    ...figureFrom(indicator, shown.map(pointOf), withheld),
    shownMeasurements: new Set(shown.map(({ id }) => id)),
  }
}

/** The value of an automatic source, or null when there is no whole to be a part of. */
export function countedValue({ source, unit }: Pick<Measured, 'source' | 'unit'>, counts: Counts): number | null {
  if (source === 'MANUAL') return null
  const { part, whole } = countedFrom[source]
  const count = counts[part]
  if (unit === 'COUNT' || !whole) return count
  const all = counts[whole]
  return count === null || !all ? null : Math.min(100, Math.round((100 * count) / all))
}

/** Every fourteenth day from the first day, and the last one; at most to today or to the day on which it was closed. */
export function measuringDays(startsOn: string, until: string): string[] {
  const days = daysBetween(startsOn, until)
  if (days < 0) return []
  const step = Math.max(14, Math.ceil(days / 40))
  const on = Array.from({ length: Math.floor(days / step) + 1 }, (_, at) => addDays(startsOn, at * step))
  return on.at(-1) === until ? on : [...on, until]
}

export type PublishedCell = { quarter: string; count: number | null }

/**
 * What somebody may see who may not open the records: the sums of published quarters. As soon as one quarter is hidden there is no
 * sum any more, and no standing either, because both would tell what is hidden.
 */
export function publishedFigure(
  indicator: Measured,
  cellsOf: (count: CountedPeople) => readonly PublishedCell[],
): Figure {
  if (indicator.source === 'MANUAL' || indicator.source === 'SESSIONS_HELD') throw new Error('not about people')
  const { part, whole } = countedFrom[indicator.source]
  const needed: CountedPeople[] = [part as CountedPeople, ...(indicator.unit === 'SHARE' && whole ? [whole] : [])]
  const quarters = [...new Set(needed.flatMap((count) => cellsOf(count).map(({ quarter }) => quarter)))].sort()
  const sums: Counts = { ...nothing }
  let hidden = false
  const series = quarters.map((quarter) => {
    for (const count of needed) {
      const cell = cellsOf(count).find((one) => one.quarter === quarter)
      if (!cell || cell.count === null) hidden = true
      else sums[count] = (sums[count] ?? 0) + cell.count
    }
    return { on: quarterBounds(quarter).endsOn, value: hidden ? null : countedValue(indicator, sums) }
  })
  if (quarters.length === 0) return figureFrom(indicator, [], 'NOT_PUBLISHED')
  return figureFrom(indicator, series, hidden ? 'SMALL_NUMBERS' : null)
}

const nothing: Counts = {
  requested: 0,
  due: 0,
  answered_in_time: 0,
  accepted: 0,
  started: 0,
  completed: 0,
  sessions_held: 0,
  people_attended: 0,
}
