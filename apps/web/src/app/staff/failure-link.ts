import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { onError } from '@apollo/client/link/error'
import { paths } from '../paths.ts'
import { forgetAnswers } from './kept-answers.ts'

/** Whoever is signed out goes to sign in, and comes back to the same page. Every other failure is shown where it happened. */
export const failureLink = onError(({ error }) => {
  if (codeOf(error) === 'UNAUTHENTICATED') goSignIn()
})

export function goSignIn(): void {
  void forgetAnswers()
  const { pathname, search } = window.location
  if (pathname !== paths.signIn()) window.location.assign(paths.signIn({ terug: pathname + search }))
}

/** The code of a GraphQL error, or of an answer about signing in (UNAUTHENTICATED, NOT_FOUND, NOT_ALLOWED, CONFLICT, BUSY, …), or undefined. */
export function codeOf(error: unknown): string | undefined {
  const code = CombinedGraphQLErrors.is(error)
    ? error.errors[0]?.extensions?.code
    : (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : undefined
}
