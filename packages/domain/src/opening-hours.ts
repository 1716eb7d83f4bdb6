import { addDays } from './dutch-time.ts'

/** Day (YYYY-MM-DD) and time (HH:MM) on a Dutch clock. */
export type ClockMoment = { readonly date: string; readonly time: string }

export type Openness = 'OPEN_NOW' | 'LATER_TODAY' | 'OTHER_DAY' | 'UNKNOWN'

/** When somebody can go there next; `opensOn` is today while it is open. */
export type NextOpening = {
  openness: Openness
  opensOn: string | null
  opensAt: string | null
  closesAt: string | null
}

export type Timetable = {
  readonly kind: 'COURSE' | 'WALK_IN' | 'CONVERSATION' | 'SESSIONS'
  /** ISO weekday of a weekly opening, 1 is Monday. */
  readonly weekday: number | null
  readonly opensAt: string | null
  readonly closesAt: string | null
  /** A first day that was set by hand (YYYY-MM-DD). */
  readonly setNextStartsOn: string | null
  readonly followsSessions: boolean
  /** Start of the next session, when it follows sessions. */
  readonly nextSession: ClockMoment | null
}

const unknown: NextOpening = { openness: 'UNKNOWN', opensOn: null, opensAt: null, closesAt: null }

/**
 * The next chance to go to a service. Sessions come first, then a day that was set by hand and is not over, then the weekly
 * opening. One cannot walk into a lesson that has begun, so a course or a session is never open now.
 */
export function nextOpening(service: Timetable, now: ClockMoment): NextOpening {
  const { nextSession, setNextStartsOn, weekday, opensAt, closesAt } = service
  if (service.followsSessions) {
    return nextSession ? onDay(nextSession.date, nextSession.time, null, now) : unknown
  }
  if (setNextStartsOn && setNextStartsOn >= now.date) return onDay(setNextStartsOn, opensAt, closesAt, now)
  if (!weekday) return unknown
  const day = addDays(now.date, (weekday - isoWeekday(now.date) + 7) % 7)
  const isToday = day === now.date
  if (isToday && opensAt && closesAt && now.time >= opensAt && now.time < closesAt && canWalkIn(service)) {
    return { openness: 'OPEN_NOW', opensOn: day, opensAt, closesAt }
  }
  const isOver = isToday && opensAt !== null && now.time >= opensAt
  return onDay(isOver ? addDays(day, 7) : day, opensAt, closesAt, now)
}

function onDay(day: string, opensAt: string | null, closesAt: string | null, now: ClockMoment): NextOpening {
  return { openness: day === now.date ? 'LATER_TODAY' : 'OTHER_DAY', opensOn: day, opensAt, closesAt }
}

const canWalkIn = ({ kind }: Timetable) => kind === 'WALK_IN' || kind === 'CONVERSATION'

/** Weekday of a day (YYYY-MM-DD), 1 is Monday. */
function isoWeekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}
