import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/**
 * Leaves connections open for longer than load balancers do (a minute), and than PGlite ever keeps this thread busy: a connection that
 * the server closes while the next request is on its way breaks that request.
 */
export function keepAlive(server: Server) {
  let stopping = false
  server.keepAliveTimeout = 65_000
  return {
    /** To be called for each request, before anything is answered. */
    answering(_request: IncomingMessage, response: ServerResponse): void {
      if (stopping) response.setHeader('connection', 'close')
      response.once('close', () => {
        if (stopping) setImmediate(() => server.closeIdleConnections())
      })
    },
    /** Resolves when everybody who waited has an answer; nobody keeps a connection open after that. */
    stop(): Promise<void> {
      stopping = true
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeIdleConnections()
      return closed
    },
  }
}
