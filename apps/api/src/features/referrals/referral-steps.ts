import { isOpen, type ReferralParty } from '@loper/domain/referral-states'
import { type SenderView, senderView } from '@loper/domain/sender-view'
import type { Referral, ReferralEvent } from '@loper/prisma/client'

export type Step = Pick<SenderView, 'stage' | 'status'> & {
  id: string
  at: Date
  actor: ReferralEvent['actor'] | null
  actorName: string | null
}

const partyOf = (event: ReferralEvent) => event.actor.toLowerCase() as ReferralParty

/**
 * What happened, oldest first. Who may see all gets every event until it ended; a sender gets only the events that change what it may
 * see, and names of its own side only.
 */
export function stepsOf(referral: Referral, events: ReferralEvent[], seesAll: boolean): Step[] {
  const feedbackLevel = seesAll ? 'DETAILS' : referral.withdrawnAt ? 'STARTED_FINISHED' : referral.feedbackLevel
  const steps = events.map((event): Step => {
    const view = senderView({
      status: event.to,
      feedbackLevel,
      consentWithdrawn: false,
      cancelledBy: partyOf(event),
    })
    const known = seesAll || event.actor === 'SENDER'
    return {
      id: event.id,
      at: event.at,
      stage: view.stage,
      status: view.status,
      actor: known || view.status ? event.actor : null,
      actorName: known ? event.actorName : null,
    }
  })
  // A sender who was to hear nothing may have taken it back after it ended: that changes nothing for the others.
  if (seesAll) return steps.filter((_, index) => isOpen(events[index]?.from ?? 'REQUESTED'))
  return steps.filter((step, index) => {
    const before = steps[index - 1]
    return !before || before.stage !== step.stage || before.status !== step.status
  })
}
