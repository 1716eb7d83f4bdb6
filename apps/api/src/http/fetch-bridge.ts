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
