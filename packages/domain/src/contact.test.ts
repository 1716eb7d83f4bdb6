import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseContact, normaliseEmail, normalisePhone, readablePhone } from './contact.ts'

describe('an e-mail address', () => {
  test('is written in one form', () => {
    expect(normaliseEmail('  Amina.B+werk@Example.NL ')).toEqual({ ok: true, value: 'amina.b+werk@example.nl' })
  })

  test.each([
    ['', 'email.required'],
    ['   ', 'email.required'],
    ['amina.example.nl', 'email.no-at'],
    ['amina@', 'email.invalid'],
    ['amina@example', 'email.invalid'],
    ['amina @example.nl', 'email.invalid'],
    ['a@b@example.nl', 'email.invalid'],
    ['amina@example..nl', 'email.invalid'],
    ['<amina@example.nl>', 'email.invalid'],
  ])('"%s" is answered with %s', (typed, messageKey) => {
    expect(normaliseEmail(typed)).toEqual({ ok: false, messageKey })
  })
})

describe('a phone number', () => {
  test.each([
    ['06 12 34 56 78', '+31612345678'],
    ['06-12345678', '+31612345678'],
    ['(079) 123 45 67', '+31791234567'],
    ['+31 (0)6 1234 5678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['+32 470 12 34 56', '+32470123456'],
    ['٠٦١٢٣٤٥٦٧٨', '+31612345678'],
  ])('%s is understood', (typed, value) => {
    expect(normalisePhone(typed)).toEqual({ ok: true, value })
  })

  test.each(['12345', '0612', '06123456789', 'bel mij', '+31 12', '0012'])('%s is refused', (typed) => {
    expect(normalisePhone(typed)).toEqual({ ok: false, messageKey: 'phone.invalid' })
  })

  test('that is normalised stays what it is, and can be read as people write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (number) => {
        const value = `+316${number}`
        expect(normaliseContact('PHONE', value)).toEqual({ ok: true, value })
        expect(normaliseContact('PHONE', readablePhone(value))).toEqual({ ok: true, value })
      }),
    )
    expect(normalisePhone('')).toEqual({ ok: false, messageKey: 'phone.required' })
  })
})
