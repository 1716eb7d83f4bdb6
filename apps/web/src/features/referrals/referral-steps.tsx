import { Trans, useLingui } from '@lingui/react/macro'
import { formatTime } from '@loper/domain/dutch-dates'
import { shortDay } from '../../lib/short-day.ts'
import { CarpetTimeline, type TimelineItem } from '../../ui/carpet-timeline.tsx'
import type { ReferralData } from './referral-detail.tsx'
import { stageNames, statusNames } from './referral-words.ts'

/** What happened until now along the carpet, and whose turn it is. */
export function ReferralSteps({ referral }: { referral: ReferralData }) {
  const { t, i18n } = useLingui()
  const { steps, receiverOrganisation, senderOrganisation, group, person, status } = referral
  const happened = steps.map((step, index): TimelineItem => {
    const first = index === 0
    const moment = `${shortDay(step.at)}, ${formatTime(step.at)}`
    const who = step.actor === 'PERSON' ? person.firstName : step.actorName
    return {
      id: step.id,
      title: first
        ? t`Aangevraagd bij ${receiverOrganisation.name}`
        : i18n._(step.status ? statusNames[step.status] : stageNames[step.stage]),
      detail: first
        ? t`${moment}. Door ${who ?? senderOrganisation.name} van ${senderOrganisation.name}, samen met ${person.firstName}.`
        : who
          ? t`${moment}. Door ${who}.`
          : moment,
      state: 'done',
    }
  })
  const now = useTurn(referral)
  const ended = group === 'DONE'
  const items = ended || !now ? happened : [...happened, { id: 'now', ...now, state: 'now' as const }]
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <h3>
        <Trans>Tot nu toe</Trans>
      </h3>
      <CarpetTimeline
        label={t`Tot nu toe`}
        items={
          status === 'REQUESTED' || status === 'ACCEPTED'
            ? [...items, { id: 'next', title: t`Eerste bijeenkomst`, state: 'next' }]
            : items
        }
      />
    </section>
  )
}

function useTurn(referral: ReferralData) {
  const { group, status, stage, feedbackLevel, person, receiverOrganisation, enrolment, viewerCanAccept } = referral
  const { t } = useLingui()
  const name = person.firstName
  if (group === 'WAITS_ON_US') {
    if (status === 'REQUESTED')
      return { title: t`Nu: jij bent aan zet`, detail: t`Bereik ${name}, of neem de vraag meteen aan.` }
    if (status === 'ACCEPTED')
      return { title: t`Nu: jij bent aan zet`, detail: t`Geef ${name} een plek in een bijeenkomst.` }
    return { title: t`Nu: jij bent aan zet`, detail: t`Vraag ${name} of je de vraag mag doorsturen.` }
  }
  if (status === 'WAITLISTED' && viewerCanAccept)
    return { title: t`Nu: wachten op plek`, detail: t`Is er plek? Neem ${name} dan aan.` }
  if (status === 'ACCEPTED' && enrolment) return { title: t`Nu: wachten op de dag`, detail: enrolment.session.title }
  // A sender who may not hear the state is not told whose turn it is: that would be a guess.
  if (stage === 'SENT' && feedbackLevel === 'NOTHING') {
    return { title: t`Nu: je hoort hier niets meer over`, detail: t`${name} koos dat zelf.` }
  }
  if (stage === 'SENT' && feedbackLevel === 'STARTED_FINISHED' && status === null) {
    return { title: t`Nu: even wachten`, detail: t`Je hoort het als ${name} is begonnen.` }
  }
  if (status === 'ACCEPTED')
    return { title: t`Nu: aangenomen`, detail: t`${receiverOrganisation.name} geeft ${name} een plek.` }
  if (group === 'WAITS_ON_ANOTHER') return { title: t`Nu: ${receiverOrganisation.name} is aan zet` }
  if (group === 'RUNNING') return { title: t`Nu: ${name} is bezig` }
  return null
}
