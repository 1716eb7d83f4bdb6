import { isOpen, mayMove, type ReferralParty } from '@loper/domain/referral-states'
import { type SenderView, senderView } from '@loper/domain/sender-view'
import type { Referral } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'

/** Whether the viewer may know everything that happens to it: the person, and the receiver while the agreement stands. */
export function seesAll(context: Context, referral: Referral): boolean {
  const { viewer } = context
  if (viewer.kind === 'person') return viewer.personId === referral.personId
  return can(context, 'referral:seeAsReceiver', referral)
}

/** The referral as its sender may see it. */
export function asSender(referral: Referral): SenderView {
  return senderView({
    ...referral,
    consentWithdrawn: referral.withdrawnAt !== null,
    takenBack: referral.takenBackAt !== null,
    cancelledBy: referral.cancelledBy ? (referral.cancelledBy.toLowerCase() as ReferralParty) : null,
  })
}

/** The state, reason and outcome that the viewer may see. */
export function viewOf(context: Context, referral: Referral): SenderView {
  if (!seesAll(context, referral)) return asSender(referral)
  const { stage } = asSender({ ...referral, feedbackLevel: 'DETAILS' })
  const { status, rejectionReason, outcome } = referral
  return { stage, status, rejectionReason, outcome }
}

/** Whether the sender may still take it back, judged by what the sender may know: a hidden answer must not show here. */
export function seemsOpenToSender(referral: Referral): boolean {
  const { stage } = asSender(referral)
  return stage === 'DRAFT' || stage === 'SENT' || stage === 'STARTED'
}

/** As which side the viewer acts when several may: the person before the sender before the receiver. */
export function sideOf(context: Context, referral: Referral): ReferralParty {
  if (context.viewer.kind === 'person') return 'person'
  return can(context, 'referral:enterInError', referral) ? 'sender' : 'receiver'
}

/** Whether the viewer may take it back now. */
export function viewerCanCancel(context: Context, referral: Referral): boolean {
  if (!can(context, 'referral:cancel', referral)) return false
  const side = sideOf(context, referral)
  if (side === 'sender') return seemsOpenToSender(referral)
  return isOpen(referral.status) && mayMove(referral.status, 'CANCELLED', side)
}
