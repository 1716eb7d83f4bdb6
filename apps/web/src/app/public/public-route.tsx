import { createRootRouteWithContext, createRoute } from '@tanstack/react-router'
import { openWhole } from '../offline/open-whole.ts'
import type { FormValues, Language, Run } from './contract.ts'
import { PublicLayout } from './layout.tsx'
import { MissingMessage } from './messages.tsx'
import type { PublicPage } from './page.ts'
import { askWith, type PageResult, resultOf } from './page-result.ts'
import { PageView } from './page-view.tsx'

/** What the routes get from outside: the server gives the request, the browser gives `fetch` and what the server already found. */
export type PublicContext = {
  language: Language
  link: string | null
  now: string
  demo: boolean
  run(link: string | null): Run
  /** A form that was posted without JavaScript. */
  post: FormValues | null
  /** The server's result for the first page; answers it once. */
  takeFirst(): PageResult | null
  onError(error: unknown): void
  /** From when the page is, when it is a copy that this browser kept (a date of the server); null for a fresh one. */
  kept: string | null
  /** Adds the words of a page to those of the app; the file within src/features. */
  addWords(file: string): Promise<void>
}

export const rootRoute = createRootRouteWithContext<PublicContext>()({
  component: PublicLayout,
  notFoundComponent: MissingMessage,
})

// A glob, so that a page's file name also finds its built chunk in the manifest.
const files = import.meta.glob<{ page: PublicPage<unknown> }>('../../features/*/public-*-page.tsx')

/** A route with its page: `publicRoute('/bijeenkomsten', 'sessions/public-sessions-page.tsx')`, the file within src/features. */
export function publicRoute(path: string, file: string) {
  const load = files[`../../features/${file}`]
  if (!load) throw new Error(`There is no public page ${file}`)
  const route = createRoute({
    getParentRoute: () => rootRoute,
    path,
    loaderDeps: ({ search }) => search as Record<string, string>,
    staticData: { file: `src/features/${file}` },
    loader: async ({ context, params, deps, location }): Promise<LoadedPage> => {
      const { language, now, run, post, onError } = context
      const link = 'token' in params ? String(params.token) : context.link
      const args = { params: params as Record<string, string>, search: deps, language, link, now }
      try {
        const [{ page }] = await Promise.all([load(), context.addWords(file)])
        const ask = askWith(run(link))
        const result = context.takeFirst() ?? (await resultOf(page, { ...args, ask }, post, onError))
        return { page, result, args }
      } catch (error) {
        return openWhole(error, location.href)
      }
    },
    component: () => {
      const { page, result, args } = route.useLoaderData()
      return <PageView key={JSON.stringify(args.params)} page={page} result={result} args={args} />
    },
  })
  return route
}

/** Everything a page knows about its request, apart from the means to ask. */
export type PageArgsData = {
  params: Record<string, string>
  search: Record<string, string>
  language: Language
  link: string | null
  now: string
}

export type LoadedPage = { page: PublicPage<unknown>; result: PageResult; args: PageArgsData }
