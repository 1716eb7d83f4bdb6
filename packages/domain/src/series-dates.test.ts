import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seriesDates, seriesRhythms } from './series-dates.ts'

test('a series goes on every week, every other week, or on the same weekday of the month', () => {
  expect(seriesDates({ first: '2026-12-15', rhythm: 'WEEKLY', times: 3 })).toEqual([
    '2026-12-15',
    '2026-12-22',
    '2026-12-29',
  ])
  expect(seriesDates({ first: '2026-12-15', rhythm: 'FORTNIGHTLY', until: '2027-01-12' })).toEqual([
    '2026-12-15',
    '2026-12-29',
    '2027-01-12',
  ])
  expect(seriesDates({ first: '2026-12-08', rhythm: 'MONTHLY', times: 3 })).toEqual([
    '2026-12-08',
    '2027-01-12',
    '2027-02-09',
  ])
})

test('the fifth of a weekday becomes the last where a month has four, and is the fifth again where there is one', () => {
  expect(seriesDates({ first: '2027-03-30', rhythm: 'MONTHLY', times: 4 })).toEqual([
    '2027-03-30',
    '2027-04-27',
    '2027-05-25',
    '2027-06-29',
  ])
})

test('whatever the rhythm, the days rise, keep their weekday, begin with the first and are 52 at most', () => {
  const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay()
  const first = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(first, fc.constantFrom(...seriesRhythms), fc.integer({ min: 1, max: 80 }), (day, rhythm, times) => {
      const days = seriesDates({ first: day, rhythm, times })
      expect(days[0]).toBe(day)
      expect(days).toHaveLength(Math.min(times, 52))
      expect(days).toEqual([...new Set(days)].sort())
      expect(new Set(days.map(weekday)).size).toBe(1)
    }),
  )
})
