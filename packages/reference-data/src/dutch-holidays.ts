/**
 * Public holidays of the Netherlands, computed; and school holidays as the government advises them per region. Schools may deviate, so
 * these are hints and never a rule. The advised dates of later years are added when they are known.
 */

/** Easter Sunday (the anonymous Gregorian computus), as days after 1 March in UTC. */
function easter(year: number): Date {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1))
}

const isoDay = (date: Date) => date.toISOString().slice(0, 10)

/** The public holidays of a year, on which libraries are closed, by day. */
export function publicHolidays(year: number): Map<string, string> {
  const afterEaster = (days: number) => {
    const date = easter(year)
    date.setUTCDate(date.getUTCDate() + days)
    return isoDay(date)
  }
  const kingsDay = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? 26 : 27
  return new Map([
    [`${year}-01-01`, 'Nieuwjaarsdag'],
    [afterEaster(0), 'Eerste paasdag'],
    [afterEaster(1), 'Tweede paasdag'],
    [`${year}-04-${kingsDay}`, 'Koningsdag'],
    [`${year}-05-05`, 'Bevrijdingsdag'],
    [afterEaster(39), 'Hemelvaartsdag'],
    [afterEaster(49), 'Eerste pinksterdag'],
    [afterEaster(50), 'Tweede pinksterdag'],
    [`${year}-12-25`, 'Eerste kerstdag'],
    [`${year}-12-26`, 'Tweede kerstdag'],
  ])
}

export type SchoolRegion = 'NORTH' | 'MIDDLE' | 'SOUTH'
type SchoolHoliday = { name: string; regions: readonly SchoolRegion[]; from: string; to: string }

const all = ['NORTH', 'MIDDLE', 'SOUTH'] as const

/** Advised periods, first and last free day, weekends included. */
const schoolHolidays: readonly SchoolHoliday[] = [
  { name: 'herfstvakantie', regions: ['NORTH'], from: '2026-10-10', to: '2026-10-18' },
  { name: 'herfstvakantie', regions: ['MIDDLE', 'SOUTH'], from: '2026-10-17', to: '2026-10-25' },
  { name: 'kerstvakantie', regions: all, from: '2026-12-19', to: '2027-01-03' },
  { name: 'voorjaarsvakantie', regions: ['NORTH'], from: '2027-02-20', to: '2027-02-28' },
  { name: 'voorjaarsvakantie', regions: ['MIDDLE'], from: '2027-02-20', to: '2027-02-28' },
  { name: 'voorjaarsvakantie', regions: ['SOUTH'], from: '2027-02-13', to: '2027-02-21' },
  { name: 'meivakantie', regions: all, from: '2027-04-24', to: '2027-05-02' },
  { name: 'zomervakantie', regions: ['NORTH'], from: '2027-07-10', to: '2027-08-22' },
  { name: 'zomervakantie', regions: ['MIDDLE'], from: '2027-07-17', to: '2027-08-29' },
  { name: 'zomervakantie', regions: ['SOUTH'], from: '2027-07-24', to: '2027-09-05' },
]

const regionsByProvince: Record<string, readonly SchoolRegion[]> = {
  PV20: ['NORTH'],
  PV21: ['NORTH'],
  PV22: ['NORTH'],
  PV23: ['NORTH'],
  PV24: ['NORTH'],
  PV27: ['NORTH'],
  PV26: ['MIDDLE'],
  PV28: ['MIDDLE'],
  // The border of the regions runs through Gelderland.
  PV25: ['MIDDLE', 'SOUTH'],
  PV29: ['SOUTH'],
  PV30: ['SOUTH'],
  PV31: ['SOUTH'],
}

/** The public holiday on a day (YYYY-MM-DD), or null. */
export function publicHolidayOn(day: string): string | null {
  return publicHolidays(Number(day.slice(0, 4))).get(day) ?? null
}

/** The school holiday on a day in a province, as far as it is known, or null. */
export function schoolHolidayOn(day: string, provinceCode: string | null | undefined): string | null {
  const regions = regionsByProvince[provinceCode ?? ''] ?? all
  const holiday = schoolHolidays.find(
    ({ from, to, regions: free }) => day >= from && day <= to && free.some((region) => regions.includes(region)),
  )
  return holiday?.name ?? null
}
