import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import { paths } from '../../app/paths.ts'
import type { FormState } from '../../app/public/page.ts'
import { Arrival } from '../../ui/arrival.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CarpetQueue } from '../../ui/carpet-queue.tsx'
import { CarpetTimeline } from '../../ui/carpet-timeline.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { SessionFacts } from '../sessions/public-facts-card.tsx'
import { DayAndTime } from '../sessions/public-when-card.tsx'
import type { Me, MyEnrolmentData } from './public-mine-page.tsx'
import { Begun, Nothing, SessionGone, SignedOff } from './public-my-ended.tsx'
import { Offered } from './public-my-offer.tsx'

export type Mine = { me: Me; token: string; now: string; language: Language; form: FormState }
export type WithEnrolment = Mine & { enrolment: MyEnrolmentData }

/** What somebody's enrolment comes down to now: in, waiting, gone, or nothing (any more). */
export function MyEnrolment({ enrolment, ...mine }: Mine & { enrolment: MyEnrolmentData | null }) {
  if (!enrolment) return <Nothing me={mine.me} />
  const { session, status } = enrolment
  if (session.status === 'CANCELLED') return <SessionGone enrolment={enrolment} {...mine} />
  if (status === 'CANCELLED') return <SignedOff enrolment={enrolment} {...mine} />
  if (session.startsAt <= mine.now) return <Begun enrolment={enrolment} {...mine} />
  if (status === 'OFFERED') return <Offered enrolment={enrolment} {...mine} />
  return status === 'WAITING' ? <Waiting enrolment={enrolment} {...mine} /> : <Placed enrolment={enrolment} {...mine} />
}

function Placed({ enrolment, me, token, now, language }: WithEnrolment) {
  const { session, companionName } = enrolment
  const day = formatDay(session.startsAt, now, language)
  return (
    <>
      <div className="grid gap-4">
        <Arrival>
          <h1>
            <Trans>U doet mee, {me.firstName}</Trans>
          </h1>
          <p className="text-large font-normal">
            {session.online ? <Trans>Tot ziens online op {day}.</Trans> : <Trans>Wij zien u graag op {day}.</Trans>}
          </p>
          {companionName && (
            <p>
              <Trans>{companionName} gaat met u mee.</Trans>
            </p>
          )}
        </Arrival>
        <Sheet className="gap-6">
          <h2 className="text-heading">
            <Dutch lang={session.wordsLanguage}>{session.title}</Dutch>
          </h2>
          <SessionFacts session={session} now={now} language={language} />
          <div className="grid gap-3">
            <ButtonLink tone="primary" wide icon="calendar" href={paths.calendarFile(token, enrolment.id)} download>
              <Trans>Zet in mijn agenda</Trans>
            </ButtonLink>
            {session.online
              ? enrolment.onlineUrl && (
                  <ButtonLink wide icon="computer" href={enrolment.onlineUrl} target="_blank" rel="noreferrer">
                    <Trans>Open de online bijeenkomst</Trans>
                  </ButtonLink>
                )
              : session.branch && (
                  <ButtonLink wide icon="map" href={routeTo(session.branch)} target="_blank" rel="noreferrer">
                    <Trans>Bekijk de route</Trans>
                  </ButtonLink>
                )}
          </div>
        </Sheet>
      </div>
      <WhatNext enrolment={enrolment} me={me} now={now} language={language} />
      <CannotCome enrolment={enrolment} token={token} />
    </>
  )
}

const routeTo = ({ street, postcode, place }: { street: string; postcode: string; place: string }) =>
  `https://www.openstreetmap.org/search?${new URLSearchParams({ query: `${street}, ${postcode} ${place}` })}`

