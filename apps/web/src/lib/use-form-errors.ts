import { fieldMessage } from '@loper/domain/field-messages'
import type { Language } from '@loper/domain/languages'
import { useEffect, useState } from 'react'
import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form'

/** An error as a payload gives it. */
export type PayloadError = { path: readonly string[]; code: string; messageKey: string }
type Found = { field: string; messageKey: string }

/**
 * The errors of a form, of the browser's own check (zod, whose messages are message keys) and of the server together:
 * `errors` and `attempt` for ErrorSummary, `errorOf(name)` for a field, `show(payload.errors)` puts the server's in place and tells
 * whether there were any. An error goes when its field changes.
 */
export function useFormErrors<Values extends FieldValues>(form: UseFormReturn<Values>) {
  const [general, setGeneral] = useState<Found[]>([])
  const [shown, setShown] = useState(0)
  const { watch, clearErrors } = form
  useEffect(() => {
    const { unsubscribe } = watch((_, { name }) => name && clearErrors(name))
    return unsubscribe
  }, [watch, clearErrors])
  const named = flatten(form.formState.errors)

  function show(errors: readonly PayloadError[] | null | undefined): boolean {
    const found = errors ?? []
    const known = found.filter(({ path }) => path.join('.') in flatValues(form.getValues()))
    for (const { path, code, messageKey } of known) {
      form.setError(path.join('.') as Path<Values>, { type: code, message: messageKey })
    }
    const others = found.filter((error) => !known.includes(error))
    setGeneral(others.map(({ messageKey }) => ({ field: '', messageKey })))
    if (found.length > 0) setShown(shown + 1)
    return found.length > 0
  }

  const errorsIn = (language?: Language) =>
    [...named, ...general].map(({ field, messageKey }) => ({
      ...(field ? { field } : {}),
      message: fieldMessage(messageKey, language),
    }))
  return {
    errors: errorsIn(),
    errorsIn,
    errorOf: (name: Path<Values>, language?: Language) =>
      errorsIn(language).find(({ field }) => field === name)?.message,
    /** Another number after every try that went wrong. */
    attempt: form.formState.submitCount + shown,
    show,
  }
}

function flatten(errors: FieldErrors | object, prefix = ''): Found[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    const field = prefix ? `${prefix}.${name}` : name
    if (!error || typeof error !== 'object' || name === 'ref') return []
    if ('message' in error && typeof error.message === 'string') return [{ field, messageKey: error.message }]
    return flatten(error, field)
  })
}

/** The names of all inputs and groups of a form, with dots. */
function flatValues(values: object, prefix = ''): Record<string, true> {
  const names = Object.entries(values).flatMap(([name, value]) => {
    const field = prefix ? `${prefix}.${name}` : name
    const inner = value && typeof value === 'object' ? Object.keys(flatValues(value, field)) : []
    return [field, ...inner]
  })
  return Object.fromEntries(names.map((name) => [name, true]))
}
