import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { formatTimeRange } from '@loper/domain/dutch-dates'
import { type SessionRow_SessionFragment, SessionRow_SessionFragmentDoc } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link.tsx'
import { Seats } from '../../ui/seats.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { DayTile } from './day-tile.tsx'
import { placeOf, seatWords } from './session-words.ts'

/** One session in a list: when, what and where, and how full it is. */
export function SessionRow({ session }: { session: FragmentType<typeof SessionRow_SessionFragmentDoc> }) {
  const { i18n } = useLingui()
  const { data, complete } = useFragment({
    fragment: SessionRow_SessionFragmentDoc,
    fragmentName: 'SessionRow_session',
    from: session,
  })
  if (!complete) return null
  const facts = [formatTimeRange(data.startsAt, data.endsAt), placeOf(data, i18n), data.hostName].filter(Boolean)
  return (
    <li className="border-b border-line">
      <Link
        href={paths.session(data.id)}
        className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-center gap-x-4 gap-y-2 py-3 text-ink no-underline hover:bg-green-wash sm:grid-cols-[3.5rem_minmax(0,1fr)_17rem]"
      >
        <DayTile day={data.startsAt} />
        <span className="min-w-0">
          <strong className="block text-large">{data.title}</strong>
          <span className="block text-ink-soft">{facts.join(' · ')}</span>
        </span>
        <span className="max-sm:col-start-2">
          {data.status !== 'CANCELLED' && (
            <Seats
              total={data.capacity}
              taken={data.seats.placed}
              minimum={data.minimum}
              label={seatWords(data.seats, data.capacity, i18n)}
            />
          )}
          <SessionState session={data} />
        </span>
      </Link>
    </li>
  )
}

/** What asks for attention; nothing when all is well. */
function SessionState({ session }: { session: SessionRow_SessionFragment }) {
  const { t } = useLingui()
  const ended = new Date(session.endsAt) < new Date()
  const begun = new Date(session.startsAt) < new Date()
  if (session.status === 'CANCELLED') return <StatusShape state="stuck" label={t`Gaat niet door`} />
  if (session.status === 'HELD') return <StatusShape state="on-course" label={t`Afgerond`} />
  if (ended) return <StatusShape state="attention" label={t`Nog afronden`} />
  if (begun) return <StatusShape state="on-course" label={t`Nu bezig`} />
  if (!session.publishedAt) return <StatusShape state="unknown" label={t`Nog niet gepubliceerd`} />
  const missing = session.minimum - session.seats.placed
  if (missing > 0) return <StatusShape state="attention" label={t`Nog ${missing} nodig`} />
  return null
}
