import { completeReferralInput, failReferralInput, rejectReferralInput } from '@loper/domain/referrals-input'
import type { Referral } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { parseInput } from '../../input.ts'
import { lockReferral, moveReferral } from './move-referral.service.ts'
import { giveBackPlaces } from './place-in-session.service.ts'

type Which = { referralId: string }

/** The receiver says yes. */
export async function acceptReferral(context: Context, { referralId }: Which): Promise<Referral> {
  const referral = await lockReferral(context, referralId)
  assertCan(context, 'referral:accept', referral)
  return moveReferral(context, referral, { to: 'ACCEPTED', by: 'receiver', what: 'referral.accepted' })
}

/** The receiver says no, with a reason from the list. */
export async function rejectReferral(context: Context, raw: Which): Promise<Referral> {
  const referral = await lockReferral(context, raw.referralId)
  assertCan(context, 'referral:reject', referral)
  const { reason, note } = parseInput(rejectReferralInput, raw)
  const data = { rejectionReason: reason, note }
  return moveReferral(context, referral, { to: 'REJECTED', by: 'receiver', what: 'referral.rejected', data })
}

/** The receiver has no room yet. */
export async function waitlistReferral(context: Context, { referralId }: Which): Promise<Referral> {
  const referral = await lockReferral(context, referralId)
  assertCan(context, 'referral:accept', referral)
  return moveReferral(context, referral, { to: 'WAITLISTED', by: 'receiver', what: 'referral.waitlisted' })
}

/** It ended, with an outcome from the list. */
export async function completeReferral(context: Context, raw: Which): Promise<Referral> {
  const referral = await lockReferral(context, raw.referralId)
  assertCan(context, 'referral:complete', referral)
  const { outcome, note } = parseInput(completeReferralInput, raw)
  const data = { outcome, note }
  return moveReferral(context, referral, { to: 'COMPLETED', by: 'receiver', what: 'referral.completed', data })
}

/** It stopped on the way, with a reason from the list. */
export async function failReferral(context: Context, raw: Which): Promise<Referral> {
  const referral = await lockReferral(context, raw.referralId)
  assertCan(context, 'referral:fail', referral)
  const { reason, note } = parseInput(failReferralInput, raw)
  const data = { failureReason: reason, note }
  await giveBackPlaces(context, referral)
  return moveReferral(context, referral, { to: 'FAILED', by: 'receiver', what: 'referral.failed', data })
}
