import type { TypedDocumentNode } from '@apollo/client'
import type { Language } from '@loper/domain/languages'

export type { Language }

/** What a form post carries: one string per field name. A repeated name keeps its last value. */
export type FormValues = Record<string, string>

/** One GraphQL error as the api answers it; `code` is what the page acts on. */
export type RunError = { message: string; extensions?: { code?: string } }

/**
 * Runs one trusted document as the viewer of this request. On the server the api gives it (in process, one transaction);
 * in the browser it posts `{ documentId, variables }` to /graphql.
 */
export type Run = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<{ data?: Data | null; errors?: readonly RunError[] | undefined }>

/**
 * Addresses of the built files, from the client manifest (`publicAssets` in assets.ts reads them).
 * `chunks`: for a page or a catalogue (its source path), what to preload with it.
 */
export type PublicAssets = { scripts: string[]; styles: string[]; preloads: string[]; chunks: Record<string, string[]> }

/**
 * One request for a public page, as the api hands it over.
 * `link` is the secret of a personal page (`linkOf(url)`), or null; `now` an ISO time, so that server and browser agree on "today".
 */
export type PublicRequest = {
  url: URL
  method: 'GET' | 'POST'
  form: FormValues | null
  language: Language
  link: string | null
  run: Run
  assets: PublicAssets
  demo: boolean
  /** Where the site is found, without a slash at the end: https://loper.example. */
  publicUrl: string
  now: string
}

/**
 * The answer: `html` to send with `status`, or a `location` to send the browser to. `headers` always go along.
 * `error`: what went wrong while making the page, for the log; the reader sees the page "Er ging iets mis".
 */
export type PublicResponse = {
  status: number
  html?: string
  location?: string
  headers?: Record<string, string | string[]>
  error?: unknown
}

/** The headers of a request that tell which language somebody likes. */
export type LanguageHeaders = { cookie?: string | undefined; 'accept-language'?: string | undefined }

/**
 * What the server bundle (dist/server/entry-server.js) exports to the api. Before a POST reaches `renderPublicPage` the api has
 * checked that it comes from this site (Sec-Fetch-Site or Origin) and has parsed its form-urlencoded body.
 */
export type PublicServer = {
  renderPublicPage(request: PublicRequest): Promise<PublicResponse>
  isPublicPath(pathname: string): boolean
  publicPaths: readonly string[]
  linkOf(url: URL): string | null
  languageOf(url: URL, headers: LanguageHeaders, askPerson: Run): Promise<Language>
  publicAssets(manifest: ViteManifest): PublicAssets
  developmentAssets: PublicAssets
}

/** The part of Vite's manifest.json that is read. */
export type ViteManifest = Record<string, { file: string; css?: string[]; imports?: string[]; isEntry?: boolean }>
