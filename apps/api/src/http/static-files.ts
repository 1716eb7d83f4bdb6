/**
 * The built files of the web app, read into memory once: a few megabytes, and a build that is replaced under a running server
 * cannot break its answers. Compressed on the first wish for it.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** Whether the browser reads brotli. */
export function acceptsBrotli(request: IncomingMessage): boolean {
  return /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
}

/** A page that is made on the spot, compressed with little effort. */
export function compressQuickly(text: string): Promise<Buffer> {
  return compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const packed = new Set(['.woff2', '.png', '.ico', '.mp4', '.webp'])

type File = { body: Buffer; type: string; etag: string; compressed: (() => Promise<Buffer>) | null }

function readFile(absolute: string): File {
  const body = readFileSync(absolute)
  const extension = path.extname(absolute)
  let answer: Promise<Buffer> | undefined
  return {
    body,
    type: types[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    compressed: packed.has(extension)
      ? null
      : () => {
          answer ??= compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
          return answer
        },
  }
}

/** Films are asked for in parts: some phones play nothing that does not come so. */
function answerPart({ headers, method }: IncomingMessage, response: ServerResponse, { body, type }: File): true {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? []
  const first = Number(from ?? 0)
  const last = Math.min(to ? Number(to) : body.length - 1, body.length - 1)
  response.setHeader('accept-ranges', 'bytes')
  if (from !== undefined && first > last) {
    response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end()
    return true
  }
  const range = from === undefined ? {} : { 'content-range': `bytes ${first}-${last}/${body.length}` }
  const status = from === undefined ? 200 : 206
  response.writeHead(status, { ...range, 'content-type': type, 'content-length': last - first + 1 })
  response.end(method === 'HEAD' ? undefined : body.subarray(first, last + 1))
  return true
}

/** Answers requests for files below `folder`; returns false for what is not there. */
export function staticFiles(folder: string) {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [`/${name.split(path.sep).join('/')}`, readFile(path.join(folder, name))]),
  )
  return {
    text: (name: string) => files.get(name)?.body.toString('utf8'),
    async answer(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> {
      const file = files.get(pathname)
      if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false
      // What has a hash in its name never changes; the rest is asked for anew.
      const lasting = pathname.startsWith('/assets/')
      response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.setHeader('etag', file.etag)
      if (request.headers['if-none-match'] === file.etag) {
        response.writeHead(304).end()
        return true
      }
      const body = acceptsBrotli(request) && file.compressed ? await file.compressed() : file.body
      if (body !== file.body) response.setHeader('content-encoding', 'br')
      if (file.compressed) response.setHeader('vary', 'accept-encoding')
      if (file.type.startsWith('video/')) return answerPart(request, response, file)
      response.writeHead(200, { 'content-type': file.type, 'content-length': body.length })
      response.end(request.method === 'HEAD' ? undefined : body)
      return true
    },
  }
}
