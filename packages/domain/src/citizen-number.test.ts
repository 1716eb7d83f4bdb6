import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { containsCitizenNumber, passesElevenTest } from './citizen-number.ts'

/** Eight free digits and the ninth that makes the number pass; a remainder of ten has no such digit. */
const citizenNumber = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => [...digits, digits.reduce((sum, digit, place) => sum + digit * (9 - place), 0) % 11])
  .filter((digits) => (digits[8] ?? 10) < 10)
  .map((digits) => digits.join(''))

const words = fc.stringMatching(/^[a-zA-Z ,:!]{0,20}$/)
const between = fc.constantFrom('', ' ', '.', '-', '\u00a0', ' - ', '–', '\u200b')

describe('a citizen number', () => {
  test('is found anywhere in a text, however its digits are separated', () => {
    fc.assert(
      fc.property(
        citizenNumber,
        words,
        words,
        fc.array(between, { minLength: 9, maxLength: 9 }),
        (nine, a, b, gaps) => {
          const typed = [...nine].map((digit, place) => digit + (place < 8 ? gaps[place] : '')).join('')
          expect(containsCitizenNumber(`${a}x${typed}${b}`)).toBe(true)
        },
      ),
    )
  })

  test('is not seen in nine digits that fail the test', () => {
    fc.assert(
      fc.property(citizenNumber, fc.nat(8), fc.integer({ min: 1, max: 9 }), (nine, place, shift) => {
        const other = [...nine].map((digit, at) => (at === place ? (Number(digit) + shift) % 10 : digit)).join('')
        expect(containsCitizenNumber(`nummer ${other}.`)).toBe(false)
      }),
    )
  })

  test('is found after another number, and in Arabic or wide digits', () => {
    expect(containsCitizenNumber('kamer 4 123 456 782')).toBe(true)
    expect(containsCitizenNumber('١٢٣٤٥٦٧٨٢')).toBe(true)
    expect(containsCitizenNumber('１２３４５６７８２')).toBe(true)
  })

  test.each([
    '06 12345678',
    '0612345678',
    '+31 6 1234 5678',
    '1234567820',
    '3 maart 2026 om 14.00 uur',
    '123456789',
    '',
  ])('is not seen in "%s"', (text) => expect(containsCitizenNumber(text)).toBe(false))

  test('the eleven-test wants exactly nine digits', () => {
    expect(passesElevenTest('123456782')).toBe(true)
    expect(passesElevenTest('12345678')).toBe(false)
  })
})
