import { westernDigits } from './western-digits.ts'

/** Digits in the code of a personal folder: with its link, which nobody can guess, and five tries an hour, enough. */
export const folderCodeLength = 6

/** The code as it is kept: digits of any script, without the spaces and dashes that people type. */
export function normaliseFolderCode(typed: string): string {
  return westernDigits(typed).replace(/[\s.\-\u2010-\u2015\p{Cf}]/gu, '')
}

/** The code as people read it: in two groups of three. */
export function readableFolderCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
