import { isOpen } from '@loper/domain/referral-states'
import type { Person } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { cancelEnrolmentsOf } from '../sessions/cancel-enrolment.service.ts'
import { withdrawConsent } from './change-consent.service.ts'
import { myReferrals, requireMe } from './me.service.ts'
import { everybodyBehindLink, forEach } from './same-address.service.ts'

/**
 * Erases everything about the person, and about whoever else the link speaks for (`everybodyBehindLink`). It cannot be undone.
 */
export async function eraseMe(context: Context, { confirmed }: { confirmed: boolean }): Promise<true> {
  const me = await requireMe(context)
  if (!confirmed) throw fieldError('confirmed', 'confirm.required', 'REQUIRED')
  await forEach(context, await everybodyBehindLink(context, me), erase)
  return true
}

/**
 * Open questions stop and coming places are given back first, so that nobody goes on with them; then every word about the person is
 * blanked or removed. Bare facts that figures count stay.
 */
async function erase(context: Context, person: Person): Promise<void> {
  for (const { id, status, withdrawnAt } of await myReferrals(context, person)) {
    if (isOpen(status) && !withdrawnAt) await withdrawConsent(context, { referralId: id })
  }
  await cancelEnrolmentsOf(context, { personId: person.id })
  await context.tx.$executeRaw`SELECT erase_person(${person.id}::uuid)`
}
