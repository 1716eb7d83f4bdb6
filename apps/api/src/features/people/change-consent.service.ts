import { isOpen } from '@loper/domain/referral-states'
import { changeFeedbackLevelInput } from '@loper/domain/referrals-input'
import type { Referral } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { logAccess } from '../../person-access.ts'
import { lockReferral, moveReferral } from '../referrals/move-referral.service.ts'
import { cancelEnrolmentsOf } from '../sessions/cancel-enrolment.service.ts'

type Which = { referralId: string }

/** The person changes what the sender may hear from now on. */
export async function changeFeedbackLevel(context: Context, raw: Which): Promise<Referral> {
  const referral = await lockReferral(context, raw.referralId)
  assertCan(context, 'referral:changeFeedback', referral)
  const { feedbackLevel } = parseInput(changeFeedbackLevelInput, raw)
  if (referral.withdrawnAt) throw fieldError('referralId', 'referral.changed', 'CONFLICT')
  if (referral.feedbackLevel === feedbackLevel) return referral
  await logAccess(context, [{ personId: referral.personId, what: 'feedback.changed', purpose: 'purpose.own' }])
  return context.tx.referral.update({ where: { id: referral.id }, data: { feedbackLevel } })
}

/**
 * The person stops a referral, at any time: it ends when it was still open, its places are given back, the receiver sees nothing
 * more from here on, and the agreement's withdrawal stands beside what was agreed to. Asking it twice is one thing.
 */
export async function withdrawConsent(context: Context, { referralId }: Which): Promise<Referral> {
  const referral = await lockReferral(context, referralId)
  assertCan(context, 'referral:withdrawConsent', referral)
  if (referral.withdrawnAt) return referral
  const { tx } = context
  const { personId } = referral
  await cancelEnrolmentsOf(context, { referralId })
  if (isOpen(referral.status)) {
    await moveReferral(context, referral, { to: 'CANCELLED', by: 'person', what: 'referral.withdrawn' })
  } else {
    await logAccess(context, [{ personId, what: 'referral.withdrawn', purpose: 'purpose.own' }])
  }
  const given = await tx.consentEvent.findFirst({ where: { referralId, kind: 'GIVEN' }, orderBy: { at: 'desc' } })
  const language = context.language
  await tx.consentEvent.createMany({
    data: [
      {
        personId,
        referralId,
        kind: 'WITHDRAWN',
        purpose: 'referral',
        textVersion: given?.textVersion ?? '',
        textShown: given?.textShown ?? '',
        language,
      },
    ],
  })
  return tx.referral.update({ where: { id: referralId }, data: { withdrawnAt: new Date() } })
}
