import { Trans, useLingui } from '@lingui/react/macro'
import type { Language } from '@loper/domain/languages'
import type { PublicSessionPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link.tsx'
import { DayAndTime } from './public-when-card.tsx'

type Session = NonNullable<PublicSessionPageQuery['session']>
type Props = { session: Session; now: string; language: Language; query: { uitnodiging?: string } }

/** That this session is one of more, and when the others are that are still to come. Each is enrolled in apart. */
export function PublicSeries({ session: { id, series }, now, language, query }: Props) {
  const { t } = useLingui()
  if (!series || series.sessions.length < 2) return null
  const others = series.sessions.filter((one) => one.id !== id && one.viewerCanEnrol)
  const { number } = series
  const count = series.sessions.length
  return (
    <section className="grid gap-4" aria-label={t`Meer bijeenkomsten in deze reeks`}>
      <h2 className="text-heading">
        <Trans>
          Bijeenkomst {number} van {count}
        </Trans>
      </h2>
      {others.length > 0 && (
        <>
          <p>
            <Trans>U meldt zich per keer aan. U kunt ook op een andere dag:</Trans>
          </p>
          <ul className="grid gap-2">
            {others.slice(0, 6).map((one) => (
              <li key={one.id}>
                <Link href={paths.publicSession(one.id, query)}>
                  <DayAndTime at={one.startsAt} now={now} language={language} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
