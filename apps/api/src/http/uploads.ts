/** Takes files of colleagues at `/bestanden`. What they are is told by their bytes alone. */
import { open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import { fieldMessage } from '@loper/domain/field-messages'
import { type UploadKind, uploadLimits, uploadTypes } from '@loper/domain/upload-rules'
import { Busy } from '../errors.ts'
import { cleanImage } from '../features/uploads/clean-image.ts'
import { cleanMp4 } from '../features/uploads/clean-mp4.ts'
import type { ReceivedFile } from '../features/uploads/keep-upload.service.ts'
import { knownType } from '../features/uploads/known-type.ts'
import { forget, keepBytes, keepFile, waitingPlace } from '../features/uploads/upload-folder.ts'
import type { RequestContext } from '../operation.ts'
import { isOwnForm } from './fronts.ts'

type Parts = {
  apollo: ApolloServer<RequestContext>
  folder: string
  publicUrl: string
  contextOf(request: IncomingMessage): RequestContext
}

/** Something that the person can mend: the key of the sentence that says so. */
class Refused extends Error {
  readonly status: number
  constructor(status: number, messageKey: string) {
    super(messageKey)
    this.status = status
  }
}

const kinds: Record<string, UploadKind> = { foto: 'IMAGE', film: 'VIDEO' }
const key = (name: string, kind: UploadKind) => (kind === 'VIDEO' ? `upload.${name}-video` : `upload.${name}`)

/** The chunks of a request, up to the limit of its kind. */
async function* limited(request: IncomingMessage, kind: UploadKind): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > uploadLimits[kind]) throw new Refused(413, key('too-large', kind))
    yield chunk
  }
}

async function receiveImage(request: IncomingMessage, folder: string): Promise<ReceivedFile> {
  const chunks: Buffer[] = []
  for await (const chunk of limited(request, 'IMAGE')) chunks.push(chunk)
  const brought = Buffer.concat(chunks)
  if (brought.length === 0) throw new Refused(422, 'upload.missing')
  const type = knownType(brought)
  if (!type || uploadTypes[type].kind !== 'IMAGE') throw new Refused(415, 'upload.kind')
  const clean = cleanImage(type, brought)
  if (!clean) throw new Refused(422, 'upload.broken')
  const { bytes, width, height } = clean
  return { hash: await keepBytes(folder, bytes, type), type, bytes: bytes.length, width, height }
}

/** A film goes to the disk as it comes: it is larger than what a process should hold. */
async function receiveVideo(request: IncomingMessage, folder: string): Promise<ReceivedFile> {
  const waiting = await waitingPlace(folder)
  const file = await open(waiting, 'w+')
  try {
    let bytes = 0
    for await (const chunk of limited(request, 'VIDEO')) {
      await file.write(chunk)
      bytes += chunk.length
    }
    if (bytes === 0) throw new Refused(422, 'upload.missing')
    const head = Buffer.alloc(64)
    await file.read(head, 0, 64, 0)
    const type = knownType(head)
    if (!type || uploadTypes[type].kind !== 'VIDEO') throw new Refused(415, 'upload.kind-video')
    if (type === 'video/mp4' && !(await cleanMp4(file, bytes))) throw new Refused(422, 'upload.broken')
    return { hash: await keepFile(folder, waiting, type), type, bytes, width: null, height: null }
  } finally {
    await file.close()
    await forget(waiting)
  }
}

const mayQuery = 'query MayUpload($organisationId: ID!) { mayUpload(organisationId: $organisationId) }'
const keepMutation = `mutation KeepUpload($input: KeepUploadInput!) {
  keepUpload(input: $input) { upload { id url kind mimeType bytes width height } errors { messageKey } } }`

/** Answers `POST /bestanden?organisatie=<id>&soort=foto|film`, with the file itself as the body, by a colleague who may. */
export function uploadHandler({ apollo, folder, publicUrl, contextOf }: Parts) {
  async function run(query: string, variables: object, contextValue: RequestContext) {
    const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue })
    const result = body.kind === 'single' ? body.singleResult : null
    if (result?.errors?.[0]?.extensions?.code === 'BUSY') throw new Busy()
    return result?.data as Record<string, unknown> | null | undefined
  }

  async function receive(request: IncomingMessage, url: URL): Promise<unknown> {
    if (!isOwnForm(request, publicUrl)) throw new Refused(403, 'value.invalid')
    const kind = kinds[url.searchParams.get('soort') ?? '']
    const organisationId = url.searchParams.get('organisatie') ?? ''
    if (!kind) throw new Refused(400, 'value.invalid')
    const context = contextOf(request)
    // Before a byte of it is read.
    const may = await run(mayQuery, { organisationId }, context)
    if (!may?.mayUpload) throw new Refused(403, 'value.invalid')
    if (Number(request.headers['content-length'] ?? 0) > uploadLimits[kind])
      throw new Refused(413, key('too-large', kind))
    const received = await (kind === 'IMAGE' ? receiveImage : receiveVideo)(request, folder)
    const kept = await run(keepMutation, { input: { organisationId } }, { ...context, received })
    return (kept?.keepUpload as { upload?: unknown } | null)?.upload
  }

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const answer = (status: number, body: unknown) => {
      // What was not read of a refused file is not waited for.
      const rest = request.complete ? {} : { connection: 'close' }
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        ...rest,
      })
      response.end(JSON.stringify(body))
    }
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST')
      return answer(405, { messageKey: 'value.invalid' })
    }
    try {
      const upload = await receive(request, url)
      if (!upload) throw new Refused(403, 'value.invalid')
      answer(200, { upload })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      answer(error.status, { messageKey: error.message, message: fieldMessage(error.message) })
    }
  }
}
