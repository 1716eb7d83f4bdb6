import { Trans, useLingui } from '@lingui/react/macro'
import { useViewer } from '../../app/staff/viewer.tsx'
import { TickList } from '../../ui/tick-list.tsx'
import type { ReferralData } from './referral-detail.tsx'

/** What the sender hears of it: the person chose, and can choose otherwise any day. */
export function ReferralFeedback({ referral }: { referral: ReferralData }) {
  const { t } = useLingui()
  const { person, senderOrganisation, feedbackLevel } = referral
  const name = person.firstName
  const all = feedbackLevel === 'DETAILS'
  const hears = { NOTHING: [], STARTED_FINISHED: [t`Of ${name} is begonnen en klaar is`], DETAILS: [] }[feedbackLevel]
  const lines = [
    ...hears.map((text) => ({ id: 'begun', text })),
    ...(all ? [{ id: 'all', text: t`Of er plek is, of ${name} is begonnen, en wat het resultaat is` }] : []),
    ...(feedbackLevel === 'STARTED_FINISHED'
      ? [{ id: 'not', icon: 'lock' as const, muted: true, text: t`Niet: welke bijeenkomst, hoe vaak, en hoe het gaat` }]
      : []),
    ...(feedbackLevel === 'NOTHING' ? [{ id: 'none', icon: 'lock' as const, muted: true, text: t`Niets` }] : []),
  ]
  const { membership } = useViewer()
  const asSender = membership?.organisation.id === senderOrganisation.id
  return (
    <section className="grid gap-2 border-t border-line pt-4">
      <h3>{asSender ? <Trans>Wat jij hoort</Trans> : <Trans>Wat {senderOrganisation.name} hoort</Trans>}</h3>
      <TickList items={lines} />
      <p className="text-ink-soft">
        <Trans>{name} koos dit zelf, en kan het elke dag veranderen.</Trans>
      </p>
    </section>
  )
}
