import { Trans } from '@lingui/react/macro'
import { formatTime } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import { useEffect } from 'react'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { keepLink } from './known-link.ts'

const anHour = 60 * 60 * 1000

type Session = { startsAt: string; endsAt: string; online: boolean }
type Props = { session: Session; onlineUrl: string | null; token: string; now: string; language: Language }

/** On the day: the way in to an online session, or telling at the door that one is there. */
export function PublicTodayCard({ session, onlineUrl, token, now, language }: Props) {
  const opens = new Date(Date.parse(session.startsAt) - anHour)
  const open = Date.parse(now) >= opens.getTime() && now <= session.endsAt
  useEffect(() => {
    if (open && !session.online) keepLink(token, session.endsAt)
  }, [open, session, token])
  if (session.online) {
    if (onlineUrl)
      return (
        <ButtonLink wide icon="computer" href={onlineUrl} target="_blank" rel="noreferrer">
          <Trans>Open de online bijeenkomst</Trans>
        </ButtonLink>
      )
    if (Date.parse(now) > opens.getTime()) return null
    return (
      <p className="text-ink-soft">
        <Trans>De link om mee te doen staat hier vanaf een uur voor het begin, om {formatTime(opens, language)}.</Trans>
      </p>
    )
  }
  if (!open) return null
  return (
    <ButtonLink wide icon="check" href={paths.mineDoor(token)}>
      <Trans>Ik ben er</Trans>
    </ButtonLink>
  )
}
