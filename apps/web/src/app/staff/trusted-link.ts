import { ApolloLink } from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import type { DocumentNode } from 'graphql'
import { Observable } from 'rxjs'
import { noteServerTime } from './server-clock.ts'

type Trusted = DocumentNode & { __meta__?: { hash?: string } }

/** Posts a document by its hash: in production the server runs only the documents that were built with it. */
export const trustedLink = new ApolloLink((operation) => {
  return new Observable((observer) => {
    const stop = new AbortController()
    send(operation, stop.signal).then(
      (result) => {
        observer.next(result)
        observer.complete()
      },
      (error) => {
        if (!stop.signal.aborted) observer.error(error)
      },
    )
    return () => stop.abort()
  })
})

async function send({ query, variables, operationName }: ApolloLink.Operation, signal: AbortSignal) {
  const documentId = (query as Trusted).__meta__?.hash
  if (!documentId)
    throw new Error(`${operationName} is not a trusted document: import it from @loper/graphql/documents`)
  const asked = Date.now()
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      // What the server says, it says in the language of the screen, whatever the browser prefers.
      'accept-language': document.documentElement.lang,
    },
    body: JSON.stringify({ documentId, variables, operationName }),
    signal,
  })
  noteServerTime(response, asked)
  const text = await response.text()
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new ServerError(`The server answered ${response.status}`, { response, bodyText: text })
  }
  return JSON.parse(text) as ApolloLink.Result
}
