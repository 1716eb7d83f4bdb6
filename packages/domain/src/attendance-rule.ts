/** What a host said about whether somebody came: when, by the server's clock, and who said it. */
export type Tick<Answer> = { attendance: Answer; at: Date; by: string | null }

/** What stands, and what somebody else said that differs from it. */
export type Ticked<Answer> = { stands: Tick<Answer>; other: Tick<Answer> | null }

/**
 * The rule for two hosts who tick the same person, one of them without a network: the tick that was made last stands, whichever arrives
 * last; nothing is lost, for what the other said is kept beside it when it differs. Who ticks with a network saw what stood: that settles it.
 */
export function tickInOrder<Answer>(
  before: Partial<Ticked<Answer>>,
  tick: Tick<Answer>,
  late: boolean,
): Ticked<Answer> {
  const { stands, other = null } = before
  if (!stands || tick.at >= stands.at) return { stands: tick, other: late ? differing(tick, [stands, other]) : null }
  return { stands, other: differing(stands, [tick, other]) }
}

/** The first of these that somebody else said and that differs. */
function differing<Answer>(
  standing: Tick<Answer>,
  said: readonly (Tick<Answer> | null | undefined)[],
): Tick<Answer> | null {
  return said.find((one) => one && one.by !== standing.by && one.attendance !== standing.attendance) ?? null
}

const longest = 48 * 60 * 60_000

/** The moment of a tick by the server's clock, from how long ago it was: never in the future, never longer ago than two days. */
export function momentOfTick(now: Date, ago: number): Date {
  return new Date(now.getTime() - Math.min(Math.max(ago, 0), longest))
}
