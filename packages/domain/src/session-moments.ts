/** When the clock of a session does something. Days are days of the Dutch calendar, so that summer time moves no appointment. */
import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Amsterdam'
const minute = 60_000
const hour = 60 * minute

/** From this long before the start places are given at the door and no longer by an offer. */
export const doorOpensBefore = hour
/** Whoever would have less time than this to answer is not asked: they could lose what they never saw. */
const shortestOffer = 15 * minute

/** The same time on a Dutch clock, so many days before. */
export function daysBefore(startsAt: Date, days: number): Date {
  const start = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(zone)
  return new Date(start.subtract({ days }).epochMilliseconds)
}

/** The moment from which whoever stands at the door gets what is free. */
export const doorOpensAt = (startsAt: Date): Date => new Date(startsAt.getTime() - doorOpensBefore)

/**
 * Until when somebody who is offered a place now can say yes: 24 hours, and 2 hours on the last day before the start. Never beyond
 * the moment when the door opens; null when that leaves too little time to ask anybody.
 */
export function offerDeadline(now: Date, startsAt: Date): Date | null {
  const latest = doorOpensAt(startsAt).getTime()
  if (latest - now.getTime() < shortestOffer) return null
  const hours = now < daysBefore(startsAt, 1) ? 24 : 2
  return new Date(Math.min(now.getTime() + hours * hour, latest))
}

export type Reminder = 'WEEK' | 'DAY'

/** From when each reminder is due. */
export const reminderDue = (startsAt: Date): Record<Reminder, Date> => ({
  WEEK: daysBefore(startsAt, 7),
  DAY: daysBefore(startsAt, 1),
})

/**
 * The reminder that somebody should get now, or null. A reminder that comes much too late is none: who enrolled or said yes after
 * its moment has just read everything, and a week's reminder makes no sense three days ahead.
 */
export function reminderNow(startsAt: Date, placedAt: Date, now: Date): Reminder | null {
  if (now >= startsAt) return null
  const due = reminderDue(startsAt)
  if (now >= due.DAY) return placedAt < due.DAY ? 'DAY' : null
  return now >= due.WEEK && now < daysBefore(startsAt, 5) && placedAt < due.WEEK ? 'WEEK' : null
}

/** From when the host of a session with too few people is asked whether it goes on. */
export const hostAskedFrom = (startsAt: Date, daysAhead: number): Date => daysBefore(startsAt, daysAhead)
