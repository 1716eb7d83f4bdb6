import { z } from 'zod'
import { containsCitizenNumber } from './citizen-number.ts'

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const lines = (text: string) => text.replace(/\r\n?/g, '\n').trim()

function text(max: number, tidy: (text: string) => string, required: string) {
  return z
    .string({ error: required })
    .transform(tidy)
    .pipe(
      z
        .string()
        .min(1, required)
        .max(max, 'text.too-long')
        .refine((value) => !containsCitizenNumber(value), 'text.citizen-number'),
    )
}

/** Required text on one line, at most `max` characters; refuses what may be a citizen number. Issues are messageKeys. */
export const shortText = (max: number, required = 'text.required') => text(max, oneLine, required)

/** Required text that may have several lines; otherwise as `shortText`. */
export const freeText = (max: number, required = 'text.required') => text(max, lines, required)

/** Text that may be left out: missing, null and empty all become null; otherwise as `freeText`. */
export const optionalText = (max: number) =>
  z.preprocess(
    (value) => (value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value),
    z.union([z.null(), freeText(max)], { error: 'text.required' }),
  ) as z.ZodType<string | null, string | null | undefined>

function isRealDate(value: string): boolean {
  const match = /^(?!0000)([0-2]\d{3})-(\d{2})-(\d{2})$/.exec(value)
  return match !== null && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true
}

/** A day of the calendar as YYYY-MM-DD. */
export const isoDate = z
  .string({ error: 'date.required' })
  .trim()
  .min(1, 'date.required')
  .refine(isRealDate, 'date.invalid')

/** A moment with its offset as ISO 8601 (2026-03-03T13:00:00Z). */
export const isoMoment = z.iso.datetime({ offset: true, error: 'time.invalid' })

/** A time on the clock as HH:MM; "9:30" and "9.30" are understood. */
export const clockTime = z
  .string({ error: 'time.required' })
  .transform((value) => value.trim().replace('.', ':').padStart(5, '0'))
  .pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time.invalid'))

/** The id of a thing. */
export const uuid = z.uuid({ error: 'choice.required' })

/** One of a closed list. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: 'choice.required' })

/** A whole number between two bounds, given as a number or as the text of an input field. */
export const wholeNumber = (min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : value),
    z.int({ error: 'number.invalid' }).min(min, 'number.too-low').max(max, 'number.too-high'),
  ) as z.ZodType<number, number | string>

/** Agreement that was really given: nothing but `true` will do. */
export const agreement = z.literal(true, { error: 'consent.required' })
