/** GraphQL over HTTP on node:http: reads the request, lets Apollo Server answer, and keeps to the specification where Apollo does not. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { RequestContext } from '../operation.ts'
import { readBody, TooLarge } from './read-body.ts'

type Body = Record<string, unknown>
export type TrustedDocuments = ReadonlyMap<string, string>

const json = 'application/json; charset=utf-8'

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': json, 'cache-control': 'no-store' })
  response.end(JSON.stringify({ errors: [{ message }] }))
}

/** Whether a page of another site asked: a GET may be embedded anywhere, so the browser's own word for it decides. */
export function isForeign(request: IncomingMessage): boolean {
  return ['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site'] ?? ''))
}

/** The wish to be answered in the older media type, in which every well-formed request is answered with 200. */
function wantsPlainJson(accept: string): boolean {
  return (
    !accept.includes('application/graphql-response+json') &&
    (accept.includes('application/json') || accept.includes('*/*') || accept === '')
  )
}

export async function parseBody(request: IncomingMessage): Promise<Body | string> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return 'Send application/json'
  try {
    const body: unknown = JSON.parse(await readBody(request, 1_000_000))
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : 'Send one JSON object'
  } catch (error) {
    return error instanceof TooLarge ? 'The request is too large' : 'The body is not JSON'
  }
}

const isObject = (value: unknown) => value == null || (typeof value === 'object' && !Array.isArray(value))

/** What is wrong with the shape of the parameters, if anything. */
function shapeProblem(body: Body): string | null {
  if (body.operationName != null && typeof body.operationName !== 'string') return 'operationName is a string'
  if (!isObject(body.variables)) return 'variables is an object'
  return isObject(body.extensions) ? null : 'extensions is an object'
}

/** The text of a trusted document for its id, or the arbitrary query where open queries are allowed; a sentence when neither. */
export function useTrusted(body: Body, documents: TrustedDocuments, openQueries: boolean): string | null {
  if (typeof body.documentId === 'string' && !body.query) {
    const text = documents.get(body.documentId)
    if (!text) return 'Unknown document: the page is older or newer than the server, load it again'
    body.query = text
    return null
  }
  return openQueries ? null : 'Only documents of the product itself are run here'
}

/** Answers one request to /graphql. `contextOf` reads the credentials, without looking anything up. */
export function graphqlHandler(
  apollo: ApolloServer<RequestContext>,
  options: {
    documents: TrustedDocuments
    openQueries: boolean
    contextOf: (request: IncomingMessage) => RequestContext
  },
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const method = request.method ?? 'GET'
    if (method !== 'GET' && method !== 'POST') {
      response.setHeader('allow', 'GET, POST')
      return refuse(response, 405, 'Use GET or POST')
    }
    if (isForeign(request)) return refuse(response, 403, 'Not from another site')
    const body = method === 'POST' ? await parseBody(request) : Object.fromEntries(url.searchParams)
    if (typeof body === 'string') return refuse(response, body === 'Send application/json' ? 415 : 400, body)
    const shape = method === 'POST' ? shapeProblem(body) : null
    const problem = shape ?? useTrusted(body, options.documents, options.openQueries)
    if (problem) return refuse(response, 400, problem)

    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers))
      if (value) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    const accept = headers.get('accept') ?? ''
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method,
        headers,
        search: url.search,
        body: method === 'POST' ? withoutNulls(body) : undefined,
      },
      context: async () => options.contextOf(request),
    })
    for (const [name, value] of answer.headers) response.setHeader(name, value)
    response.setHeader('cache-control', 'no-store')
    response.statusCode = statusOf(answer.status ?? 200, body, accept, method)
    response.end(answer.body.kind === 'complete' ? answer.body.string : '')
  }
}

/** Parse, validation and variable errors of a well-formed request are 200 in plain JSON; a mutation by GET stays refused. */
function statusOf(status: number, body: Body, accept: string, method: string): number {
  const wellFormed = typeof body.query === 'string' && body.query !== ''
  return status === 400 && wellFormed && method === 'POST' && wantsPlainJson(accept) ? 200 : status
}

function withoutNulls(body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
}
