import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantToLocal, localToInstant } from './dutch-time.ts'
import { daysBefore, doorOpensAt, offerDeadline, reminderNow } from './session-moments.ts'

const start = localToInstant('2026-12-18', '14:00')
const at = (date: string, time: string) => localToInstant(date, time)

describe('an offer', () => {
  test.each([
    ['long before: a day', at('2026-12-10', '09:00'), at('2026-12-11', '09:00')],
    ['on the last day: two hours', at('2026-12-17', '14:00'), at('2026-12-17', '16:00')],
    [
      'just before the last day: not beyond the moment that the door opens',
      at('2026-12-17', '13:30'),
      at('2026-12-18', '13:00'),
    ],
    ['when two hours would pass the start: until the door opens', at('2026-12-18', '12:00'), at('2026-12-18', '13:00')],
    ['a quarter of an hour before the door opens: just', at('2026-12-18', '12:45'), at('2026-12-18', '13:00')],
    ['later: nobody is asked any more', at('2026-12-18', '12:46'), null],
    ['after the start: nobody', at('2026-12-18', '14:01'), null],
  ])('%s', (_words, now, deadline) => expect(offerDeadline(now, start)).toEqual(deadline))

  test('leaves time to answer and never runs past the moment that the door opens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 * 24 * 60 }), (minutes) => {
        const now = new Date(start.getTime() - minutes * 60_000)
        const deadline = offerDeadline(now, start)
        if (!deadline) {
          expect(minutes).toBeLessThan(75)
          return
        }
        expect(deadline.getTime() - now.getTime()).toBeGreaterThanOrEqual(15 * 60_000)
        expect(deadline <= doorOpensAt(start)).toBe(true)
      }),
    )
  })
})

test.each([
  ['2027-03-28', '14:00'],
  ['2026-10-25', '14:00'],
])('a day before %s, when the clock changes, is the same time on the clock', (date, time) => {
  const before = instantToLocal(daysBefore(localToInstant(date, time), 1))
  expect(before.time).toBe(time)
  expect(Math.abs(localToInstant(date, time).getTime() - localToInstant(before.date, time).getTime())).not.toBe(
    86_400_000,
  )
})

describe('a reminder', () => {
  const early = at('2026-12-01', '10:00')
  test.each([
    ['eight days ahead', early, at('2026-12-10', '14:00'), null],
    ['a week ahead', early, at('2026-12-11', '14:00'), 'WEEK'],
    ['three days ahead, when the week passed', early, at('2026-12-15', '14:00'), null],
    ['a day ahead', early, at('2026-12-17', '14:00'), 'DAY'],
    ['an hour ahead', early, at('2026-12-18', '13:00'), 'DAY'],
    ['after the start', early, at('2026-12-18', '14:00'), null],
    ['of a week, to who enrolled since', at('2026-12-12', '10:00'), at('2026-12-12', '10:01'), null],
    ['of a day, to who enrolled since', at('2026-12-17', '15:00'), at('2026-12-17', '15:01'), null],
  ])('%s', (_words, placedAt, now, expected) => expect(reminderNow(start, placedAt, now)).toBe(expected))
})
