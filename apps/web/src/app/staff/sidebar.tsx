import { useLingui } from '@lingui/react/macro'
import { useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Link } from '../../ui/link.tsx'
import { paths } from '../paths.ts'
import { navigationFor } from './navigation.ts'
import { useViewer } from './viewer.tsx'
import { WhoIsHere } from './who-is-here.tsx'

// It listens for Ctrl K once it is here, which is soon enough after the first page.
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

/** The menu of the staff front: at the side on a wide screen, behind a button on a phone. */
export function Sidebar() {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const [searching, setSearching] = useState(false)
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => setOpen(false), [path])
  return (
    <header className="no-print border-b border-line lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:gap-3 lg:overflow-y-auto lg:border-0 lg:px-3 lg:py-4">
      <div className="flex items-center justify-between px-4 py-2 lg:px-3 lg:py-0">
        <Link
          href={paths.today()}
          className="flex min-h-touch items-center gap-2 text-heading font-bold text-green-deep no-underline"
        >
          <BrandMark className="size-8" />
          Loper
        </Link>
        <Button
          className="lg:hidden"
          icon={isOpen ? 'cross' : 'menu'}
          aria-expanded={isOpen}
          aria-controls="menu"
          onClick={() => setOpen(!isOpen)}
        >
          {t`Menu`}
        </Button>
      </div>
      <div
        id="menu"
        className={`${isOpen ? 'flex' : 'hidden'} flex-1 flex-col gap-6 px-3 pb-6 lg:flex lg:gap-3 lg:p-0`}
      >
        <button
          type="button"
          onClick={() => setSearching(true)}
          className="flex min-h-touch items-center gap-2 rounded-control border border-line-strong bg-sheet px-3 text-start text-ink-soft"
        >
          <Icon name="search" />
          <span className="flex-1">{t`Zoek pagina`}</span>
          <Kbd>Ctrl K</Kbd>
        </button>
        <Menu path={path} />
        <WhoIsHere />
      </div>
      <Suspense>
        <Palette isOpen={searching} onOpenChange={setSearching} />
      </Suspense>
    </header>
  )
}

function Menu({ path }: { path: string }) {
  const { t, i18n } = useLingui()
  const { places } = useViewer()
  const items = navigationFor(places).filter(({ menu }) => menu !== false)
  const current = items.filter((item) => isWithin(path, item.path)).at(-1)
  return (
    <nav aria-label={t`Hoofdmenu`}>
      <ul className="grid gap-0.5">
        {items.map((item) => (
          <li key={item.path}>
            <Link
              href={item.path}
              aria-current={item !== current ? undefined : path === item.path ? 'page' : 'true'}
              className="flex min-h-touch items-center gap-2.5 rounded-control border-s-4 border-transparent px-2 text-ink no-underline hover:bg-green-wash aria-[current]:border-green aria-[current]:bg-green-wash aria-[current]:font-bold aria-[current]:text-green-deep"
            >
              <Icon name={item.icon} />
              {i18n._(item.label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** "Vandaag" is the root of every path, so it is current only on itself. */
function isWithin(path: string, item: string): boolean {
  return path === item || (item !== paths.today() && path.startsWith(`${item}/`))
}
