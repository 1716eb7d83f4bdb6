import { useLingui } from '@lingui/react/macro'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useUiWords } from '../../lib/use-ui-words.ts'
import { LinkProvider } from '../../ui/link.tsx'
import { UiTextsProvider } from '../../ui/ui-texts.tsx'
import { AppLink } from '../router-link.tsx'
import { CopyNote } from './copy-note.tsx'
import { PublicFooter } from './footer.tsx'
import { PublicMasthead } from './masthead.tsx'
import { focusMain } from './page-view.tsx'

/** What is round every public page: skip link, header, the page itself, footer. */
export function PublicLayout() {
  const { t } = useLingui()
  useFocusAfterNavigation()
  return (
    <UiTextsProvider texts={useUiWords()}>
      <LinkProvider component={AppLink}>
        <a
          className="sr-only z-30 bg-sun font-bold text-ink focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:px-4 focus:py-3"
          href="#inhoud"
        >{t`Ga naar de inhoud`}</a>
        <PublicMasthead />
        <main id="inhoud" tabIndex={-1} className="focus-elsewhere">
          <CopyNote />
          <Outlet />
        </main>
        <PublicFooter />
      </LinkProvider>
    </UiTextsProvider>
  )
}

/** A new page is read from its beginning; the first page keeps the browser's own place. */
function useFocusAfterNavigation() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname })
  const previous = useRef(path)
  useEffect(() => {
    if (previous.current === path) return
    previous.current = path
    focusMain()
  }, [path])
}
