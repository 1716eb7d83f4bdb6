import { expect, test } from 'vitest'
import { longer, nextStep, planned, previousStep, readRun, runAt, togglePause } from './run-sheet-clock.ts'

const plan = [10, 10, 25, 25]
const startsAt = new Date('2026-03-20T12:30:00Z')
const at = (minutes: number) => startsAt.getTime() + minutes * 60_000

test('the clock of the wall says which step is on', () => {
  const run = planned(plan)
  const stepAt = (minutes: number) => runAt(run, plan, startsAt, at(minutes)).current
  expect([-5, 0, 9.9, 10, 33, 69.9, 70].map(stepAt)).toEqual([-1, 0, 0, 1, 2, 3, 4])
  expect(runAt(run, plan, startsAt, at(33)).ahead).toBe(0)
})

test('the next step begins now and the rest comes earlier', () => {
  const now = runAt(planned(plan), plan, startsAt, at(17))
  const run = nextStep(planned(plan), now)
  expect(runAt(run, plan, startsAt, at(17))).toMatchObject({ current: 2, begins: [0, 10, 17, 42], ends: 67, ahead: 3 })
})

test('five minutes longer moves what follows', () => {
  const run = longer(planned(plan), runAt(planned(plan), plan, startsAt, at(3)), 5)
  expect(runAt(run, plan, startsAt, at(14))).toMatchObject({ current: 0, begins: [0, 15, 25, 50], ahead: -5 })
})

test('a pause holds the step, and the step takes as much longer', () => {
  const run = togglePause(planned(plan), runAt(planned(plan), plan, startsAt, at(5)), at(5))
  expect(runAt(run, plan, startsAt, at(12))).toMatchObject({ elapsed: 5, current: 0, ahead: -7 })
  const goesOn = togglePause(run, runAt(run, plan, startsAt, at(12)), at(12))
  expect(runAt(goesOn, plan, startsAt, at(12))).toMatchObject({ current: 0, begins: [0, 17, 27, 52], ahead: -7 })
})

test('the step before can begin again, for who starts late', () => {
  const run = previousStep(planned(plan), plan, runAt(planned(plan), plan, startsAt, at(12)))
  expect(runAt(run, plan, startsAt, at(12))).toMatchObject({ current: 0, begins: [0, 22, 32, 57], ahead: -12 })
})

test('what was kept for another run-sheet is forgotten', () => {
  expect(readRun('{"lengths":[1,2],"pausedAt":null}', plan)).toEqual(planned(plan))
  expect(readRun('nonsense', plan)).toEqual(planned(plan))
  expect(readRun('{"lengths":[12,10,25,25],"pausedAt":null}', plan).lengths[0]).toBe(12)
})
