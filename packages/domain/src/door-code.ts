/** The code at the door: digits that change, so that one that was passed on is soon worth nothing. */
import { westernDigits } from './western-digits.ts'

const minute = 60_000
/** A code is shown this long, and still works as long again: whoever reads it slowly is not too late. */
export const doorCodeLasts = 10 * minute
/** A session is known at its door from an hour before the start until so long after the end. */
const doorClosesAfter = 30 * minute
const doorOpensBefore = 60 * minute

export const doorCodeDigits = 6

/** In which period of ten minutes a moment falls. */
export const doorPeriod = (now: Date): number => Math.floor(now.getTime() / doorCodeLasts)

/** When the code of now is followed by another. */
export const doorCodeUntil = (now: Date): Date => new Date((doorPeriod(now) + 1) * doorCodeLasts)

export const doorIsOpen = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): boolean =>
  now.getTime() >= startsAt.getTime() - doorOpensBefore && now.getTime() <= endsAt.getTime() + doorClosesAfter

/** Between which moments a session begins whose door may be open: no session takes longer than eight hours. */
export function doorOpenBetween(now: Date): { from: Date; to: Date } {
  const eightHours = 8 * 60 * minute
  return {
    from: new Date(now.getTime() - eightHours - doorClosesAfter),
    to: new Date(now.getTime() + doorOpensBefore),
  }
}

/** A code as somebody typed it, or as a link carries it: spaces and Arabic digits are understood. Null for what is none. */
export function readDoorCode(typed: string): string | null {
  const digits = westernDigits(typed).replace(/[\s.-]/g, '')
  return new RegExp(`^\\d{${doorCodeDigits}}$`).test(digits) ? digits : null
}

/** "482 913", as it is easier to read and to type. */
export const readableDoorCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
