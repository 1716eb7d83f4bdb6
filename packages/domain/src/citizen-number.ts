import { westernDigits } from './western-digits.ts'

const separators = '[\\s.\\-\\u2010-\\u2015]{0,3}'
const numbers = new RegExp(`\\d+(?:${separators}\\d+)*`, 'g')

/**
 * Digits of any script as 0-9 and invisible characters gone, so that a number is found however it was typed.
 */
function plainDigits(text: string): string {
  return westernDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, ''))
}

/** The eleven-test of the Dutch citizen number (BSN): weights 9 to 2 and -1, the sum divisible by eleven. */
export function passesElevenTest(nineDigits: string): boolean {
  if (!/^\d{9}$/.test(nineDigits)) return false
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const sum = weights.reduce((total, weight, place) => total + weight * Number(nineDigits[place]), 0)
  return sum % 11 === 0
}

/**
 * Whether a text holds what may be a citizen number: nine digits, also with spaces, dots or dashes between, that pass
 * the eleven-test. A longer unbroken run (a phone number of ten digits) is not one. Not meant for a phone field.
 */
export function containsCitizenNumber(text: string): boolean {
  return (plainDigits(text).match(numbers) ?? []).some((run) => hasNineDigitsInARow(run.match(/\d+/g) ?? []))
}

/** Whether some neighbouring groups together are nine digits that pass: "room 4, 123 456 782" has one after the 4. */
function hasNineDigitsInARow(groups: string[]): boolean {
  return groups.some((_, start) => {
    let digits = ''
    for (let next = start; next < groups.length && digits.length < 9; next++) digits += groups[next]
    return passesElevenTest(digits)
  })
}
