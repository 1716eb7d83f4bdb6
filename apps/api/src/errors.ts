/** Coded errors. What a person can mend is a FieldError and answered as data; the rest carries a code; anything unknown is masked. */
import { HeaderMap } from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'

export type FieldProblem = { path: string[]; code: FieldErrorCode; messageKey: string }
export type FieldErrorCode = 'REQUIRED' | 'INVALID' | 'CONFLICT' | 'EXPIRED'

/** Something the person can mend: undoes the whole operation and is answered in the payload's `errors`. */
export class FieldError extends Error {
  readonly problems: FieldProblem[]
  constructor(problems: FieldProblem[]) {
    super(problems.map((problem) => `${problem.path.join('.')}: ${problem.messageKey}`).join(', '))
    this.problems = problems
  }
}

/** A FieldError with one problem. */
export function fieldError(path: string | string[], messageKey: string, code: FieldErrorCode = 'INVALID'): FieldError {
  return new FieldError([{ path: [path].flat(), code, messageKey }])
}

/** The thing is not there, or the viewer may not know of it. */
export class NotFound extends GraphQLError {
  constructor(what = 'this') {
    super(`Not found: ${what}`, { extensions: { code: 'NOT_FOUND' } })
  }
}

/** The viewer may know of the thing, but not do this. */
export class NotAllowed extends GraphQLError {
  constructor(rule: string) {
    super(`Not allowed: ${rule}`, { extensions: { code: 'NOT_ALLOWED', rule } })
  }
}

/** Nobody is signed in where someone must be. */
export class SignInFirst extends GraphQLError {
  constructor() {
    super('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } })
  }
}

/** From now in seconds: by then whoever was before this one is done. */
const tryAgainAfter = '5'
export const busyHeaders = { 'retry-after': tryAgainAfter }

/** There was no room to do it in time. Nothing was kept; the same thing can be tried again. */
export class Busy extends GraphQLError {
  constructor() {
    const http = { status: 503, headers: new HeaderMap([['retry-after', tryAgainAfter]]) }
    super('Too busy now, try again', { extensions: { code: 'BUSY', http } })
  }
}

/** No transaction or no connection came free in time, or a transaction had to wait too long for another. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof Busy) return true
  const { code } = error as { code?: string }
  return (
    ['P2024', 'P2028', 'P2037'].includes(code ?? '') ||
    error.message.includes('timeout exceeded when trying to connect')
  )
}

const masked: GraphQLFormattedError = {
  message: 'Something went wrong on our side',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
}

/** An address with something else than an id in it: nothing has that id. */
const isNoId = (cause: Error) => /invalid input syntax for type uuid|Error creating UUID/.test(cause.message)

/** Lets coded errors and the errors of the GraphQL library through; masks and logs every other. */
export function maskErrors(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? error.originalError : error
    if (!cause || cause instanceof GraphQLError) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
      return { ...formatted, extensions }
    }
    if (isNoId(cause as Error)) return { message: 'Not found', path: formatted.path, extensions: { code: 'NOT_FOUND' } }
    logger.error(
      { err: { type: cause.constructor.name, message: (cause as Error).message, stack: (cause as Error).stack } },
      'operation failed',
    )
    return { ...masked, path: formatted.path }
  }
}
