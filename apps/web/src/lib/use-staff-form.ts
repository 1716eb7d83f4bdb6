import type { BaseSyntheticEvent } from 'react'
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import { type PayloadError, useFormErrors } from './use-form-errors.ts'
import { useIdempotencyKey } from './use-idempotency-key.ts'

type Options<Values extends FieldValues> = {
  values: Values
  /** Sends what was typed; answers the payload's errors, or null when nothing came back (a toast has told so). */
  send(values: Values, key: string): Promise<readonly PayloadError[] | null | undefined>
  onDone(values: Values): void
}

/** A form of the staff front: what was typed, the server's errors beside the fields, and one key for every try. */
export function useStaffForm<Values extends FieldValues>({ values, send, onDone }: Options<Values>) {
  const form = useForm<Values>({ defaultValues: values as DefaultValues<Values> })
  const { errors, errorOf, show } = useFormErrors(form)
  const [key, nextKey] = useIdempotencyKey()
  const handle = form.handleSubmit(async (typed) => {
    const problems = await send(typed as unknown as Values, key)
    if (problems === null || problems === undefined || show(problems)) return
    nextKey()
    onDone(typed as unknown as Values)
  })
  const submit = (event: BaseSyntheticEvent) => {
    // Errors that came from the server stand on fields that the browser does not judge itself.
    form.clearErrors()
    show([])
    return handle(event)
  }
  return { form, errors, errorOf, submit, busy: form.formState.isSubmitting }
}
