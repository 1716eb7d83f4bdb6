import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { startOnFirstAttendance } from '../referrals/start-referral.service.ts'
import { lockOwnSession } from './own-session.service.ts'
import { thankEverybody } from './thank-everybody.service.ts'

/** Who ticked themselves at the door could not start their referral: that is the library's to do. */
async function startWhoCame(context: Context, sessionId: string): Promise<void> {
  const came = await context.tx.enrolment.findMany({
    where: { sessionId, status: 'PLACED', attendance: 'PRESENT', referralId: { not: null } },
    orderBy: { referralId: 'asc' },
  })
  const seen = await context.tx.referral.findMany({
    where: { id: { in: came.flatMap(({ referralId }) => referralId ?? []) } },
  })
  for (const { id } of seen) await startOnFirstAttendance(context, id)
}

/** Ends a session that was held: whoever has a place and was not ticked, was not there. Asking it twice is one thing. */
export async function closeSession(context: Context, { id }: { id: string }): Promise<Session> {
  const { tx } = context
  const session = await lockOwnSession(context, id, 'session:host')
  if (session.status === 'HELD') return session
  if (session.status === 'CANCELLED') throw fieldError('id', 'session.cancelled', 'CONFLICT')
  if (session.startsAt > new Date()) throw fieldError('id', 'session.not-begun', 'CONFLICT')
  await tx.enrolment.updateMany({
    where: { sessionId: id, status: 'PLACED', attendance: 'UNKNOWN' },
    data: { attendance: 'ABSENT' },
  })
  await startWhoCame(context, id)
  await tx.doorArrival.deleteMany({ where: { sessionId: id } })
  await thankEverybody(context, session)
  return tx.session.update({ where: { id }, data: { status: 'HELD' } })
}
