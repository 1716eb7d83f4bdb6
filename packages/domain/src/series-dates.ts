import { Temporal } from 'temporal-polyfill'

export const seriesRhythms = ['WEEKLY', 'FORTNIGHTLY', 'MONTHLY'] as const
export type SeriesRhythm = (typeof seriesRhythms)[number]

/** A year of weeks: nobody plans further ahead in one go. */
export const mostInSeries = 52

type Series = { first: string; rhythm: SeriesRhythm } & (
  | { times: number; until?: null }
  | { until: string; times?: null }
)

const weeks = { WEEKLY: 1, FORTNIGHTLY: 2 } as const

/** The same weekday in a later month: the second stays the second, the fifth becomes the last. */
function sameWeekday(first: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const begin = first.with({ day: 1 }).add({ months })
  const offset = (first.dayOfWeek - begin.dayOfWeek + 7) % 7
  const nth = Math.ceil(first.day / 7)
  const day = 1 + offset + (nth - 1) * 7
  return begin.with({ day: day > begin.daysInMonth ? day - 7 : day })
}

/** The days of a series, the first included: so many times, or up to and including a day. At most 52. */
export function seriesDates({ first, rhythm, times, until }: Series): string[] {
  const start = Temporal.PlainDate.from(first)
  const days: string[] = []
  for (let index = 0; index < Math.min(times ?? mostInSeries, mostInSeries); index += 1) {
    const next = rhythm === 'MONTHLY' ? sameWeekday(start, index) : start.add({ weeks: weeks[rhythm] * index })
    const day = next.toString()
    if (until && day > until) break
    days.push(day)
  }
  return days
}
