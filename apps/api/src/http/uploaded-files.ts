import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { type UploadType, uploadTypes } from '@loper/domain/upload-rules'
import { findFile } from '../features/uploads/upload-folder.ts'
import { answerState } from './health.ts'

const address = /^\/bestanden\/([0-9a-f]{64})\.(jpg|png|webp|mp4|webm)$/
const typeOf = (extension: string) =>
  (Object.keys(uploadTypes) as UploadType[]).find((type) => uploadTypes[type].extension === extension)

/** Whether a path is that of uploads, to bring or to fetch. */
export const isUploadPath = (pathname: string) => pathname === '/bestanden'
export const isUploadedPath = (pathname: string) => pathname.startsWith('/bestanden/')

/** The part of a file that a player asks for: null for all of it, undefined for one that cannot be. */
function partOf(header: string | undefined, size: number): { start: number; end: number } | null | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return null
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start <= end && start < size ? { start, end } : undefined
}

/** Answers `/bestanden/<hash>.<extension>`. Whatever it is, a browser can show it and do nothing else with it. */
export function uploadedFiles(folder: string) {
  return async (request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> => {
    const [, hash, extension] = address.exec(pathname) ?? []
    const type = typeOf(extension ?? '')
    const file = hash && type ? await findFile(folder, hash, type) : null
    if (!file || !type) return answerState(response, 404, 'not found')
    if (request.method !== 'GET' && request.method !== 'HEAD') return answerState(response, 405, 'use GET')
    const part = partOf(request.headers.range, file.size)
    const headers = {
      'content-type': type,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      // The name is the hash of the bytes: what it names never changes.
      'cache-control': 'public, max-age=31536000, immutable',
      // Sites that show our feeds show our pictures too.
      'cross-origin-resource-policy': 'cross-origin',
      'accept-ranges': 'bytes',
    }
    if (part === undefined) {
      response.writeHead(416, { ...headers, 'content-range': `bytes */${file.size}` }).end()
      return
    }
    const { start, end } = part ?? { start: 0, end: file.size - 1 }
    response.writeHead(part ? 206 : 200, {
      ...headers,
      'content-length': end - start + 1,
      ...(part && { 'content-range': `bytes ${start}-${end}/${file.size}` }),
    })
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    // Whoever stops watching closes the connection; that is no failure of ours.
    await pipeline(createReadStream(file.place, { start, end }), response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    })
  }
}
