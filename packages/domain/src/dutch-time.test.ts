import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  hasNotBegun,
  instantToLocal,
  localToInstant,
  quarterBounds,
  quarterOf,
  today,
} from './dutch-time.ts'

describe('Dutch time', () => {
  test('the day begins at midnight in Amsterdam, in winter and in summer', () => {
    expect(today(new Date('2026-01-31T23:30:00Z'))).toBe('2026-02-01')
    expect(today(new Date('2026-06-30T21:59:00Z'))).toBe('2026-06-30')
    expect(today(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })

  test('a day has begun from midnight in Amsterdam on, when it is still the day before in UTC', () => {
    const day = new Date('2026-11-25')
    expect(hasNotBegun(day, new Date('2026-11-24T22:59:00Z'))).toBe(true)
    expect(hasNotBegun(day, new Date('2026-11-24T23:00:00Z'))).toBe(false)
  })

  test.each([
    ['2026-03-03', '14:00', '2026-03-03T13:00:00.000Z'],
    ['2026-07-03', '14:00', '2026-07-03T12:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (date, time, expected) => {
    expect(localToInstant(date, time).toISOString()).toBe(expected)
  })

  test('a day or time that does not exist is refused', () => {
    expect(() => localToInstant('2026-02-30', '14:00')).toThrow(RangeError)
    expect(() => localToInstant('2026-02-03', '25:00')).toThrow(RangeError)
    expect(() => quarterBounds('2026-Q5')).toThrow(RangeError)
  })

  test('a whole week with the change of clocks is seven days', () => {
    expect(daysBetween('2026-03-26', '2026-04-02')).toBe(7)
    expect(daysBetween('2026-04-02', '2026-03-26')).toBe(-7)
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02')
  })

  test('a quarter is four to the year', () => {
    expect(quarterOf('2026-07-01')).toBe('2026-Q3')
    expect(quarterBounds('2026-Q4')).toEqual({ startsOn: '2026-10-01', endsOn: '2026-12-31' })
  })

  test('every day lies within its own quarter, and every minute comes back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (moment) => {
          const day = today(moment)
          const { startsOn, endsOn } = quarterBounds(quarterOf(day))
          expect(startsOn <= day && day <= endsOn).toBe(true)
          const { date, time } = instantToLocal(moment)
          const back = localToInstant(date, time)
          expect(instantToLocal(back)).toEqual({ date, time })
        },
      ),
    )
  })
})
