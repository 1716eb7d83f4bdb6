import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import type { PublicQuestion_ReferralFragment } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CarpetTimeline, type TimelineItem } from '../../ui/carpet-timeline.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { Me } from './public-mine-page.tsx'

type Question = {
  referral: PublicQuestion_ReferralFragment
  me: Me
  token: string
  now: string
  language: Language
  /** The page is about the question alone: its title is the page's. */
  alone: boolean
  /** The person has a place or waits for one. */
  placed: boolean
}

/** Where somebody's question at a library stands, in plain words, and what the person can do. */
export function MyQuestion({ referral, me, token, now, language, alone, placed }: Question) {
  const { t } = useLingui()
  const Heading = alone ? 'h1' : 'h2'
  const library = referral.receiverOrganisation.name
  const sender = referral.senderOrganisation.name
  const sentOn = formatDay(referral.requestedAt, now, language)
  const open = ['REQUESTED', 'WAITLISTED', 'ACCEPTED', 'IN_PROGRESS'].includes(referral.status ?? '')
  const mayChoose = referral.status === 'ACCEPTED' || referral.status === 'IN_PROGRESS'
  const steps = useSteps(referral, me, placed)
  return (
    <section className="grid gap-5">
      <Heading className={alone ? undefined : 'text-heading'}>
        {!alone ? (
          <Trans>Uw vraag bij {library}</Trans>
        ) : open ? (
          <Trans>
            Dag {me.firstName}, uw vraag ligt bij {library}
          </Trans>
        ) : (
          <Trans>Dag {me.firstName}</Trans>
        )}
      </Heading>
      <Sheet className="gap-5">
        <p>
          <Trans>
            {sender} gaf uw vraag door op {sentOn}.
          </Trans>{' '}
          {referral.service && <Trans>Het gaat over ‘{referral.service.title}’.</Trans>}
        </p>
        <CarpetTimeline items={steps} label={t`Wat er met uw vraag gebeurt`} />
        {mayChoose && (
          <ButtonLink tone={placed ? 'secondary' : 'primary'} wide href={paths.chooseSession(token, referral.id)}>
            {placed ? <Trans>Kies een andere bijeenkomst</Trans> : <Trans>Kies een bijeenkomst</Trans>}
          </ButtonLink>
        )}
        {['REJECTED', 'EXPIRED', 'FAILED', 'CANCELLED'].includes(referral.status ?? '') && (
          <ButtonLink tone={alone ? 'primary' : 'secondary'} wide href={paths.publicSessions()}>
            <Trans>Bekijk andere bijeenkomsten</Trans>
          </ButtonLink>
        )}
      </Sheet>
    </section>
  )
}

/** The road of a question as the person walks it: sent, answered, started, done. */
function useSteps(
  { status, receiverOrganisation, rejectionReason }: Question['referral'],
  me: Me,
  placed: boolean,
): TimelineItem[] {
  const { t } = useLingui()
  const library = receiverOrganisation.name
  const heard = me.contactKind === 'EMAIL' ? t`U krijgt een e-mail.` : t`De bibliotheek belt u.`
  const sent: TimelineItem = { id: 'sent', title: t`Uw vraag is verstuurd`, state: 'done' }
  const accepted: TimelineItem = { id: 'answer', title: t`${library} helpt u graag`, state: 'done' }
  switch (status) {
    case 'ACCEPTED':
      return [
        sent,
        placed
          ? accepted
          : {
              ...accepted,
              detail: t`Kies zelf een bijeenkomst. Of wacht tot de bibliotheek u een plek geeft.`,
              state: 'now',
            },
        placed
          ? { id: 'start', title: t`Er is een bijeenkomst voor u`, state: 'now' }
          : { id: 'start', title: t`U begint`, state: 'next' },
      ]
    case 'WAITLISTED':
      return [
        sent,
        {
          id: 'answer',
          title: t`U staat op de wachtlijst van ${library}`,
          detail: t`Er is nu geen plek. ${heard}`,
          state: 'now',
        },
        { id: 'start', title: t`U begint`, state: 'next' },
      ]
    case 'IN_PROGRESS':
      return [sent, accepted, { id: 'start', title: t`U bent begonnen`, state: 'now' }]
    case 'COMPLETED':
      return [sent, accepted, { id: 'start', title: t`U bent klaar. Goed gedaan!`, state: 'done' }]
    case 'REJECTED':
      return [
        sent,
        {
          id: 'answer',
          title: t`${library} kan u nu niet helpen`,
          detail:
            rejectionReason === 'NO_CAPACITY'
              ? t`Er is daar nu geen plek. Dit ligt niet aan u.`
              : t`Dit ligt niet aan u. Er is vaak wel een andere plek.`,
          state: 'now',
        },
      ]
    case 'EXPIRED':
      return [sent, { id: 'answer', title: t`${library} gaf geen antwoord`, detail: t`Het spijt ons.`, state: 'now' }]
    case 'CANCELLED':
    case 'FAILED':
      return [sent, { id: 'answer', title: t`Uw vraag is gestopt`, state: 'now' }]
    default:
      return [
        sent,
        {
          id: 'answer',
          title: t`${library} leest uw vraag`,
          detail: t`Meestal hoort u binnen zeven dagen iets. ${heard}`,
          state: 'now',
        },
        { id: 'start', title: t`U begint`, state: 'next' },
      ]
  }
}
