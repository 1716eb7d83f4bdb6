import { useLingui } from '@lingui/react/macro'
import { useRouterState } from '@tanstack/react-router'
import { Icon } from '../../ui/icon.tsx'
import type { Language } from './contract.ts'
import { keepFormHalfway } from './form-halfway.ts'
import { inLanguage, offeredLanguages } from './languages.ts'

/** Plain links to the same page in another language: with or without JavaScript the server draws it and remembers the choice. */
function LanguageLinks({ current, className }: { current: Language; className: string }) {
  const search = useRouterState({ select: (state) => state.location.search as Record<string, string> })
  return offeredLanguages.map(({ code, name, direction }) => (
    <li key={code}>
      <a
        href={inLanguage(search, code)}
        lang={code}
        hrefLang={code}
        onClick={keepFormHalfway}
        dir={direction}
        aria-current={code === current ? 'true' : undefined}
        className={`flex min-h-touch items-center px-2 text-ink ${className}`}
      >
        {name}
      </a>
    </li>
  ))
}

export function LanguageStrip({ current }: { current: Language }) {
  const { t } = useLingui()
  if (offeredLanguages.length < 2) return <hr className="m-0 border-0 border-t border-line" />
  return (
    <nav aria-label={t`Taal`} className="border-y border-line bg-sheet">
      <ul className="mx-auto flex max-w-[70rem] flex-wrap gap-x-2 px-2 md:px-6">
        <LanguageLinks
          current={current}
          className="aria-[current]:border-b-4 aria-[current]:border-green aria-[current]:font-bold aria-[current]:no-underline"
        />
      </ul>
    </nav>
  )
}

export function LanguageMenu({ current }: { current: Language }) {
  const { t } = useLingui()
  if (offeredLanguages.length < 2) return null
  const now = offeredLanguages.find((language) => language.code === current)
  return (
    <details className="relative">
      <summary className="flex min-h-touch cursor-pointer list-none items-center gap-2 px-2 font-semibold">
        <Icon name="globe" />
        <span className="sr-only">{t`Taal`}: </span>
        <span className="uppercase md:hidden" aria-hidden="true">
          {now?.direction === 'rtl' ? now.name : current}
        </span>
        <span className="max-md:sr-only">{now?.name}</span>
      </summary>
      <ul className="absolute end-0 z-10 min-w-48 rounded-sheet border border-line bg-sheet p-2">
        <LanguageLinks current={current} className="aria-[current]:font-bold" />
      </ul>
    </details>
  )
}
