import { Trans, useLingui } from '@lingui/react/macro'
import { rootRouteId, useRouteContext, useRouterState } from '@tanstack/react-router'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { CarpetBand } from '../../ui/carpet-band.tsx'
import { Link } from '../../ui/link.tsx'
import { paths } from '../paths.ts'
import { LanguageMenu, LanguageStrip } from './language-switch.tsx'
import type { PublicContext } from './public-route.tsx'
import { ReadAloud } from './read-aloud.tsx'

/** The mark, reading aloud and the languages; on the home page all languages in sight, elsewhere in a menu. */
export function PublicMasthead() {
  const { t } = useLingui()
  const { demo, language } = useRouteContext({ from: rootRouteId }) as PublicContext
  const atHome = useRouterState({ select: (state) => state.location.pathname === paths.home() })
  return (
    <header>
      {demo && (
        <p className="bg-amber-wash px-4 py-2 text-center text-ink">
          <Trans>
            <strong>Dit is een proefversie.</strong> Alle namen en bijeenkomsten zijn verzonnen.
          </Trans>
        </p>
      )}
      <div className="mx-auto flex min-h-[4.25rem] max-w-[70rem] flex-wrap items-center gap-2 px-4 py-2 md:px-8">
        <Link
          href={paths.home()}
          aria-label={t`Loper, naar de eerste pagina`}
          className="me-auto flex min-h-touch items-center gap-2 text-large font-bold text-ink no-underline"
        >
          <BrandMark className="size-9" />
          <span>Loper</span>
        </Link>
        <ReadAloud language={language} />
        {!atHome && <LanguageMenu current={language} />}
      </div>
      {atHome ? <LanguageStrip current={language} /> : <CarpetBand />}
    </header>
  )
}
