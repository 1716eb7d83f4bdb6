import { type I18n, type Messages, setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { createRouter, type RouterHistory, RouterProvider } from '@tanstack/react-router'
import { urlSearch } from '../url-search.ts'
import type { Language } from './contract.ts'
import { MissingMessage } from './messages.tsx'
import type { PublicContext } from './public-route.tsx'
import { routeTree } from './routes.tsx'

/** One router for the server and the browser. `ssr` keeps both from drawing the Suspense borders that the other lacks. */
export function createPublicRouter(history: RouterHistory, context: PublicContext) {
  const router = createRouter({
    routeTree,
    history,
    context,
    ...urlSearch,
    defaultNotFoundComponent: MissingMessage,
    defaultStaleTime: 0,
    // Nothing old is shown first: a place may have been taken, or just given up.
    defaultGcTime: 0,
    defaultPreload: false,
    disableGlobalCatchBoundary: false,
  })
  router.ssr = { manifest: undefined }
  return router
}

export type PublicRouter = ReturnType<typeof createPublicRouter>

export function createWords(language: Language, messages: Messages): I18n {
  // Western digits in Arabic too, as in dates.
  return setupI18n({ locale: language, locales: `${language}-u-nu-latn`, messages: { [language]: messages } })
}

/** The whole public app, the same on both sides. */
export function PublicApp({ router, words }: { router: PublicRouter; words: I18n }) {
  return (
    <I18nProvider i18n={words}>
      <RouterProvider router={router} />
    </I18nProvider>
  )
}
