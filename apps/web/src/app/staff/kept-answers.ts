import { ApolloLink } from '@apollo/client'
import { print } from 'graphql'
import { Observable } from 'rxjs'

const shelf = 'loper-door'
const aDay = 24 * 60 * 60_000

/** What a host needs at the door: who works here, and the session with its list. No other answer is kept. */
const keptQueries = new Set(['StaffLayout', 'RunSheetPage', 'RunClock'])

type Kept = { at: number; result: ApolloLink.Result }

/** Keeps the last answer of what is needed at the door, and answers with it when there is no way to the server. */
export function keptAnswersLink(isUnreachable: (error: unknown) => boolean): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (!keptQueries.has(operation.operationName ?? '') || !('caches' in window)) return forward(operation)
    return new Observable((observer) => {
      const asked = forward(operation).subscribe({
        next: (result) => {
          if (result.data && !result.errors) void keep(operation, result)
          observer.next(result)
        },
        complete: () => observer.complete(),
        error: async (error) => {
          const kept = isUnreachable(error) ? await find(operation) : null
          if (!kept) return observer.error(error)
          observer.next({ ...kept, extensions: { ...kept.extensions, kept: true } })
          observer.complete()
        },
      })
      return () => asked.unsubscribe()
    })
  })
}

/** Forgets the names that were kept for the door: whoever signs out leaves nothing behind. What still has to be sent stays. */
export async function forgetAnswers(): Promise<void> {
  if ('caches' in window) await caches.delete(shelf)
}

const nameOf = ({ operationName, variables, query }: ApolloLink.Operation) =>
  `/-/door/${operationName}?${new URLSearchParams({ variables: JSON.stringify(variables), size: String(print(query).length) })}`

const isOfToday = (at: number) => Math.abs(Date.now() - at) < aDay

async function keep(operation: ApolloLink.Operation, result: ApolloLink.Result): Promise<void> {
  const answers = await caches.open(shelf)
  for (const request of await answers.keys()) {
    const { at } = ((await (await answers.match(request))?.json()) ?? { at: 0 }) as Kept
    if (!isOfToday(at)) await answers.delete(request)
  }
  await answers.put(nameOf(operation), new Response(JSON.stringify({ at: Date.now(), result } satisfies Kept)))
}

async function find(operation: ApolloLink.Operation): Promise<ApolloLink.Result | null> {
  const answers = await caches.open(shelf)
  const found = await answers.match(nameOf(operation))
  if (!found) return null
  const { at, result } = (await found.json()) as Kept
  if (isOfToday(at)) return result
  await answers.delete(nameOf(operation))
  return null
}
