import { westernDigits } from './western-digits.ts'

export type ContactKind = 'EMAIL' | 'PHONE'

export type ContactMessageKey = 'email.required' | 'email.no-at' | 'email.invalid' | 'phone.required' | 'phone.invalid'

export type Contact = { ok: true; value: string } | { ok: false; messageKey: ContactMessageKey }

/** The one way to reach a person, checked and written in one form; see `normaliseEmail` and `normalisePhone`. */
export function normaliseContact(kind: ContactKind, typed: string): Contact {
  return kind === 'EMAIL' ? normaliseEmail(typed) : normalisePhone(typed)
}

/** An e-mail address in small letters without spaces around it. The check is loose on purpose: only a mail proves it. */
export function normaliseEmail(typed: string): Contact {
  const value = typed.trim().toLowerCase()
  if (value === '') return { ok: false, messageKey: 'email.required' }
  if (!value.includes('@')) return { ok: false, messageKey: 'email.no-at' }
  const fits = /^[^\s@<>"(),;:\\[\]]+@[a-z0-9\p{L}-]+(\.[a-z0-9\p{L}-]+)*\.[a-z\p{L}][a-z0-9\p{L}-]+$/u.test(value)
  const dotsAlone = !value.includes('..') && !value.startsWith('.') && !value.includes('.@')
  return fits && dotsAlone && value.length <= 254 ? { ok: true, value } : { ok: false, messageKey: 'email.invalid' }
}

/**
 * A phone number in the international form (+31612345678). Spaces, dots, dashes, slashes and brackets do not matter;
 * "0031", "+31 (0)6" and a Dutch number of ten digits are all understood.
 */
export function normalisePhone(typed: string): Contact {
  const compact = westernDigits(typed.normalize('NFKC'))
    .replace(/\(0\)/g, '')
    .replace(/[\s.()/\-\u2010-\u2015\p{Cf}]/gu, '')
  if (compact === '') return { ok: false, messageKey: 'phone.required' }
  const value = compact
    .replace(/^00/, '+')
    .replace(/^\+310/, '+31')
    .replace(/^0(?=[1-9]\d{8}$)/, '+31')
  const fits = value.startsWith('+31') ? /^\+31[1-9]\d{8}$/.test(value) : /^\+[1-9]\d{7,14}$/.test(value)
  return fits ? { ok: true, value } : { ok: false, messageKey: 'phone.invalid' }
}

/** A phone number as people write it: "06 12345678" for a Dutch one, otherwise the international form. */
export function readablePhone(value: string): string {
  return value.replace(/^\+316(\d{8})$/, '06 $1').replace(/^\+31(\d{9})$/, '0$1')
}
