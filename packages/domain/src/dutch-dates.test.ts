import { describe, expect, test } from 'vitest'
import {
  formatDate,
  formatDay,
  formatDayAndTime,
  formatShortDay,
  formatTime,
  formatTimeRange,
  waitingFor,
} from './dutch-dates.ts'

const now = '2026-02-01'
const tuesday = '2026-03-03T13:00:00Z'

describe('a moment as people say it', () => {
  test('in Dutch', () => {
    expect(formatDay(tuesday, now)).toBe('dinsdag 3 maart')
    expect(formatDayAndTime(tuesday, now)).toBe('dinsdag 3 maart, 14.00 uur')
    expect(formatShortDay(tuesday)).toBe('di 3 mrt')
    expect(formatTimeRange(tuesday, '2026-03-03T15:00:00Z')).toBe('14.00 tot 16.00 uur')
    expect(formatDate(tuesday)).toBe('3 maart 2026')
    expect([0, 1, 5].map((days) => waitingFor(days))).toEqual(['vandaag', '1 dag', '5 dagen'])
  })

  test('in English', () => {
    expect(formatDay(tuesday, now, 'en')).toBe('Tuesday 3 March')
    expect(formatDayAndTime(tuesday, now, 'en')).toBe('Tuesday 3 March, 14:00')
    expect(formatShortDay(tuesday, 'en')).toBe('Tue 3 Mar')
    expect(formatTimeRange(tuesday, '2026-03-03T15:00:00Z', 'en')).toBe('14:00 to 16:00')
    expect(formatDate(tuesday, 'en')).toBe('3 March 2026')
    expect([0, 1, 5].map((days) => waitingFor(days, 'en'))).toEqual(['today', '1 day', '5 days'])
  })

  test('in Arabic, with Western digits', () => {
    expect(formatDayAndTime(tuesday, now, 'ar')).toBe('الثلاثاء 3 مارس، الساعة 14:00')
    expect(formatTimeRange(tuesday, '2026-03-03T15:00:00Z', 'ar')).toBe('من الساعة 14:00 إلى الساعة 16:00')
    expect(formatDate(tuesday, 'ar')).toBe('3 مارس 2026')
  })

  test('shows the year when it is not this year, seen from Amsterdam', () => {
    expect(formatDay('2027-01-05', now)).toBe('dinsdag 5 januari 2027')
    expect(formatDay('2026-12-31T23:30:00Z', now)).toBe('vrijdag 1 januari 2027')
  })

  test('follows summer time, and midnight is 00.00', () => {
    expect(formatTime('2026-07-01T12:00:00Z')).toBe('14.00 uur')
    expect(formatTime(new Date('2026-07-01T22:00:00Z'))).toBe('00.00 uur')
  })

  test('a day alone stays that day', () => {
    expect(formatDay('2026-03-03', new Date('2026-02-01T00:00:00Z'))).toBe('dinsdag 3 maart')
  })
})
