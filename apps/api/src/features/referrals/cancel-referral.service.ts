import { isOpen } from '@loper/domain/referral-states'
import type { Referral } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { isRepeated, lockReferral, type Move, moveReferral, writeMove } from './move-referral.service.ts'
import { giveBackPlaces } from './place-in-session.service.ts'
import { seemsOpenToSender, sideOf } from './referral-access.ts'

type Which = { referralId: string }

/**
 * The sender takes it back. Where the sender may hear nothing and it has ended without them knowing, the answer is the same as for an
 * open one: to the sender it is taken back from here on, and for everybody else it stays as it ended.
 */
async function takeBack(context: Context, referral: Referral, move: Move): Promise<Referral> {
  if (isOpen(referral.status) || referral.feedbackLevel !== 'NOTHING') return moveReferral(context, referral, move)
  if (await isRepeated(context, referral, move)) return referral
  if (!seemsOpenToSender(referral)) throw fieldError('referralId', 'referral.changed', 'CONFLICT')
  await writeMove(context, referral, move)
  return context.tx.referral.update({ where: { id: referral.id }, data: { takenBackAt: new Date() } })
}

/** Takes a referral back: the sender, the receiver or the person. */
export async function cancelReferral(context: Context, { referralId }: Which): Promise<Referral> {
  const referral = await lockReferral(context, referralId)
  assertCan(context, 'referral:cancel', referral)
  const move = { to: 'CANCELLED', by: sideOf(context, referral), what: 'referral.cancelled' } as const
  if (move.by === 'sender') return takeBack(context, referral, move)
  await giveBackPlaces(context, referral)
  return moveReferral(context, referral, move)
}

/** The sender says that it should never have been made. */
export async function enterReferralInError(context: Context, { referralId }: Which): Promise<Referral> {
  const referral = await lockReferral(context, referralId)
  assertCan(context, 'referral:enterInError', referral)
  return takeBack(context, referral, { to: 'ENTERED_IN_ERROR', by: 'sender', what: 'referral.in-error' })
}
