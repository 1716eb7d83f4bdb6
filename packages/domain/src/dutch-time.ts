import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Amsterdam'

const local = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)

/** The day in the Netherlands at a moment, as YYYY-MM-DD. */
export function today(now: Date): string {
  return local(now).toPlainDate().toString()
}

/** Whether a day of the calendar (midnight UTC, as the database keeps days) has not begun yet in the Netherlands. */
export function hasNotBegun(day: Date, now: Date): boolean {
  return day.toISOString().slice(0, 10) > today(now)
}

/** Day and time on a Dutch clock: { date: '2026-03-03', time: '14:00' }. */
export function instantToLocal(moment: Date): { date: string; time: string } {
  const there = local(moment)
  return { date: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/**
 * The moment of a day and a time on a Dutch clock. The hour that summer time skips is read an hour later; of the hour
 * that comes twice in October the first is taken. Throws a RangeError for a day or time that does not exist.
 */
export function localToInstant(date: string, time: string): Date {
  const there = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time })
  return new Date(there.epochMilliseconds)
}

/** Whole days of the calendar from one day to the other, negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days
}

/** A day so many days later, or earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** The quarter of a day: '2026-Q3'. */
export function quarterOf(date: string): string {
  const { year, month } = Temporal.PlainDate.from(date)
  return `${year}-Q${Math.ceil(month / 3)}`
}

/** First and last day of a quarter ('2026-Q3'); throws a RangeError for anything else. */
export function quarterBounds(quarter: string): { startsOn: string; endsOn: string } {
  const match = /^(\d{4})-Q([1-4])$/.exec(quarter)
  if (!match) throw new RangeError(`not a quarter: ${quarter}`)
  const first = Temporal.PlainDate.from({ year: Number(match[1]), month: Number(match[2]) * 3 - 2, day: 1 })
  return { startsOn: first.toString(), endsOn: first.add({ months: 3 }).subtract({ days: 1 }).toString() }
}
