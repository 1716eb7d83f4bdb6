import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { reasonsHeader } from '../offline/waiting-posts.ts'
import { createPublicRouter, createWords, PublicApp, type PublicRouter } from './app.tsx'
import type { PublicRequest, PublicResponse } from './contract.ts'
import { type Alternate, htmlDocument } from './document.ts'
import { offeredLanguages } from './languages.ts'
import { addressIn, languageCookies } from './page-language.ts'
import { pageTitle } from './page-title.ts'
import type { LoadedPage } from './public-route.tsx'
import { publicWords, wordChunks } from './words.ts'

export { developmentAssets, publicAssets } from './assets.ts'
export { linkOf } from './links.ts'
export { languageOf } from './page-language.ts'
export { isPublicPath, publicPaths } from './public-paths.ts'

/** Renders one request for a public page: GET shows, POST acts and then shows or moves on. See contract.ts. */
export async function renderPublicPage(request: PublicRequest): Promise<PublicResponse> {
  const errors: unknown[] = []
  const router = routerFor(request, (error) => errors.push(error))
  await router.load()
  const match = router.state.matches.at(-1)
  const loaded = match?.loaderData as LoadedPage | undefined
  if (loaded?.result.kind === 'moved') return { status: 303, location: loaded.result.to, headers: privately }

  const { language, assets, now, demo, url, link, publicUrl } = request
  const words = createWords(language, await publicWords(language))
  const body = renderToString(<PublicApp router={router} words={words} />)
  const file = match?.staticData.file
  const sources = [...wordChunks(language, file), file ?? '']
  const html = htmlDocument({
    ...headOf(loaded, words),
    language,
    body,
    state: { language, now, demo, first: loaded?.result ?? null },
    assets: { ...assets, preloads: [...assets.preloads, ...sources.flatMap((source) => assets.chunks[source] ?? [])] },
    personal: link !== null,
    alternates: link === null && loaded?.result.kind === 'found' ? alternates(url, publicUrl) : [],
  })
  const status = statusOf(loaded)
  const cookies = languageCookies(url)
  const headers = {
    ...privately,
    'content-language': language,
    ...(status === 503 && { 'retry-after': '5' }),
    ...(status === 422 && { [reasonsHeader]: reasonsOf(loaded) }),
    ...(cookies[0] && { 'set-cookie': cookies }),
  }
  return { status, html, headers, error: errors[0] }
}

/** A page may hold what somebody typed or a link of one person, so no cache keeps it. */
const privately = { 'cache-control': 'private, no-store', vary: 'cookie, accept-language' }

function routerFor(request: PublicRequest, onError: (error: unknown) => void): PublicRouter {
  const { language, link, now, demo, run, url } = request
  const post = request.method === 'POST' ? (request.form ?? {}) : null
  const history = createMemoryHistory({ initialEntries: [url.pathname + url.search] })
  return createPublicRouter(history, {
    language,
    link,
    now,
    demo,
    run: () => run,
    post,
    takeFirst: () => null,
    onError,
    addWords: async () => undefined,
    kept: null,
  })
}

type Head = { title: string; description: string; structured: string }

function headOf(loaded: LoadedPage | undefined, words: I18n): Head {
  // What every page has to do with; a page that is more says so itself.
  const description = words._(msg`Gratis hulp bij werk zoeken. In de bibliotheek of online.`)
  const nothing = { description, structured: '' }
  if (loaded?.result.kind === 'busy') return { title: words._(msg`Het is erg druk - Loper`), ...nothing }
  if (loaded?.result.kind === 'failed') return { title: words._(msg`Er ging iets mis - Loper`), ...nothing }
  if (loaded?.result.kind !== 'found') return { title: words._(msg`Niet gevonden - Loper`), ...nothing }
  const { page, result } = loaded
  return {
    title: pageTitle(page, result.data, result.form, words),
    description: page.description?.(result.data, words) ?? description,
    structured: page.structuredData?.(result.data) ?? '',
  }
}

/** 422 tells that a form came back with errors; the browser shows the page all the same. */
function statusOf(loaded: LoadedPage | undefined): number {
  if (loaded?.result.kind === 'found') return loaded.result.form.errors.length > 0 ? 422 : 200
  const { kind } = loaded?.result ?? {}
  if (kind === 'busy') return 503
  return kind === 'failed' ? 500 : 404
}

/** Why a form was refused, for who sent it later and reads no page. */
function reasonsOf(loaded: LoadedPage | undefined): string {
  return loaded?.result.kind === 'found' ? loaded.result.form.errors.map(({ messageKey }) => messageKey).join(',') : ''
}

/** The page in every language; `x-default` is the address that follows the reader. */
function alternates(url: URL, publicUrl: string): Alternate[] {
  const codes = [...offeredLanguages.map(({ code }) => code), 'x-default' as const]
  return codes.map((code) => ({ language: code, href: addressIn(code, url, publicUrl) }))
}
