/** Every state of a referral; section 5 of the domain description, after the Gravity SDOH closed loop. */
export const referralStatuses = [
  'DRAFT',
  'REQUESTED',
  'CANCELLED',
  'ACCEPTED',
  'REJECTED',
  'WAITLISTED',
  'IN_PROGRESS',
  'COMPLETED',
  'FAILED',
  'EXPIRED',
  'ENTERED_IN_ERROR',
] as const
export type ReferralStatus = (typeof referralStatuses)[number]

/** Who may set a state. `clock` is the passing of time. */
export type ReferralParty = 'sender' | 'receiver' | 'person' | 'clock'

export const rejectionReasons = [
  'NO_CAPACITY',
  'OUTSIDE_AREA',
  'DOES_NOT_FIT',
  'NOT_REACHED',
  'PERSON_DECLINED',
  'DUPLICATE',
  'OTHER',
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

export const referralOutcomes = ['REACHED_GOAL', 'CONTINUES_ELSEWHERE', 'FOUND_WORK', 'OTHER'] as const
export type ReferralOutcome = (typeof referralOutcomes)[number]

export const failureReasons = ['NOT_REACHED', 'STOPPED_BY_PERSON', 'NOT_SUITABLE', 'OTHER'] as const
export type FailureReason = (typeof failureReasons)[number]

/** An open request that nobody answered reminds twice, and then expires; a reply link lives 8 days. */
export const referralClock = { remindAfterDays: [3, 7], expiresAfterDays: 30, replyLinkDays: 8 } as const

type Moves = Partial<Record<ReferralStatus, readonly ReferralParty[]>>

const ended: Moves = { CANCELLED: ['sender', 'receiver', 'person'], ENTERED_IN_ERROR: ['sender'] }

/** The state machine: from which state to which, and who may set it. A state that is missing here is final. */
export const referralTransitions: Partial<Record<ReferralStatus, Moves>> = {
  DRAFT: { REQUESTED: ['sender'], CANCELLED: ['sender', 'person'], ENTERED_IN_ERROR: ['sender'] },
  REQUESTED: {
    ACCEPTED: ['receiver'],
    REJECTED: ['receiver'],
    WAITLISTED: ['receiver'],
    EXPIRED: ['clock'],
    ...ended,
  },
  WAITLISTED: { ACCEPTED: ['receiver'], REJECTED: ['receiver'], FAILED: ['receiver'], ...ended },
  ACCEPTED: { IN_PROGRESS: ['receiver'], WAITLISTED: ['receiver'], FAILED: ['receiver'], ...ended },
  IN_PROGRESS: { COMPLETED: ['receiver'], FAILED: ['receiver'], ...ended },
}

/** Whether this party may bring a referral from one state to another. */
export function mayMove(from: ReferralStatus, to: ReferralStatus, by: ReferralParty): boolean {
  return referralTransitions[from]?.[to]?.includes(by) ?? false
}

/** The states that this party may choose from now, in the order of the table. */
export function movesOf(from: ReferralStatus, by: ReferralParty): ReferralStatus[] {
  return referralStatuses.filter((to) => mayMove(from, to, by))
}

/** Whether something can still happen to the referral. */
export function isOpen(status: ReferralStatus): boolean {
  return referralTransitions[status] !== undefined
}

/** Whether this state needs a reason from a closed list (`rejectionReasons`, `failureReasons`). */
export function needsReason(to: ReferralStatus): boolean {
  return to === 'REJECTED' || to === 'FAILED'
}

/** Whether this state needs one of `referralOutcomes`. */
export function needsOutcome(to: ReferralStatus): boolean {
  return to === 'COMPLETED'
}

/** Whether a new referral may follow this one, keeping its history. */
export function maySendOn(status: ReferralStatus): boolean {
  return status === 'REJECTED' || status === 'EXPIRED'
}
