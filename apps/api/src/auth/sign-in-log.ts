import type { BetterAuthOptions } from 'better-auth'
import type { Logger } from 'pino'

const address = /[^\s"'<>(]+@[^\s"'<>)]+/g

/** Where it went wrong, without the message: that may repeat what somebody typed. */
function failure(error: unknown) {
  if (!(error instanceof Error)) return undefined
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.constructor.name, stack: places.join('\n') }
}

/**
 * What the sign-in library has to say, as lines of our own log. Of what comes along only the kind and the place of an error are kept,
 * and no address in the sentence itself: the rest may be about a person.
 */
export function signInLog(logger: Logger): NonNullable<BetterAuthOptions['logger']> {
  return {
    log(level, said: unknown, ...rest: unknown[]) {
      const err = [said, ...rest].map(failure).find(Boolean)
      const sentence = said instanceof Error ? said.name : String(said).replaceAll(address, '…')
      logger[level]({ part: 'sign-in', ...(err ? { err } : {}) }, sentence)
    },
  }
}
