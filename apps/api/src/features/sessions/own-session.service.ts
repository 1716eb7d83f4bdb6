import { assertCan } from '../../auth/policy.ts'
import { staffOf } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import type { FullSession } from './session-words.ts'

const withPlace = { branch: true, organisation: true } as const

/**
 * A session of the viewer's own organisation, locked, so that people and places stay as they are until the operation ends. Throws
 * NotFound for who may not know of it, and NotAllowed without the right.
 */
export async function lockOwnSession(
  context: Context,
  id: string,
  rule: 'session:manage' | 'session:host' | 'session:answerHostQuestion',
): Promise<FullSession> {
  const { tx, viewer } = context
  const found = await tx.session.findUnique({ where: { id } })
  if (!found || (!found.publishedAt && !staffOf(viewer, found.organisationId))) throw new NotFound('session')
  assertCan(context, rule, found)
  await tx.$executeRaw`SELECT lock_session(${id}::uuid)`
  return tx.session.findUniqueOrThrow({ where: { id }, include: withPlace })
}

/** Stops for a session that is over, cancelled or under way: nothing about it can be arranged any more. */
export function assertAhead({ status, startsAt }: Pick<FullSession, 'status' | 'startsAt'>): void {
  if (status === 'CANCELLED') throw fieldError('id', 'session.cancelled', 'CONFLICT')
  if (status === 'HELD' || startsAt <= new Date()) throw fieldError('id', 'session.past', 'CONFLICT')
}
