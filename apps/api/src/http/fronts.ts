/** Serves the built web app: files, the public pages rendered on the server, and the shell of the staff front. */
import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Language } from '@loper/domain/languages'
import type { Logger } from 'pino'
import type { NetworkOf } from './network.ts'
import { readBody } from './read-body.ts'
import { acceptsBrotli, compressQuickly, staticFiles } from './static-files.ts'

type Run = (document: { __meta__?: { hash?: string } }, variables: Record<string, unknown>) => Promise<unknown>
type PublicResponse = {
  status: number
  html?: string
  location?: string
  headers?: Record<string, string | string[]>
  error?: unknown
}

/** What apps/web/dist/server/entry-server.js exports; the other side of apps/web/src/app/public/contract.ts. */
type PublicServer = {
  renderPublicPage(request: Record<string, unknown>): Promise<PublicResponse>
  isPublicPath(pathname: string): boolean
  linkOf(url: URL): string | null
  languageOf(url: URL, headers: IncomingMessage['headers'], askPerson: Run): Promise<Language>
  publicAssets(manifest: unknown): unknown
}

export type FrontOptions = {
  publicUrl: string
  demo: boolean
  logger: Logger
  networkOf: NetworkOf
  /** Runs one trusted document as the holder of `link`, or as nobody. */
  run(
    document: { __meta__?: { hash?: string } },
    variables: Record<string, unknown>,
    visitor: { link: string | null; language: Language; network: string },
  ): Promise<unknown>
}

const dist = path.resolve(import.meta.dirname, '../../../web/dist')

/** Whether a form comes from a page of our own: the browser says so, in one way or the other. */
export function isOwnForm(request: IncomingMessage, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site']
  if (site) return site === 'same-origin'
  const origin = request.headers.origin
  // A page without an origin of its own, such as one from a file, sends the word "null".
  if (origin === undefined || !URL.canParse(origin)) return false
  return origin === publicUrl || new URL(origin).host === request.headers.host
}

/** The handler of every page and file; null when the web app has not been built. */
export async function createFronts(options: FrontOptions) {
  const entry = path.join(dist, 'server/entry-server.js')
  if (!existsSync(entry)) return null
  const server = (await import(pathToFileURL(entry).href)) as PublicServer
  const files = staticFiles(path.join(dist, 'client'))
  const assets = server.publicAssets(JSON.parse(files.text('/public-manifest.json') ?? ''))

  async function answerPublicPage(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const posted = request.method === 'POST'
    if (posted && !isOwnForm(request, options.publicUrl)) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' })
      response.end('Dit formulier komt niet van deze site.')
      return
    }
    const link = server.linkOf(url)
    const network = options.networkOf(request)
    const language = await server.languageOf(url, request.headers, (document, variables) =>
      options.run(document, variables, { link, network, language: 'nl' }),
    )
    const run: Run = (document, variables) => options.run(document, variables, { link, network, language })
    const answer = await server.renderPublicPage({
      url,
      method: posted ? 'POST' : 'GET',
      form: posted ? Object.fromEntries(new URLSearchParams(await readBody(request, 100_000))) : null,
      language,
      link,
      run,
      assets,
      demo: options.demo,
      publicUrl: options.publicUrl,
      now: new Date().toISOString(),
    })
    if (answer.error) options.logger.error({ err: answer.error }, 'public page failed')
    // A page with someone's secret in its address is never compressed: the size of the answer must tell nothing.
    const packed = link === null && answer.html !== undefined && acceptsBrotli(request)
    const body = packed ? await compressQuickly(answer.html ?? '') : (answer.html ?? '')
    response.writeHead(answer.status, {
      ...(packed ? { 'content-encoding': 'br' } : {}),
      vary: 'accept-encoding',
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(answer.location ? { location: answer.location } : {}),
      ...answer.headers,
    })
    response.end(body)
  }

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const { pathname } = url
    if (server.isPublicPath(pathname)) return answerPublicPage(request, response, url)
    const file = /^\/(werk|inloggen)(\/|$)/.test(pathname) ? '/staff.html' : pathname
    if (!(await files.answer(request, response, file))) await answerPublicPage(request, response, url)
  }
}
