/** Two who change the same thing: the second says which edition the form was made from, and hears it when that is no longer the last. */
import { createHash } from 'node:crypto'
import { fieldError } from './errors.ts'

/** The mark of what a form shows, from its values in a fixed order. */
export function editionOf(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 16)
}

/** Throws a FieldError at `edition` when somebody else changed the thing since. Call it with the row locked. */
export function assertEdition(given: string | null | undefined, now: string): void {
  if (given && given !== now) throw fieldError('edition', 'form.changed-meanwhile', 'CONFLICT')
}
