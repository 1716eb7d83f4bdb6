import { fieldMessage } from '@loper/domain/field-messages'
import type { Language } from './contract.ts'
import type { FormError } from './page.ts'

export type NamedError = { field: string; message: string }

/** Form errors with the name of their input and their words, for ErrorSummary (`field` is also the control's id). */
export function namedErrors(errors: readonly FormError[], language: Language): NamedError[] {
  return errors.map((error) => ({ field: error.path.join('.'), message: fieldMessage(error.messageKey, language) }))
}

/** The words of the first error of one input, or undefined. */
export function errorOf(errors: readonly FormError[], name: string, language: Language): string | undefined {
  return namedErrors(errors, language).find((error) => error.field === name)?.message
}
