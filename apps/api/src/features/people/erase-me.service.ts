import { isOpen } from '@loper/domain/referral-states'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { cancelEnrolmentsOf } from '../sessions/cancel-enrolment.service.ts'
import { withdrawConsent } from './change-consent.service.ts'
import { myReferrals, requireMe } from './me.service.ts'

/**
 * Erases everything about the person: open questions stop and coming places are given back first, so that nobody goes on with
 * them; then every word about the person is blanked or removed. Bare facts that figures count stay. It cannot be undone.
 */
export async function eraseMe(context: Context, { confirmed }: { confirmed: boolean }): Promise<true> {
  const me = await requireMe(context)
  if (!confirmed) throw fieldError('confirmed', 'confirm.required', 'REQUIRED')
  for (const { id, status, withdrawnAt } of await myReferrals(context, me)) {
    if (isOpen(status) && !withdrawnAt) await withdrawConsent(context, { referralId: id })
  }
  await cancelEnrolmentsOf(context, { personId: me.id })
  await context.tx.$executeRaw`SELECT erase_person(${me.id}::uuid)`
  return true
}
