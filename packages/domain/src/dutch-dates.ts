import type { Language, StaffLanguage } from './languages.ts'

/** A moment (Date or ISO text) or a day of the calendar (YYYY-MM-DD). */
export type When = Date | string

type Fields = Intl.DateTimeFormatOptions

// Western digits in Arabic too: dates stand between Dutch names and numbers.
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB', ar: 'ar-u-nu-latn' }
const formatters = new Map<string, Intl.DateTimeFormat>()

/** A day alone is read at noon, so that it is the same day in every zone. */
function moment(when: When): Date {
  if (when instanceof Date) return when
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T12:00:00Z` : when)
}

/** The named parts as they are in Amsterdam. The order of parts is ours: it differs between browsers. */
function parts(when: When, language: Language, fields: Fields): Record<string, string> {
  const id = language + JSON.stringify(fields)
  const known = formatters.get(id)
  const formatter = known ?? new Intl.DateTimeFormat(locales[language], { ...fields, timeZone: 'Europe/Amsterdam' })
  formatters.set(id, formatter)
  return Object.fromEntries(formatter.formatToParts(moment(when)).map(({ type, value }) => [type, value]))
}

const yearOf = (when: When) => parts(when, 'nl', { year: 'numeric' }).year

/** "dinsdag 3 maart"; with the year when that is not the year of `now`. */
export function formatDay(when: When, now: When, language: Language = 'nl'): string {
  const { weekday, day, month } = parts(when, language, { weekday: 'long', day: 'numeric', month: 'long' })
  const year = yearOf(when)
  return `${weekday} ${day} ${month}${year === yearOf(now) ? '' : ` ${year}`}`
}

/** "di 3 mrt" in Dutch, "Tue 3 Mar" in English, in full in Arabic, which has no short forms: for a narrow column. */
export function formatShortDay(when: When, language: Language = 'nl'): string {
  const { weekday, day, month } = parts(when, language, { weekday: 'short', day: 'numeric', month: 'short' })
  return `${weekday} ${day} ${month?.replace('.', '')}`
}

/** "3 maart 2026" */
export function formatDate(when: When, language: Language = 'nl'): string {
  const { day, month, year } = parts(when, language, { day: 'numeric', month: 'long', year: 'numeric' })
  return `${day} ${month} ${year}`
}

/** "14.00" in Dutch, "14:00" elsewhere. */
function clock(when: When, language: Language): string {
  const { hour, minute } = parts(when, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${hour}${language === 'nl' ? '.' : ':'}${minute}`
}

const timeWords: Record<Language, (time: string) => string> = {
  nl: (time) => `${time} uur`,
  en: (time) => time,
  ar: (time) => `الساعة ${time}`,
}
const rangeWords: Record<Language, (from: string, to: string) => string> = {
  nl: (from, to) => `${from} tot ${to} uur`,
  en: (from, to) => `${from} to ${to}`,
  ar: (from, to) => `من الساعة ${from} إلى الساعة ${to}`,
}

/** "14.00 uur" */
export function formatTime(when: When, language: Language = 'nl'): string {
  return timeWords[language](clock(when, language))
}

/** "14.00 tot 16.00 uur" */
export function formatTimeRange(startsAt: When, endsAt: When, language: Language = 'nl'): string {
  return rangeWords[language](clock(startsAt, language), clock(endsAt, language))
}

/** The comma as the language writes it. */
export function comma(language: Language): string {
  return language === 'ar' ? '،' : ','
}

/** "dinsdag 3 maart, 14.00 uur" */
export function formatDayAndTime(when: When, now: When, language: Language = 'nl'): string {
  return `${formatDay(when, now, language)}${comma(language)} ${formatTime(when, language)}`
}

/** How long something waits, in whole days: "vandaag", "1 dag", "5 dagen". */
export function waitingFor(days: number, language: StaffLanguage = 'nl'): string {
  if (days <= 0) return language === 'nl' ? 'vandaag' : 'today'
  const [one, more] = language === 'nl' ? ['dag', 'dagen'] : ['day', 'days']
  return `${days} ${days === 1 ? one : more}`
}
