import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from './read-body.ts'

/** The request as `fetch` knows it, with its body read (100 kB at most). */
export async function readFetchRequest(request: IncomingMessage, publicUrl: string): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  }
  const method = request.method ?? 'GET'
  const body = ['GET', 'HEAD'].includes(method) ? null : await readBody(request, 100_000)
  return new Request(new URL(request.url ?? '/', publicUrl), { method, headers, body })
}

/** Sends what `fetch` would have given. */
export async function writeFetchResponse(response: ServerResponse, answer: Response): Promise<void> {
  const cookies = answer.headers.getSetCookie()
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'set-cookie'))
  response.writeHead(answer.status, { ...headers, ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}) })
  response.end(Buffer.from(await answer.arrayBuffer()))
}

const near = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/

/** The address that a request came from: what a proxy beside us says of it, else the other end of the line. */
export function networkOf(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? 'unknown'
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
  return (near.test(peer) && forwarded.split(',').at(-1)?.trim()) || peer
}
