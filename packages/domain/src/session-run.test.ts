import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveRun, plannedRun, type Run, type RunMoveKind, runAt, runMoveKinds } from './session-run.ts'

const minute = 60_000
const startsAt = Date.parse('2026-03-20T12:30:00Z')
const plan = { startsAt, lengths: [10, 10, 25, 25].map((length) => length * minute) }
const at = (minutes: number) => startsAt + minutes * minute
const inMinutes = (values: readonly number[]) => values.map((value) => value / minute)
const press = (run: Run, kind: RunMoveKind, moment: number, more: { step?: number; longer?: number } = {}) =>
  moveRun(run, plan, { kind, step: runAt(run, plan, moment).current, at: moment, ...more })
const pressed = (run: Run, kind: RunMoveKind, moment: number, longer?: number): Run =>
  press(run, kind, moment, { longer }) ?? run

test('the clock of the wall says which step is on', () => {
  const run = plannedRun(plan)
  const stepAt = (minutes: number) => runAt(run, plan, at(minutes)).current
  expect([-5, 0, 9.9, 10, 33, 69.9, 70].map(stepAt)).toEqual([-1, 0, 0, 1, 2, 3, 4])
  expect(runAt(run, plan, at(33))).toMatchObject({ ahead: 0, left: 12 * minute })
})

test('the next step begins now and the rest comes earlier', () => {
  const run = pressed(plannedRun(plan), 'NEXT', at(17))
  const now = runAt(run, plan, at(17))
  expect(now).toMatchObject({ current: 2, ends: 67 * minute, ahead: 3 * minute })
  expect(inMinutes(now.begins)).toEqual([0, 10, 17, 42])
})

test('a minute longer moves what follows', () => {
  const now = runAt(pressed(plannedRun(plan), 'LONGER', at(3), minute), plan, at(10.5))
  expect(now).toMatchObject({ current: 0, ahead: -minute })
  expect(inMinutes(now.begins)).toEqual([0, 11, 21, 46])
})

test('a pause holds the step, and the step takes as much longer', () => {
  const run = pressed(plannedRun(plan), 'PAUSE', at(5))
  expect(runAt(run, plan, at(12))).toMatchObject({ elapsed: 5 * minute, current: 0, ahead: -7 * minute })
  const now = runAt(pressed(run, 'RESUME', at(12)), plan, at(12))
  expect(now).toMatchObject({ current: 0, ahead: -7 * minute })
  expect(inMinutes(now.begins)).toEqual([0, 17, 27, 52])
})

test('who starts late begins the whole plan then, and is behind by that much', () => {
  const run = pressed(plannedRun(plan), 'START', at(6))
  expect(runAt(run, plan, at(6))).toMatchObject({ current: 0, elapsed: 0, ahead: -6 * minute, left: 10 * minute })
  expect(press(run, 'START', at(30))).toBeNull()
})

test('the step before begins again with its whole length, and what follows is as planned', () => {
  const late = pressed(pressed(plannedRun(plan), 'NEXT', at(4)), 'LONGER', at(5), 5 * minute)
  const now = runAt(pressed(late, 'BACK', at(12)), plan, at(12))
  expect(now).toMatchObject({ current: 0, left: 10 * minute })
  expect(inMinutes(now.begins)).toEqual([0, 22, 32, 57])
})

const moves = fc.array(
  fc.record({
    kind: fc.constantFrom(...runMoveKinds),
    after: fc.integer({ min: 0, max: 40 * minute }),
    longer: fc.integer({ min: minute, max: 10 * minute }),
  }),
  { maxLength: 30 },
)

test('whatever two hosts press in any order, the clock only goes on, except by back and start', () => {
  fc.assert(
    fc.property(moves, (list) => {
      let run: Run = plannedRun(plan)
      let moment = at(-30)
      for (const { kind, after, longer } of list) {
        const was = runAt(run, plan, moment)
        moment += after
        const before = runAt(run, plan, moment)
        // Time alone never takes the clock back.
        expect(before.current).toBeGreaterThanOrEqual(was.current)
        const next = press(run, kind, moment, { longer })
        if (!next) continue
        const now = runAt(next, plan, moment)
        expect(next.lengths).toHaveLength(plan.lengths.length)
        expect(next.lengths.every((length) => Number.isInteger(length) && length >= 0)).toBe(true)
        expect(now.left).toBeGreaterThanOrEqual(0)
        if (kind === 'NEXT') expect(now.current).toBeGreaterThan(before.current)
        if (kind === 'BACK') expect(now.current).toBe(before.current - 1)
        if (kind === 'LONGER') expect(now.ahead).toBe(before.ahead - longer)
        if (kind === 'PAUSE' || kind === 'RESUME') expect(now).toMatchObject({ ahead: before.ahead })
        // Who pressed the same on another screen, at the step that was on there, changes nothing more.
        if (kind === 'NEXT' || kind === 'BACK' || kind === 'PAUSE' || kind === 'RESUME')
          expect(press(next, kind, moment, { step: before.current })).toBeNull()
        run = next
      }
    }),
  )
})

test('while the clock stands still no time passes in the step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 69 * minute }), fc.integer({ min: 0, max: 300 * minute }), (since, wait) => {
      const run = pressed(plannedRun(plan), 'PAUSE', startsAt + since)
      const before = runAt(run, plan, startsAt + since)
      const after = runAt(run, plan, startsAt + since + wait)
      expect(after).toMatchObject({ current: before.current, left: before.left, ahead: before.ahead - wait })
      const resumed = pressed(run, 'RESUME', startsAt + since + wait)
      expect(runAt(resumed, plan, startsAt + since + wait)).toMatchObject({
        current: before.current,
        left: before.left,
      })
    }),
  )
})
