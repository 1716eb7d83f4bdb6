/** The run-sheet as a clock. All moments and lengths are milliseconds; `plan` are the lengths on paper. No clock is read here. */

/** How a run goes: when it began, how long each step turned out to be, and since when the clock stands still. */
export type Run = { startsAt: number; lengths: readonly number[]; pausedAt: number | null }

export type RunPlan = { startsAt: number; lengths: readonly number[] }

export type RunNow = {
  /** Since the start, with the clock standing still during a pause; negative before it. */
  elapsed: number
  /** The step that is on; -1 before the start, the number of steps after the end. */
  current: number
  /** When each step begins, since the start. */
  begins: readonly number[]
  /** When it all ends, since the start. */
  ends: number
  /** How long the step that is on, or the wait for the start, still takes. */
  left: number
  /** Ahead of the plan (behind when negative), as it looks now. */
  ahead: number
}

export const runMoveKinds = ['START', 'NEXT', 'BACK', 'LONGER', 'PAUSE', 'RESUME'] as const
export type RunMoveKind = (typeof runMoveKinds)[number]

/** What a host presses: `step` is the step that was on the screen, so that two who press the same at once move it once. */
export type RunMove = { kind: RunMoveKind; step: number; at: number; longer?: number }

const minute = 60_000
/** Longer than a day no step takes: whoever forgot to stop the clock must not break it. */
const longest = 24 * 60 * minute
export const longestExtra = 60 * minute
const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0)
const within = (length: number) => Math.round(Math.min(longest, Math.max(0, length)))

export const plannedRun = ({ startsAt, lengths }: RunPlan): Run => ({ startsAt, lengths, pausedAt: null })

/** Whether what was kept belongs to this plan: a run-sheet that was changed, or a session that was moved, begins anew. */
export const fitsPlan = (run: Run, plan: RunPlan): boolean =>
  run.lengths.length === plan.lengths.length && run.lengths.every((length) => Number.isFinite(length) && length >= 0)

/** Where a run stands at a moment. */
export function runAt(run: Run, plan: RunPlan, now: number): RunNow {
  const elapsed = (run.pausedAt ?? now) - run.startsAt
  const begins = run.lengths.map((_, index) => sum(run.lengths.slice(0, index)))
  const ends = sum(run.lengths)
  const begun = begins.filter((begin) => begin <= elapsed).length
  const current = elapsed < 0 ? -1 : elapsed >= ends ? run.lengths.length : begun - 1
  const left = Math.max(0, current < 0 ? -elapsed : (begins[current + 1] ?? ends) - elapsed)
  const standsStill = run.pausedAt !== null && current < run.lengths.length
  const waited = standsStill ? Math.max(0, now - (run.pausedAt ?? now)) : 0
  const ahead = plan.startsAt + sum(plan.lengths) - (run.startsAt + ends + waited)
  return { elapsed, current, begins, ends, left, ahead }
}

const withLength = (run: Run, index: number, length: number): Run => ({
  ...run,
  lengths: run.lengths.map((old, at) => (at === index ? within(length) : old)),
})

/** Begins the step before the one that is on again, with its whole length; what comes after it is as planned. */
function back(run: Run, plan: RunPlan, { elapsed, current, begins }: RunNow): Run {
  const index = current - 1
  const begin = begins[index] ?? 0
  const lengths = run.lengths.map((length, at) => (at <= index ? length : (plan.lengths[at] ?? length)))
  return withLength({ ...run, lengths }, index, elapsed - begin + (plan.lengths[index] ?? 0))
}

/** The run after a move; null when the move means nothing any more, because the clock stands elsewhere by now. */
export function moveRun(run: Run, plan: RunPlan, { kind, step, at, longer = minute }: RunMove): Run | null {
  const now = runAt(run, plan, at)
  const { current, elapsed, begins } = now
  const length = run.lengths[current]
  if (step !== current) return null
  switch (kind) {
    case 'START':
      return current <= 0 ? { startsAt: at, lengths: plan.lengths, pausedAt: null } : null
    case 'NEXT':
      return length === undefined ? null : withLength(run, current, elapsed - (begins[current] ?? 0))
    case 'BACK':
      return current <= 0 ? null : back(run, plan, now)
    case 'LONGER':
      return length === undefined ? null : withLength(run, current, length + Math.min(longestExtra, longer))
    case 'PAUSE':
      return length === undefined || run.pausedAt !== null ? null : { ...run, pausedAt: at }
    case 'RESUME': {
      if (run.pausedAt === null) return null
      const resumed = { ...run, pausedAt: null }
      return length === undefined ? resumed : withLength(resumed, current, length + at - run.pausedAt)
    }
  }
}
