import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { waitingFor } from '@loper/domain/dutch-dates'
import { daysBetween, today } from '@loper/domain/dutch-time'
import { type ReferralRow_ReferralFragment, ReferralRow_ReferralFragmentDoc } from '@loper/graphql/documents'
import { topicNames } from '../../lib/service-words.ts'
import { shortDay } from '../../lib/short-day.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { WaitBar } from '../../ui/wait-bar.tsx'
import { stageNames, statusNames } from './referral-words.ts'

type Props = {
  referral: FragmentType<typeof ReferralRow_ReferralFragmentDoc>
  /** The viewer's organisation: what it received is told by its sender, what it sent by its receiver. */
  direction: 'RECEIVED' | 'SENT'
  current: boolean
  href: string
}

/** A referral in the inbox: who, what, what to do now, and how long it waits. */
export function ReferralRow({ referral: from, direction, current, href }: Props) {
  const { data, complete } = useFragment({ fragment: ReferralRow_ReferralFragmentDoc, from })
  const { t, i18n } = useLingui()
  const action = useActionWords(direction)
  if (!complete) return null
  const { person, topic, group, requestedAt, waitingDays } = data
  const partner = direction === 'RECEIVED' ? data.senderOrganisation.name : data.receiverOrganisation.name
  const when = daysBetween(today(new Date(requestedAt)), today(new Date())) === 0 ? t`vandaag` : shortDay(requestedAt)
  // A sender who may not hear the state cannot know whether the person waits.
  const waits = data.status !== null && (group === 'WAITS_ON_US' || group === 'WAITS_ON_ANOTHER')
  return (
    <ListRow
      href={href}
      current={current}
      title={person.firstName || t`Gewist`}
      about={i18n._(topicNames[topic]).toLowerCase()}
      detail={
        <>
          <span className="text-ink">{action(data)}</span> · {partner},{' '}
          <span className="whitespace-nowrap">{when}</span>
        </>
      }
      end={waits && waitingDays != null ? <WaitBar days={waitingDays} label={waitingFor(waitingDays)} /> : undefined}
    />
  )
}

/** What is to be done now, in two or three words. */
function useActionWords(direction: Props['direction']) {
  const { t, i18n } = useLingui()
  return ({ status, stage, group }: ReferralRow_ReferralFragment): string => {
    if (direction === 'RECEIVED' && status === 'REQUESTED') return t`Geef antwoord`
    if (direction === 'RECEIVED' && status === 'ACCEPTED')
      return group === 'WAITS_ON_US' ? t`Geef een plek` : t`Heeft een plek`
    if (direction === 'SENT' && group === 'WAITS_ON_US') return t`Stuur door`
    return i18n._(status ? statusNames[status] : stageNames[stage])
  }
}
