import { Trans, useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { Fringe } from '../../ui/fringe.tsx'
import { Link } from '../../ui/link.tsx'
import { paths } from '../paths.ts'

/** Where to find help, and the pages about Loper itself (each shown once it exists). */
export function PublicFooter() {
  const { t } = useLingui()
  const { routesByPath } = useRouter()
  const links = [
    { href: paths.privacy(), text: t`Wie ziet mijn gegevens?` },
    { href: paths.accessibility(), text: t`Toegankelijkheid` },
    { href: paths.about(), text: t`Over Loper` },
  ].filter(({ href }) => href in routesByPath)
  return (
    <footer className="mt-12">
      <Fringe />
      <div className="bg-green-wash">
        <div className="mx-auto flex max-w-[70rem] flex-col gap-2 px-4 py-8 md:px-8">
          <p>
            <Trans>Hulp nodig? Loop binnen bij uw bibliotheek. De balie helpt u graag.</Trans>
          </p>
          <ul className="flex flex-wrap gap-x-6">
            {links.map(({ href, text }) => (
              <li key={href}>
                <Link href={href} className="flex min-h-touch items-center text-ink">
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  )
}
