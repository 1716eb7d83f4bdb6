import { zodResolver } from '@hookform/resolvers/zod'
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import type { ZodType } from 'zod'
import { useFormErrors } from './use-form-errors.ts'

/** A form that the browser checks with the rules that the api has too, at every try; its values stay as they were typed. */
export function useCheckedForm<Values extends FieldValues>(rules: ZodType, values: Values) {
  const form = useForm<Values>({
    defaultValues: values as DefaultValues<Values>,
    resolver: zodResolver(rules as never, undefined, { raw: true }) as never,
    reValidateMode: 'onSubmit',
    // The summary of errors takes the focus.
    shouldFocusError: false,
  })
  return { form, ...useFormErrors(form) }
}
