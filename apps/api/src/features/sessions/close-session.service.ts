import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { lockOwnSession } from './own-session.service.ts'

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
  return tx.session.update({ where: { id }, data: { status: 'HELD' } })
}
