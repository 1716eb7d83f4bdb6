import type { Referral } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { lockReferral, moveReferral } from './move-referral.service.ts'
import { giveBackPlaces } from './place-in-session.service.ts'
import { sideOf } from './referral-access.ts'

type Which = { referralId: string }

/** Takes a referral back: the sender, the receiver or the person. */
export async function cancelReferral(context: Context, { referralId }: Which): Promise<Referral> {
  const referral = await lockReferral(context, referralId)
  assertCan(context, 'referral:cancel', referral)
  const by = sideOf(context, referral)
  await giveBackPlaces(context, referral)
  return moveReferral(context, referral, { to: 'CANCELLED', by, what: 'referral.cancelled' })
}

/** The sender says that it should never have been made. */
export async function enterReferralInError(context: Context, { referralId }: Which): Promise<Referral> {
  const referral = await lockReferral(context, referralId)
  assertCan(context, 'referral:enterInError', referral)
  return moveReferral(context, referral, { to: 'ENTERED_IN_ERROR', by: 'sender', what: 'referral.in-error' })
}
