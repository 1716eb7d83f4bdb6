import { formatDay } from '@loper/domain/dutch-dates'

/** "5 januari", with the year when that is not this year: where the day of the week does not matter. */
export function shortDay(day: string, now = new Date()): string {
  return formatDay(day, now).replace(/^\S+ /, '')
}

/** The day of today as a date field wants it. */
export function todayText(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now)
}

/** A date field's text for the api: nothing typed is null. */
export function dayOrNull(text: string): string | null {
  return text === '' ? null : text
}
