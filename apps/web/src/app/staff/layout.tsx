import { useLingui } from '@lingui/react/macro'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { ConnectionBanner } from './connection-banner.tsx'
import { Sidebar } from './sidebar.tsx'
import { ViewerProvider } from './viewer.tsx'

/** What is round every page under /werk: skip link, menu, the page itself. */
export function StaffLayout() {
  const { t } = useLingui()
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname })
  const previous = useRef(path)
  useEffect(() => {
    if (previous.current !== path) main.current?.focus({ preventScroll: true })
    previous.current = path
  }, [path])
  return (
    <>
      <ConnectionBanner />
      <ViewerProvider>
        <a
          className="sr-only z-30 bg-ink text-sheet focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:px-4 focus:py-3"
          href="#inhoud"
        >{t`Naar de inhoud`}</a>
        <div className="min-h-dvh lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)] print:block!">
          <Sidebar />
          <main
            ref={main}
            id="inhoud"
            tabIndex={-1}
            className="focus-elsewhere flex max-w-[76rem] min-w-0 flex-col gap-8 px-4 pt-6 pb-12 lg:border-s lg:border-line lg:px-8 print:block! print:border-0! print:p-0!"
          >
            <Outlet />
          </main>
        </div>
      </ViewerProvider>
    </>
  )
}
