import type { Referral } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { lockReferral, moveReferral } from './move-referral.service.ts'

const start = (context: Context, referral: Referral) =>
  moveReferral(context, referral, { to: 'IN_PROGRESS', by: 'receiver', what: 'referral.started' })

/** The receiver notes that the person has begun. */
export async function startReferral(context: Context, { referralId }: { referralId: string }): Promise<Referral> {
  const referral = await lockReferral(context, referralId)
  assertCan(context, 'referral:start', referral)
  return start(context, referral)
}

/**
 * Whoever came has begun: an accepted referral starts when the person is first seen in a session. In any other state nothing
 * happens. The caller has checked that the viewer may tick attendance.
 */
export async function startOnFirstAttendance(context: Context, referralId: string): Promise<void> {
  const referral = await lockReferral(context, referralId)
  if (referral.status === 'ACCEPTED') await start(context, referral)
}
