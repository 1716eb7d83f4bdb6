/** Section 5 of the domain description: a group activity is best with a handful of people. */
export const sessionDefaults = { minimum: 4, capacity: 8 } as const

export const groupActivityCapacity = 12

/** Below its minimum this many days ahead, the host is asked whether the session goes on. */
export const askHostDaysAhead = 2

export type SessionMessageKey =
  | 'capacity.too-low'
  | 'capacity.too-high'
  | 'capacity.below-minimum'
  | 'session.past'
  | 'date.end-before-start'

type Size = { minimum: number; capacity: number; groupActivity: boolean }

/** What is wrong with the size of a session, or null. Only a group activity has a largest size. */
export function capacityProblem({ minimum, capacity, groupActivity }: Size): SessionMessageKey | null {
  if (minimum < 1 || capacity < 1) return 'capacity.too-low'
  if (groupActivity && capacity > groupActivityCapacity) return 'capacity.too-high'
  return capacity < minimum ? 'capacity.below-minimum' : null
}

/** What is wrong with the times of a new session, or null. */
export function timeProblem(startsAt: Date, endsAt: Date, now: Date): SessionMessageKey | null {
  if (startsAt <= now) return 'session.past'
  return endsAt <= startsAt ? 'date.end-before-start' : null
}
