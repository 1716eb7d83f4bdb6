import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { SeriesList_SessionFragmentDoc } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link.tsx'
import { Section } from '../../ui/section.tsx'
import { rhythmNames } from './series-values.ts'

/** The other sessions that were planned together with this one. Nothing for one that stands alone. */
export function SeriesList(props: { session: FragmentType<typeof SeriesList_SessionFragmentDoc> }) {
  const { t, i18n } = useLingui()
  const { data, complete } = useFragment({
    fragment: SeriesList_SessionFragmentDoc,
    fragmentName: 'SeriesList_session',
    from: props.session,
  })
  if (!complete || !data.series) return null
  const { number, sessions, rhythm } = data.series
  return (
    <Section title={t`Reeks: ${number} van ${sessions.length}`} lead={i18n._(rhythmNames[rhythm])}>
      <ol className="grid">
        {sessions.map(({ id, startsAt, status, publishedAt }) => {
          const when = formatDayAndTime(startsAt, new Date())
          const state = status === 'CANCELLED' ? t`gaat niet door` : publishedAt ? null : t`nog niet gepubliceerd`
          const text = state ? `${when} (${state})` : when
          return (
            <li key={id} className="border-b border-line py-2">
              {id === data.id ? (
                <strong aria-current="page">{text}</strong>
              ) : (
                <Link href={paths.session(id)}>{text}</Link>
              )}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
