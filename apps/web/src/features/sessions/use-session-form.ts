import { zodResolver } from '@hookform/resolvers/zod'
import { sessionDetailsInput } from '@loper/domain/sessions-input'
import { useForm } from 'react-hook-form'
import { useFormErrors } from '../../lib/use-form-errors.ts'
import type { SessionValues } from './session-values.ts'

/** The fields of a session with the rules that the api has too; their values stay as they were typed. */
export function useSessionForm(defaultValues: SessionValues) {
  const form = useForm<SessionValues>({
    defaultValues,
    resolver: zodResolver(sessionDetailsInput as never, undefined, { raw: true }) as never,
  })
  return { form, ...useFormErrors(form) }
}
