import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentOfTick, type Tick, type Ticked, tickInOrder } from './attendance-rule.ts'

const tick = (attendance: string, minute: number, by = 'bram'): Tick<string> => ({
  attendance,
  at: new Date(minute * 60_000),
  by,
})

describe('two hosts who tick one person', () => {
  test('the last tick stands, also when it arrives first', () => {
    const first = tickInOrder({}, tick('PRESENT', 6), true)
    const after = tickInOrder(first, tick('ABSENT', 3, 'noor'), true)
    expect(after.stands).toEqual(tick('PRESENT', 6))
    expect(after.other).toEqual(tick('ABSENT', 3, 'noor'))
  })

  test('what the other said is kept when a later tick takes its place', () => {
    const first = tickInOrder({}, tick('ABSENT', 3, 'noor'), false)
    expect(tickInOrder(first, tick('PRESENT', 6), true)).toEqual({
      stands: tick('PRESENT', 6),
      other: tick('ABSENT', 3, 'noor'),
    })
  })

  test('two who say the same do not differ, and nobody differs from himself', () => {
    const first = tickInOrder({}, tick('PRESENT', 3, 'noor'), false)
    expect(tickInOrder(first, tick('PRESENT', 6), true).other).toBeNull()
    expect(tickInOrder(first, tick('ABSENT', 6, 'noor'), true).other).toBeNull()
  })

  test('who ticks with a network saw what stood: that settles it', () => {
    const first = tickInOrder({}, tick('ABSENT', 3, 'noor'), false)
    expect(tickInOrder(first, tick('PRESENT', 6), false)).toEqual({ stands: tick('PRESENT', 6), other: null })
  })

  test('in whatever order late ticks arrive, the one that was made last stands', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(minutes, fc.infiniteStream(fc.constantFrom('PRESENT', 'ABSENT')), (arrived, answers) => {
        const ticks = arrived.map((minute, index) =>
          tick(answers.next().value ?? '', minute, index % 2 ? 'bram' : 'noor'),
        )
        const end = ticks.reduce<Partial<Ticked<string>>>((before, each) => tickInOrder(before, each, true), {})
        expect(end.stands?.at.getTime()).toBe(Math.max(...arrived) * 60_000)
      }),
    )
  })

  test('a clock that runs ahead, or has gone mad, makes no tick of tomorrow and none of last year', () => {
    const now = new Date('2026-11-24T14:00:00Z')
    expect(momentOfTick(now, -90_000)).toEqual(now)
    expect(momentOfTick(now, 60_000)).toEqual(new Date('2026-11-24T13:59:00Z'))
    expect(momentOfTick(now, 2_000_000_000)).toEqual(new Date('2026-11-22T14:00:00Z'))
  })
})
