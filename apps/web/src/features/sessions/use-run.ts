import { useEffect, useMemo, useState } from 'react'
import { longer, nextStep, planned, previousStep, type Run, readRun, runAt, togglePause } from './run-sheet-clock.ts'

const aSecond = 1000

/** The moment, renewed every second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), aSecond)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** A run of a session: kept in this browser only, so that a reload does not lose the pace. */
export function useRun(sessionId: string, startsAt: Date, plan: readonly number[]) {
  const key = `loper.run-sheet.${sessionId}`
  const now = useNow()
  const [run, setRun] = useState(() => readRun(localStorage.getItem(key), plan))
  const current = useMemo(() => runAt(run, plan, startsAt, now), [run, plan, startsAt, now])
  const change = (next: Run) => {
    setRun(next)
    localStorage.setItem(key, JSON.stringify(next))
  }
  return {
    ...current,
    now,
    paused: run.pausedAt !== null,
    lengths: run.lengths,
    next: () => change(nextStep(run, current)),
    previous: () => change(previousStep(run, plan, current)),
    longer: (minutes: number) => change(longer(run, current, minutes)),
    togglePause: () => change(togglePause(run, current, Date.now())),
    reset: () => change(planned(plan)),
  }
}

export type RunState = ReturnType<typeof useRun>