function WhatNext({ enrolment: { session }, me, now, language }: Omit<WithEnrolment, 'token' | 'form'>) {
  const { t } = useLingui()
  const host = session.hostName
  const steps = [
    me.contactKind === 'EMAIL'
      ? { id: 'now', title: t`Vandaag`, detail: t`U krijgt een e-mail. Daarin staat alles nog een keer.` }
      : { id: 'now', title: t`Vandaag`, detail: t`Bewaar deze pagina, of schrijf de dag en de tijd op.` },
    me.contactKind === 'EMAIL'
      ? { id: 'change', title: t`Verandert er iets?`, detail: t`Dan krijgt u meteen een e-mail.` }
      : { id: 'change', title: t`Verandert er iets?`, detail: t`Dan belt de bibliotheek u.` },
    {
      id: 'day',
      title: (
        <span className="inline-block first-letter:uppercase">
          <DayAndTime at={session.startsAt} now={now} language={language} />
        </span>
      ),
      detail: session.online
        ? t`Open deze pagina. Klik dan op ‘Open de online bijeenkomst’.`
        : host
          ? t`${host} ontvangt u bij de ingang.`
          : t`De gastheer ontvangt u bij de ingang.`,
    },
  ]
  return (
    <section className="grid gap-5">
      <h2 className="text-heading">
        <Trans>Hoe gaat het verder?</Trans>
      </h2>
      <CarpetTimeline numbered items={steps} label={t`Wat er nog komt`} />
    </section>
  )
}

function CannotCome({ enrolment, token }: { enrolment: MyEnrolmentData; token: string }) {
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">
        <Trans>Kunt u toch niet?</Trans>
      </h2>
      <p>
        <Trans>Laat het ons weten. Dan kan iemand anders mee.</Trans>
      </p>
      <div className="grid gap-3">
        <ButtonLink wide href={paths.anotherDay(token, enrolment.id)}>
          <Trans>Kies een andere dag</Trans>
        </ButtonLink>
        <ButtonLink wide href={paths.signOff(token, enrolment.id)}>
          <Trans>Ik kom niet</Trans>
        </ButtonLink>
      </div>
    </section>
  )
}

function Waiting({ enrolment, me, token, now, language }: WithEnrolment) {
  const { t } = useLingui()
  const { session } = enrolment
  const position = enrolment.position ?? 1
  const before = position - 1
  const steps = [
    {
      id: 'free',
      title: t`Komt er een plek vrij?`,
      detail:
        me.contactKind === 'EMAIL'
          ? t`Bent u de eerste? Dan krijgt u een e-mail. Daarin staat tot wanneer u ja kunt zeggen.`
          : t`Bent u de eerste? Dan hoort u het, en tot wanneer u ja kunt zeggen.`,
    },
    { id: 'look', title: t`Wilt u weten hoe het gaat?`, detail: t`Op deze pagina ziet u altijd uw nummer.` },
    { id: 'full', title: t`Blijft het vol?`, detail: t`Dan kunt u een andere dag kiezen.` },
  ]
  return (
    <>
      <div className="grid gap-4">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5 rounded-sheet bg-amber-wash p-4 sm:p-6">
          <h1>
            <Trans>U staat op de wachtlijst</Trans>
          </h1>
          <CarpetQueue position={position} label={t`U bent nummer ${position} in de rij`} />
          <p>
            <b>
              <Trans>U bent nummer {position}.</Trans>
            </b>{' '}
            {before === 0 ? (
              <Trans>U bent de eerste.</Trans>
            ) : before === 1 ? (
              <Trans>Er is 1 persoon voor u.</Trans>
            ) : (
              <Trans>Er zijn {before} mensen voor u.</Trans>
            )}
          </p>
          {enrolment.companionName && (
            <p>
              <Trans>U wacht samen met {enrolment.companionName}. U krijgt twee plekken, of u blijft wachten.</Trans>
            </p>
          )}
          <p>
            <Trans>U hoeft nu niets te doen.</Trans>
          </p>
        </div>
        <Sheet className="gap-6">
          <h2 className="text-heading">
            <Dutch lang={session.wordsLanguage}>{session.title}</Dutch>
          </h2>
          <SessionFacts session={session} now={now} language={language} />
          <div className="grid gap-3">
            <ButtonLink tone="primary" wide href={paths.anotherDay(token, enrolment.id)}>
              <Trans>Kies een andere dag</Trans>
            </ButtonLink>
            <ButtonLink wide href={paths.signOff(token, enrolment.id)}>
              <Trans>Haal mij van de lijst</Trans>
            </ButtonLink>
          </div>
        </Sheet>
      </div>
      <section className="grid gap-5">
        <h2 className="text-heading">
          <Trans>Hoe gaat het verder?</Trans>
        </h2>
        <CarpetTimeline numbered items={steps} label={t`Wat er nog komt`} />
      </section>
    </>
  )
}
