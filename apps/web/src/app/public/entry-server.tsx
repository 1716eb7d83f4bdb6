import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { createPublicRouter, createWords, PublicApp, type PublicRouter } from './app.tsx'
import type { Language, PublicRequest, PublicResponse } from './contract.ts'
import { htmlDocument } from './document.ts'
import { languageChoice, languageCookie, languageParameter } from './languages.ts'
import { pageTitle } from './page-title.ts'
import type { LoadedPage } from './public-route.tsx'
import { publicWords } from './words.ts'

export { developmentAssets, publicAssets } from './assets.ts'
export { languageOf } from './languages.ts'
export { linkOf } from './links.ts'
export { isPublicPath } from './public-paths.ts'

const year = 60 * 60 * 24 * 365

/** Renders one request for a public page: GET shows, POST acts and then shows or moves on. See contract.ts. */
export async function renderPublicPage(request: PublicRequest): Promise<PublicResponse> {
  const choice = request.method === 'GET' ? languageChoice(request.url) : null
  if (choice) return rememberLanguage(request.url, choice)

  const errors: unknown[] = []
  const router = routerFor(request, (error) => errors.push(error))
  await router.load()
  const match = router.state.matches.at(-1)
  const loaded = match?.loaderData as LoadedPage | undefined
  if (loaded?.result.kind === 'moved') return { status: 303, location: loaded.result.to, headers: privately }

  const { language, assets, now, demo } = request
  const words = createWords(language, await publicWords(language))
  const body = renderToString(<PublicApp router={router} words={words} />)
  const sources = [`src/locales/public/${language}.po`, match?.staticData.file ?? '']
  const html = htmlDocument({
    ...headOf(loaded, words),
    language,
    body,
    state: { language, now, demo, first: loaded?.result ?? null },
    assets: { ...assets, preloads: [...assets.preloads, ...sources.flatMap((source) => assets.chunks[source] ?? [])] },
    personal: request.link !== null,
  })
  const status = statusOf(loaded)
  const soon: Record<string, string> = status === 503 ? { 'retry-after': '5' } : {}
  return { status, html, headers: { ...privately, ...soon, 'content-language': language }, error: errors[0] }
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
  })
}

function headOf(loaded: LoadedPage | undefined, words: I18n): { title: string; description: string } {
  if (loaded?.result.kind === 'busy') return { title: words._(msg`Het is erg druk - Loper`), description: '' }
  if (loaded?.result.kind === 'failed') return { title: words._(msg`Er ging iets mis - Loper`), description: '' }
  if (loaded?.result.kind !== 'found') return { title: words._(msg`Niet gevonden - Loper`), description: '' }
  const { page, result } = loaded
  return {
    title: pageTitle(page, result.data, result.form, words),
    description: page.description?.(result.data, words) ?? '',
  }
}

/** 422 tells that a form came back with errors; the browser shows the page all the same. */
function statusOf(loaded: LoadedPage | undefined): number {
  if (loaded?.result.kind === 'found') return loaded.result.form.errors.length > 0 ? 422 : 200
  const { kind } = loaded?.result ?? {}
  if (kind === 'busy') return 503
  return kind === 'failed' ? 500 : 404
}

function rememberLanguage(url: URL, language: Language): PublicResponse {
  const search = new URLSearchParams(url.searchParams)
  search.delete(languageParameter)
  const cookie = `${languageCookie}=${language}; Path=/; Max-Age=${year}; SameSite=Lax`
  const location = search.size > 0 ? `${url.pathname}?${search}` : url.pathname
  return { status: 303, location, headers: { ...privately, 'set-cookie': cookie } }
}
