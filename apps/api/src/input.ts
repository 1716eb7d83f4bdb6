import type { z } from 'zod'
import { FieldError } from './errors.ts'

/** Checks what came in. Throws a FieldError with a path per problem; the messages of the schema are message keys. */
export function parseInput<T extends z.ZodType>(schema: T, raw: unknown): z.output<T> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw new FieldError(
    parsed.error.issues.map((issue) => ({
      path: issue.path.map(String),
      code: issue.message.endsWith('.required') ? 'REQUIRED' : 'INVALID',
      // A schema that forgot its own words must not show English of a library to a person.
      messageKey: /^[a-z-]+\.[a-z.-]+$/.test(issue.message) ? issue.message : 'value.invalid',
    })),
  )
}
