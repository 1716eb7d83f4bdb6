import { expect, test } from 'vitest'
import { publicHolidayOn, publicHolidays, schoolHolidayOn } from './dutch-holidays.ts'

test('the public holidays of a year', () => {
  expect([...publicHolidays(2026).keys()]).toEqual([
    '2026-01-01',
    '2026-04-05',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
  expect(publicHolidayOn('2027-03-29')).toBe('Tweede paasdag')
  expect(publicHolidayOn('2031-04-26')).toBe('Koningsdag')
  expect(publicHolidayOn('2031-04-27')).toBeNull()
})

test('the school holidays follow the province', () => {
  expect(schoolHolidayOn('2026-10-13', 'PV27')).toBe('herfstvakantie')
  expect(schoolHolidayOn('2026-10-13', 'PV28')).toBeNull()
  expect(schoolHolidayOn('2026-12-22', 'PV31')).toBe('kerstvakantie')
  expect(schoolHolidayOn('2026-11-24', 'PV28')).toBeNull()
})
