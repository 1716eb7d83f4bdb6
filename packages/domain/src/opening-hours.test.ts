import { describe, expect, test } from 'vitest'
import { nextOpening, type Timetable } from './opening-hours.ts'

// Thursday 19 March 2026.
const thursday = '2026-03-19'
const walkIn: Timetable = {
  kind: 'WALK_IN',
  weekday: 4,
  opensAt: '14:00',
  closesAt: '16:00',
  setNextStartsOn: null,
  followsSessions: false,
  nextSession: null,
}
const at = (time: string) => ({ date: thursday, time })

describe('a weekly opening', () => {
  test.each([
    ['13:59', 'LATER_TODAY', thursday],
    ['14:00', 'OPEN_NOW', thursday],
    ['15:59', 'OPEN_NOW', thursday],
    ['16:00', 'OTHER_DAY', '2026-03-26'],
  ])('at %s on its day it is %s', (time, openness, opensOn) => {
    expect(nextOpening(walkIn, at(time))).toMatchObject({ openness, opensOn })
  })

  test('on another day it is told for the first day that comes', () => {
    expect(nextOpening({ ...walkIn, weekday: 3 }, at('09:00')).opensOn).toBe('2026-03-25')
    expect(nextOpening({ ...walkIn, weekday: 5 }, at('09:00')).opensOn).toBe('2026-03-20')
  })

  test('nobody walks into a lesson that has begun', () => {
    expect(nextOpening({ ...walkIn, kind: 'COURSE' }, at('14:30'))).toMatchObject({
      openness: 'OTHER_DAY',
      opensOn: '2026-03-26',
    })
  })

  test('over New Year it goes on', () => {
    expect(nextOpening(walkIn, { date: '2026-12-31', time: '17:00' }).opensOn).toBe('2027-01-07')
  })
})

test('a day that was set by hand comes before the weekly opening, until it is over', () => {
  expect(nextOpening({ ...walkIn, setNextStartsOn: '2026-04-02' }, at('09:00')).opensOn).toBe('2026-04-02')
  expect(nextOpening({ ...walkIn, setNextStartsOn: '2026-03-18' }, at('09:00')).opensOn).toBe(thursday)
})

test('sessions decide over the hours that somebody typed in', () => {
  const followed = { ...walkIn, followsSessions: true, nextSession: { date: '2026-03-25', time: '10:00' } }
  expect(nextOpening(followed, at('14:30'))).toEqual({
    openness: 'OTHER_DAY',
    opensOn: '2026-03-25',
    opensAt: '10:00',
    closesAt: null,
  })
  expect(nextOpening({ ...followed, nextSession: null }, at('14:30')).openness).toBe('UNKNOWN')
})

test('without hours nothing is promised', () => {
  expect(nextOpening({ ...walkIn, weekday: null }, at('14:30')).openness).toBe('UNKNOWN')
})
