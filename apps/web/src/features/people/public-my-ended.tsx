import { Trans } from '@lingui/react/macro'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { SessionFacts } from '../sessions/public-facts-card.tsx'
import type { Me, MyEnrolmentData } from './public-mine-page.tsx'
import type { WithEnrolment } from './public-my-enrolment.tsx'

/** The person said that they do not come. */
export function SignedOff({ enrolment, me, token, now, language }: WithEnrolment) {
  const { session } = enrolment
  const when = formatDayAndTime(session.startsAt, now, language)
  const { title } = session
  const late = enrolment.endedBy === 'EXPIRED'
  return (
    <div className="grid gap-6 pt-4">
      <h1>
        {late ? <Trans>De tijd is voorbij, {me.firstName}</Trans> : <Trans>U bent afgemeld, {me.firstName}</Trans>}
      </h1>
      <p>
        {late ? (
          <Trans>
            Er was plek voor u bij {title} op {when}. Wij hoorden niets. De plek ging naar iemand anders.
          </Trans>
        ) : (
          <Trans>
            U komt niet naar {title} op {when}. Bedankt dat u het liet weten. Een ander kan nu mee.
          </Trans>
        )}
      </p>
      <ChooseAgain enrolment={enrolment} token={token} />
    </div>
  )
}

/** The library cancelled the session. */
export function SessionGone({ enrolment, token, now, language }: WithEnrolment) {
  const { session } = enrolment
  const when = formatDayAndTime(session.startsAt, now, language)
  const { title } = session
  return (
    <div className="grid gap-6 pt-4">
      <h1>
        <Trans>De bijeenkomst gaat niet door</Trans>
      </h1>
      <Note tone="warning">
        <p>
          <Trans>
            {title} op {when} gaat helaas niet door. Het spijt ons.
          </Trans>
        </p>
        {session.cancelReason && (
          <p>
            <Dutch>{session.cancelReason}</Dutch>
          </p>
        )}
      </Note>
      <ChooseAgain enrolment={enrolment} token={token} />
    </div>
  )
}

function ChooseAgain({ enrolment, token }: { enrolment: MyEnrolmentData; token: string }) {
  return (
    <div className="grid gap-3">
      <ButtonLink tone="primary" wide href={paths.anotherDay(token, enrolment.id)}>
        <Trans>Kies een andere dag</Trans>
      </ButtonLink>
      <ButtonLink wide href={paths.publicSessions()}>
        <Trans>Bekijk alle bijeenkomsten</Trans>
      </ButtonLink>
    </div>
  )
}

/** It is now, or it is over. */
export function Begun({ enrolment, me, now, language }: WithEnrolment) {
  const { session, onlineUrl } = enrolment
  const over = session.endsAt <= now
  return (
    <div className="grid gap-6 pt-4">
      <h1>{over ? <Trans>Bedankt, {me.firstName}</Trans> : <Trans>Het is nu, {me.firstName}</Trans>}</h1>
      <Sheet className="gap-6">
        <h2 className="text-heading">
          <Dutch lang={session.wordsLanguage}>{session.title}</Dutch>
        </h2>
        <SessionFacts session={session} now={now} language={language} />
        {!over && onlineUrl && enrolment.status === 'PLACED' && (
          <ButtonLink tone="primary" wide icon="computer" href={onlineUrl} target="_blank" rel="noreferrer">
            <Trans>Open de online bijeenkomst</Trans>
          </ButtonLink>
        )}
      </Sheet>
      {over && (
        <ButtonLink tone="primary" wide href={paths.publicSessions()}>
          <Trans>Bekijk andere bijeenkomsten</Trans>
        </ButtonLink>
      )}
    </div>
  )
}

/** Nothing to come and nothing that was. */
export function Nothing({ me }: { me: Me }) {
  return (
    <div className="grid gap-6 pt-4">
      <h1>
        <Trans>Dag {me.firstName}</Trans>
      </h1>
      <p>
        <Trans>U bent nu nergens voor aangemeld.</Trans>
      </p>
      <ButtonLink tone="primary" wide href={paths.publicSessions()}>
        <Trans>Bekijk de bijeenkomsten</Trans>
      </ButtonLink>
    </div>
  )
}
