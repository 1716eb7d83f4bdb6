import { describe, expect, test } from 'vitest'
import { expectedToday, type IndicatorProgress, standing } from './pilot-progress.ts'

const pilot = { startsOn: '2026-01-01', endsOn: '2026-04-11', today: '2026-02-20' } // day 50 of 100
const count = (value: number | null, more: Partial<IndicatorProgress> = {}): IndicatorProgress => ({
  unit: 'COUNT',
  baseline: 0,
  target: 40,
  value,
  ...pilot,
  ...more,
})
const share = (value: number | null, more: Partial<IndicatorProgress> = {}) =>
  count(value, { unit: 'SHARE', target: 80, ...more })

describe('a count', () => {
  test('is expected to grow in a straight line from the baseline to the target', () => {
    expect(expectedToday(count(0))).toBe(20)
    expect(expectedToday(count(0, { baseline: 10 }))).toBe(25)
    expect(expectedToday(count(0, { today: '2027-01-01' }))).toBe(40)
    expect(expectedToday(count(0, { today: '2025-01-01' }))).toBe(0)
  })

  test.each([
    [25, 'ON_COURSE'],
    [18, 'ON_COURSE'],
    [17, 'ATTENTION'],
    [12, 'ATTENTION'],
    [11, 'STUCK'],
    [0, 'STUCK'],
    [null, 'UNKNOWN'],
  ])('of %s where 20 is expected is %s', (value, expected) => expect(standing(count(value))).toBe(expected))

  test('is unknown before the pilot begins and not late on its first day', () => {
    expect(standing(count(0, { today: '2025-12-31' }))).toBe('UNKNOWN')
    expect(standing(count(0, { today: '2026-01-01' }))).toBe('ON_COURSE')
  })

  test('that is less than one short is on course', () => {
    expect(standing(count(0, { target: 1 }))).toBe('ON_COURSE')
  })

  test('that should go down is measured the other way round', () => {
    const less = { baseline: 40, target: 0 }
    expect(standing(count(20, less))).toBe('ON_COURSE')
    expect(standing(count(26, less))).toBe('ATTENTION')
    expect(standing(count(40, less))).toBe('STUCK')
  })
})

describe('a share', () => {
  test.each([
    [80, 'ON_COURSE'],
    [72, 'ON_COURSE'],
    [71, 'ATTENTION'],
    [48, 'ATTENTION'],
    [47, 'STUCK'],
    [null, 'UNKNOWN'],
  ])('of %s with a target of 80 is %s, on any day', (value, expected) => {
    expect(standing(share(value))).toBe(expected)
    expect(standing(share(value, { today: '2026-04-11' }))).toBe(expected)
  })

  test('that should go down is measured the other way round', () => {
    const fewer = { baseline: 30, target: 10 }
    expect(standing(share(11, fewer))).toBe('ON_COURSE')
    expect(standing(share(15, fewer))).toBe('ATTENTION')
    expect(standing(share(30, fewer))).toBe('STUCK')
  })
})
