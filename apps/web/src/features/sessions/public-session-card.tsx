import { Plural, Trans } from '@lingui/react/macro'
import { comma } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import type { PublicSessionCard_SessionFragment } from '@loper/graphql/documents'
import type { ReactNode } from 'react'
import { paths } from '../../app/paths.ts'
import { Dutch } from '../../ui/dutch.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { Seats } from '../../ui/seats.tsx'
import { DayAndTime } from './public-when-card.tsx'

type Card = {
  session: PublicSessionCard_SessionFragment
  distanceKm?: number | null
  now: string
  language: Language
  /** What the link carries on. */
  query?: { uitnodiging?: string }
}

/** One session in a list: what, when, where, and whether there is room. */
export function PublicSessionCard({ session, distanceKm, now, language, query }: Card) {
  return (
    <li className="flex flex-col gap-2 rounded-sheet border border-line bg-sheet p-5 md:p-6">
      <h3 className="text-heading">
        <Link href={paths.publicSession(session.id, query)} className="text-ink decoration-green decoration-2">
          <Dutch lang={session.wordsLanguage}>{session.title}</Dutch>
        </Link>
      </h3>
      <p>
        <Dutch lang={session.wordsLanguage}>{session.summary}</Dutch>
      </p>
      <ul className="mt-1 mb-3 grid gap-2">
        <Line icon="calendar">
          <DayAndTime at={session.startsAt} now={now} language={language} />
        </Line>
        <Line icon={session.online ? 'computer' : 'pin'}>
          <PublicSessionPlace session={session} />
          {distanceKm ? <Distance km={distanceKm} language={language} /> : null}
        </Line>
      </ul>
      <div className="mt-auto border-t border-line pt-4">
        <FreeSeats session={session} />
      </div>
    </li>
  )
}

function Line({ icon, children }: { icon: 'calendar' | 'pin' | 'computer'; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-3">
      <Icon name={icon} className="mt-[0.1em] size-6 text-green" />
      <span>{children}</span>
    </li>
  )
}

/** Where a session is, in a few words. */
export function PublicSessionPlace({ session }: Pick<Card, 'session'>) {
  if (session.online) return <Trans>Online, thuis op uw telefoon</Trans>
  const { branch, organisation } = session
  if (!branch) return <Dutch>{organisation.name}</Dutch>
  return <Dutch>{branch.name.includes(branch.place) ? branch.name : `${branch.name}, ${branch.place}`}</Dutch>
}

function Distance({ km, language }: { km: number; language: Language }) {
  const rounded = Math.max(1, Math.round(km))
  return (
    <>
      {comma(language)}{' '}
      <span className="whitespace-nowrap">
        <Trans>{rounded} kilometer</Trans>
      </span>
    </>
  )
}

/** Whether there is room, in words. */
export function SeatWords({ seats }: { seats: { free: number } }) {
  if (seats.free > 0) return <Plural value={seats.free} one="Nog # plek" other="Nog # plekken" />
  return <Trans>Vol. U kunt op de wachtlijst.</Trans>
}

/** The words and the chairs. */
export function FreeSeats({ session: { seats, capacity } }: { session: Pick<Card['session'], 'seats' | 'capacity'> }) {
  return (
    <div className="grid gap-1">
      <p className={seats.free > 0 ? 'font-semibold text-green-deep' : 'font-semibold text-amber'}>
        <SeatWords seats={seats} />
      </p>
      <Seats variant="public" total={capacity} taken={capacity - seats.free} label="" hideLabel />
    </div>
  )
}
