import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { waitingFor } from '@loper/domain/dutch-dates'
import { type ReferralDetail_ReferralFragment, ReferralDetail_ReferralFragmentDoc } from '@loper/graphql/documents'
import { useRef } from 'react'
import { topicNames } from '../../lib/service-words.ts'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { ReferralActions } from './referral-actions.tsx'
import { ReferralEnd } from './referral-end.tsx'
import { ReferralFeedback } from './referral-feedback.tsx'
import { ReferralShared } from './referral-shared.tsx'
import { ReferralSteps } from './referral-steps.tsx'
import { stageNames, statusNames } from './referral-words.ts'

export type ReferralData = ReferralDetail_ReferralFragment

type Props = {
  referral: FragmentType<typeof ReferralDetail_ReferralFragmentDoc>
  /** Somebody else changed it: read it again. */
  onStale(): void
}

/** Everything that the viewer may know of one referral, what can be done first. */
export function ReferralDetail({ referral: from, onStale }: Props) {
  const { data, complete } = useFragment({ fragment: ReferralDetail_ReferralFragmentDoc, from })
  const { t, i18n } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)
  if (!complete) return null
  const name = data.person.firstName || t`Gewist`
  const topic = i18n._(topicNames[data.topic]).toLowerCase()
  const late = data.status === 'REQUESTED' && (data.waitingDays ?? 0) > 7
  return (
    <Sheet as="article">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 ref={heading} tabIndex={-1} className="focus-elsewhere text-heading">
          {t`${name}, ${topic}`}
        </h2>
        <Standing referral={data} />
      </header>
      {data.questionNote && <p>“{data.questionNote}”</p>}
      {late && (
        <Note tone="warning" icon="clock">
          <Trans>
            Deze vraag wacht al {waitingFor(data.waitingDays ?? 0)}. De afspraak is antwoord binnen 7 dagen. {name} weet
            nog niets.
          </Trans>
        </Note>
      )}
      <ReferralActions referral={data} heading={heading} onStale={onStale} />
      <ReferralEnd referral={data} />
      <ReferralShared referral={data} />
      <ReferralFeedback referral={data} />
      <ReferralSteps referral={data} />
    </Sheet>
  )
}

/** Shape and words: how it stands, and how long when somebody waits. */
function Standing({ referral: { group, status, stage, waitingDays } }: { referral: ReferralData }) {
  const { t, i18n } = useLingui()
  const words = i18n._(status ? statusNames[status] : stageNames[stage])
  if (group === 'WAITS_ON_US' && waitingDays != null) {
    const state = waitingDays > 7 ? 'stuck' : waitingDays > 3 ? 'attention' : 'on-course'
    return (
      <StatusShape
        state={state}
        label={waitingDays === 0 ? t`Wacht sinds vandaag` : t`Wacht ${waitingFor(waitingDays)}`}
      />
    )
  }
  return <StatusShape state={group === 'RUNNING' ? 'on-course' : 'unknown'} label={words} />
}
