/** Subscriptions over server-sent events (graphql-sse, distinct connections): POST a trusted document, read the answers as they come. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse'
import type { Logger } from 'pino'
import { maskErrors } from '../errors.ts'
import type { RequestContext } from '../operation.ts'
import type { Subscribe } from '../subscribe.ts'
import { isForeign, parseBody, type TrustedDocuments, useTrusted } from './graphql-handler.ts'
import { answerState } from './health.ts'

/** Streams that one process keeps open, and of those for one network: a library with several groups is one network. */
const most = { streams: 2_000, perNetwork: 150 }

export type EventStreamOptions = {
  schema: GraphQLSchema
  subscribe: Subscribe
  documents: TrustedDocuments
  openQueries: boolean
  logger: Logger
  contextOf: (request: IncomingMessage) => RequestContext
}

/** Answers /graphql/stream. `stop` ends every stream, so that a server that stops waits for none; the browser asks elsewhere again. */
export function eventStreams({ schema, subscribe, documents, openQueries, logger, contextOf }: EventStreamOptions) {
  const open = new Map<ServerResponse, { network: string; end: () => void }>()
  const mask = maskErrors(logger)
  let stopping = false

  const handler = createHandler<IncomingMessage, null, RequestContext>({
    schema,
    context: ({ raw }) => contextOf(raw),
    // Nothing but subscriptions: what is asked once goes to /graphql, with its own limits.
    execute: () => ({ errors: [] }),
    subscribe: ({ document, variableValues, contextValue }) =>
      subscribe({ document, variables: { ...variableValues }, context: contextValue }),
    onNext: (_context, _request, result) =>
      'errors' in result && result.errors
        ? { ...result, errors: result.errors.map((error) => mask(error.toJSON(), error)) as never }
        : undefined,
  })

  function hasRoom(network: string): boolean {
    const same = [...open.values()].filter((stream) => stream.network === network).length
    return !stopping && open.size < most.streams && same < most.perNetwork
  }

  async function send(response: ServerResponse, parts: AsyncGenerator<string>, network: string): Promise<void> {
    const closed = new Promise<void>((done) => response.once('close', done))
    const end = () => void parts.return(undefined)
    open.set(response, { network, end })
    response.once('close', end)
    try {
      for await (const part of parts) {
        // Whoever reads too slowly to keep up is let go; it asks again when it can.
        if (response.writableLength > 100_000 || response.destroyed) break
        response.write(part)
      }
    } finally {
      open.delete(response)
      response.end()
      await closed
    }
  }

  return {
    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      if (request.method !== 'POST') return answerState(response, 405, 'use POST')
      if (isForeign(request)) return answerState(response, 403, 'not from another site')
      const network = contextOf(request).network ?? ''
      if (!hasRoom(network)) return answerState(response, 503, 'no room for another stream')
      const body = await parseBody(request)
      const problem = typeof body === 'string' ? body : useTrusted(body, documents, openQueries)
      if (typeof body === 'string' || problem) return answerState(response, 400, problem ?? 'not a document')
      const [parts, { status, statusText, headers }] = await handler({
        method: 'POST',
        url: request.url ?? '',
        headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : String(request.headers[name] ?? '')) },
        body: { query: body.query, variables: body.variables ?? {} },
        raw: request,
        context: null,
      })
      // A proxy that gathers an answer before it passes it on would pass nothing on.
      response.writeHead(status, statusText, { ...headers, 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      if (parts === null || typeof parts === 'string') return void response.end(parts ?? '')
      await send(response, parts as AsyncGenerator<string>, network)
    },
    stop() {
      stopping = true
      for (const { end } of open.values()) end()
    },
  }
}
