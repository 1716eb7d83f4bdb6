/** The run-sheet against the real clock. Lengths are in minutes and may be broken; everything counts from the session's start. */

/** How a run goes: how long each step turned out to be, and since when the clock stands still. */
export type Run = { lengths: readonly number[]; pausedAt: number | null }

export type RunNow = {
  /** Minutes since the session's start, with the clock standing still during a pause. */
  elapsed: number
  /** The step that is on; -1 before the start, the number of steps after the end. */
  current: number
  /** When each step begins, in minutes since the start. */
  begins: number[]
  /** When it all ends, in minutes since the start. */
  ends: number
  /** Minutes ahead of the plan (behind when negative), as it looks now. */
  ahead: number
}

const minute = 60_000
const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0)

export const planned = (lengths: readonly number[]): Run => ({ lengths, pausedAt: null })

/** Where a run stands at a moment. `plan` are the lengths on paper. */
export function runAt(run: Run, plan: readonly number[], startsAt: Date, now: number): RunNow {
  const elapsed = ((run.pausedAt ?? now) - startsAt.getTime()) / minute
  const begins = run.lengths.map((_, index) => sum(run.lengths.slice(0, index)))
  const ends = sum(run.lengths)
  const begun = begins.filter((begin) => begin <= elapsed).length
  const current = elapsed < 0 ? -1 : elapsed >= ends ? run.lengths.length : begun - 1
  const waited = run.pausedAt === null ? 0 : (now - run.pausedAt) / minute
  return { elapsed, current, begins, ends, ahead: Math.round(sum(plan) - ends - waited) }
}

const withLength = (run: Run, index: number, length: number): Run => ({
  ...run,
  lengths: run.lengths.map((old, at) => (at === index ? length : old)),
})

/** Ends the current step now; the rest comes earlier, or later when the clock stood still. */
export function nextStep(run: Run, { current, elapsed, begins }: RunNow): Run {
  const begin = begins[current]
  return begin === undefined ? run : withLength(run, current, elapsed - begin)
}

/** Begins the step before the current one again, with its whole length. */
export function previousStep(run: Run, plan: readonly number[], { current, elapsed, begins }: RunNow): Run {
  const index = Math.min(current, begins.length) - 1
  const begin = begins[index]
  return begin === undefined ? run : withLength(run, index, elapsed - begin + (plan[index] ?? 0))
}

/** Gives the current step more minutes. */
export function longer(run: Run, { current }: RunNow, minutes: number): Run {
  const length = run.lengths[current]
  return length === undefined ? run : withLength(run, current, length + minutes)
}

/** Stops the clock, or lets it go on: the current step then took as much longer as the pause lasted. */
export function togglePause(run: Run, { current }: RunNow, now: number): Run {
  if (run.pausedAt === null) return { ...run, pausedAt: now }
  return { ...longer(run, { current } as RunNow, (now - run.pausedAt) / minute), pausedAt: null }
}

/** A run that was kept in the browser; the plan when it does not fit this run-sheet. */
export function readRun(kept: string | null, plan: readonly number[]): Run {
  try {
    const { lengths, pausedAt } = JSON.parse(kept ?? '') as Run
    const fits = lengths.length === plan.length && lengths.every((length) => Number.isFinite(length) && length >= 0)
    return fits ? { lengths, pausedAt: typeof pausedAt === 'number' ? pausedAt : null } : planned(plan)
  } catch {
    return planned(plan)
  }
}
