import type { ReferralOutcome, ReferralParty, ReferralStatus, RejectionReason } from './referral-states.ts'

/** What the person lets the sender hear. */
export type FeedbackLevel = 'NOTHING' | 'STARTED_FINISHED' | 'DETAILS'

/** The word that the sender may always see; FINISHED says that it ended, not how. */
export type SenderStage = 'DRAFT' | 'SENT' | 'STARTED' | 'FINISHED' | 'WITHDRAWN'

export type SenderView = {
  stage: SenderStage
  /** The state itself, and what belongs to it: only at DETAILS. */
  status: ReferralStatus | null
  rejectionReason: RejectionReason | null
  outcome: ReferralOutcome | null
}

type Referral = {
  status: ReferralStatus
  rejectionReason?: RejectionReason | null
  outcome?: ReferralOutcome | null
  feedbackLevel: FeedbackLevel
  consentWithdrawn: boolean
  /** The sender took it back without knowing that it had ended: known to the sender only, while it may hear nothing. */
  takenBack?: boolean
  /** Who cancelled, when the state is CANCELLED; a receiver who cancels is news about the person. */
  cancelledBy?: ReferralParty | null
}

const nothingMore = { status: null, rejectionReason: null, outcome: null }

const stageOf: Record<ReferralStatus, SenderStage> = {
  DRAFT: 'DRAFT',
  REQUESTED: 'SENT',
  WAITLISTED: 'SENT',
  ACCEPTED: 'SENT',
  IN_PROGRESS: 'STARTED',
  COMPLETED: 'FINISHED',
  FAILED: 'FINISHED',
  REJECTED: 'FINISHED',
  EXPIRED: 'FINISHED',
  CANCELLED: 'WITHDRAWN',
  ENTERED_IN_ERROR: 'WITHDRAWN',
}

/**
 * What the sender of a referral may see of it. The person decides (section 5 of the domain description), also when the
 * answer is no: at NOTHING a refusal, an expiry and a success look the same as a request that is still open, and at
 * STARTED_FINISHED a refusal is no more than "finished". The person hears every refusal and can let it be sent on, so
 * nothing disappears silently. What the sender did itself (draft, withdrawn, entered in error) it may see at any level.
 */
export function senderView(referral: Referral): SenderView {
  const { status, feedbackLevel, consentWithdrawn } = referral
  if (consentWithdrawn) return { stage: 'WITHDRAWN', ...nothingMore }
  const endedByReceiver = status === 'CANCELLED' && referral.cancelledBy === 'receiver'
  const stage = endedByReceiver ? 'FINISHED' : stageOf[status]
  if (feedbackLevel === 'NOTHING') {
    if (referral.takenBack) return { stage: 'WITHDRAWN', ...nothingMore }
    return { stage: stage === 'DRAFT' || stage === 'WITHDRAWN' ? stage : 'SENT', ...nothingMore }
  }
  if (feedbackLevel === 'STARTED_FINISHED') return { stage, ...nothingMore }
  return { stage, status, rejectionReason: referral.rejectionReason ?? null, outcome: referral.outcome ?? null }
}
