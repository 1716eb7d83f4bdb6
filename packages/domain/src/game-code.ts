import { westernDigits } from './western-digits.ts'

/** A code as somebody typed it, with spaces and in any digits; null when it is none. */
function digits(typed: string, length: number): string | null {
  const only = westernDigits(typed).replace(/[\s.-]/g, '')
  return /^\d+$/.test(only) && only.length === length ? only : null
}

/** The code of a room: six digits, the same in every script. */
export const roomCode = (typed: string) => digits(typed, 6)

/** The code with which somebody comes back on another phone: five digits, so that it is not taken for the room's. */
export const rejoinCode = (typed: string) => digits(typed, 5)

/** A code in two parts, as people read it aloud. */
export function readableCode(code: string): string {
  const half = Math.ceil(code.length / 2)
  return `${code.slice(0, half)} ${code.slice(half)}`
}
