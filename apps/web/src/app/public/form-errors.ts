import type { Language } from './contract.ts'
import type { FormError, Outcome } from './page.ts'

export type NamedError = { field: string; message: string }

/**
 * The outcome of a form with its errors in words. They are fetched when there is something wrong: nobody who fills in a form well needs
 * the sentences of all forms.
 */
export async function inWords<Some extends Outcome>(outcome: Some, language: Language): Promise<Some> {
  if ('to' in outcome || outcome.errors.length === 0) return outcome
  const { fieldMessage } = await import('@loper/domain/field-messages')
  const worded = (error: FormError) => ({ ...error, message: fieldMessage(error.messageKey, language) })
  return { ...outcome, errors: outcome.errors.map(worded) }
}

/** Form errors with the name of their input and their words, for ErrorSummary (`field` is also the control's id). */
export function namedErrors(errors: readonly FormError[]): NamedError[] {
  return errors.map(({ path, message = '' }) => ({ field: path.join('.'), message }))
}

/** The words of the first error of one input, or undefined. */
export function errorOf(errors: readonly FormError[], name: string): string | undefined {
  return namedErrors(errors).find((error) => error.field === name)?.message
}
