import { ApolloLink } from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import { isMutationOperation } from '@apollo/client/utilities'
import { fromEvent, race, retry, tap, throwError, timer } from 'rxjs'
import { setConnectionLost } from './connection.ts'

const longestWait = 15_000

/** Asks again, by itself, while there is no way to the server. A change is not repeated: its form keeps what was typed. */
export const retryLink = new ApolloLink((operation, forward) => {
  const repeatable = !isMutationOperation(operation.query)
  return forward(operation).pipe(
    tap({
      // An answer that was kept for the door came from no server.
      next: ({ extensions }) => setConnectionLost(extensions?.kept === true),
      error: (error) => setConnectionLost(isUnreachable(error)),
    }),
    retry({
      delay: (error, attempt) => {
        if (!repeatable || !isUnreachable(error)) return throwError(() => error)
        return race(timer(Math.min(1000 * 2 ** attempt, longestWait)), fromEvent(window, 'online'))
      },
    }),
  )
})

/** No network, or a server that is just starting again. */
export function isUnreachable(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 502 || error.statusCode === 503 || error.statusCode === 504
  return error instanceof TypeError
}
