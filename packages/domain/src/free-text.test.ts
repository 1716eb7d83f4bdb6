import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  agreement,
  choice,
  clockTime,
  freeText,
  isoDate,
  isoMoment,
  optionalText,
  shortText,
  uuid,
  wholeNumber,
} from './free-text.ts'

/** The value, or the messageKey of the first issue. */
function read(schema: z.ZodType, raw: unknown): unknown {
  const result = schema.safeParse(raw)
  return result.success ? result.data : result.error.issues[0]?.message
}

describe('text', () => {
  test.each([
    [shortText(10), '  Amina \n B ', 'Amina B'],
    [shortText(10), '   ', 'text.required'],
    [shortText(10), undefined, 'text.required'],
    [shortText(10, 'first-name.required'), null, 'first-name.required'],
    [shortText(10), 'elf letters', 'text.too-long'],
    [shortText(20), '123.456.782', 'text.citizen-number'],
    [freeText(20), ' een\r\ntwee ', 'een\ntwee'],
    [optionalText(20), ' ', null],
    [optionalText(20), undefined, null],
    [optionalText(20), null, null],
    [optionalText(20), ' ja ', 'ja'],
  ])('%# is read or answered with a messageKey', (schema, raw, expected) => {
    expect(read(schema, raw)).toBe(expected)
  })

  test('an optional text is refused for the same reasons as a required one', () => {
    expect(read(optionalText(20), 'bsn 123456782')).toBe('text.citizen-number')
    expect(read(optionalText(3), 'vier')).toBe('text.too-long')
  })
})

describe('other fields', () => {
  test.each([
    [isoDate, '2028-02-29', '2028-02-29'],
    [isoDate, '2026-02-29', 'date.invalid'],
    [isoDate, '3 maart', 'date.invalid'],
    [isoDate, '', 'date.required'],
    [clockTime, '9.30', '09:30'],
    [clockTime, '24:00', 'time.invalid'],
    [isoMoment, '2026-03-03T13:00:00Z', '2026-03-03T13:00:00Z'],
    [isoMoment, 'gisteren', 'time.invalid'],
    [uuid, 'x', 'choice.required'],
    [choice(['EMAIL', 'PHONE']), 'FAX', 'choice.required'],
    [wholeNumber(1, 12), ' 8 ', 8],
    [wholeNumber(1, 12), 'acht', 'number.invalid'],
    [wholeNumber(1, 12), 2.5, 'number.invalid'],
    [wholeNumber(1, 12), 0, 'number.too-low'],
    [wholeNumber(1, 12), 13, 'number.too-high'],
    [agreement, false, 'consent.required'],
    [agreement, true, true],
  ])('%# are read or answered with a messageKey', (schema, raw, expected) => {
    expect(read(schema, raw)).toBe(expected)
  })
})
