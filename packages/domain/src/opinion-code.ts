/** The code for the three questions at the end of a session: one code, for as long as people are still there or on their way home. */
const minute = 60_000
const opensBefore = 30 * minute
const closesAfter = 120 * minute

type Moments = { startsAt: Date; endsAt: Date }

export const opinionCodeFrom = ({ startsAt, endsAt }: Moments): Date =>
  new Date(Math.max(startsAt.getTime(), endsAt.getTime() - opensBefore))

export const opinionCodeUntil = ({ endsAt }: Pick<Moments, 'endsAt'>): Date => new Date(endsAt.getTime() + closesAfter)

export const opinionCodeIsOpen = (session: Moments, now: Date): boolean =>
  now >= opinionCodeFrom(session) && now <= opinionCodeUntil(session)

/** Between which moments a session ends whose code may be open. */
export const opinionCodeEndsBetween = (now: Date): { from: Date; to: Date } => ({
  from: new Date(now.getTime() - closesAfter),
  to: new Date(now.getTime() + opensBefore),
})
