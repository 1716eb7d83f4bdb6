import type { Enrolment } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { lockReferral } from '../referrals/move-referral.service.ts'
import { cancelEnrolment } from './cancel-enrolment.service.ts'
import { enrolPerson } from './enrol-person.service.ts'

/** Takes the locks of more sessions in one order, so that two people who swap never wait for each other. */
async function lockInOrder({ tx }: Context, sessionIds: string[]): Promise<void> {
  for (const id of sessionIds.toSorted()) await tx.$executeRaw`SELECT lock_session(${id}::uuid)`
}

/**
 * A person takes another session of the same library instead of the one they are in; both happen or neither: what they agreed to
 * names this library and no other. Choosing the same session again changes nothing. Throws NotFound for somebody else's enrolment,
 * FieldError at `sessionId` when the new session takes nobody or the agreement was stopped.
 */
export async function changeMySession(
  context: Context,
  { enrolmentId, sessionId }: { enrolmentId: string; sessionId: string },
): Promise<Enrolment> {
  const { tx } = context
  const current = await tx.enrolment.findUnique({ where: { id: enrolmentId }, include: { session: true } })
  if (!current) throw new NotFound('enrolment')
  const { personId, referralId, echoOfId, needs, session } = current
  assertCan(context, 'enrolment:cancel', { personId, organisationId: session.organisationId })
  if (session.id === sessionId && current.status !== 'CANCELLED') return current

  const wanted = await tx.session.findUnique({ where: { id: sessionId } })
  if (wanted?.organisationId !== session.organisationId) throw new NotFound('session')

  if (referralId) {
    const referral = await tx.referral.findUnique({ where: { id: referralId } })
    // Once the person stopped it the library may not know who would take the seat.
    if (!referral || referral.withdrawnAt) throw fieldError('sessionId', 'referral.changed', 'CONFLICT')
  }

  await lockInOrder(context, [session.id, sessionId])
  const chosen = await enrolPerson(context, { sessionId, personId, referralId, echoOfId, needs })
  await tx.$executeRaw`SELECT move_invited(${enrolmentId}::uuid, ${chosen.id}::uuid)`
  if (current.status !== 'CANCELLED' && session.startsAt > new Date() && session.status === 'PLANNED')
    await cancelEnrolment(context, enrolmentId, { tellPerson: false })
  return chosen
}

/**
 * A person whose question was accepted chooses a session of the library that accepted it; an earlier choice is given back. Throws
 * NotFound for somebody else's question, FieldError at `referralId` before it is accepted or after it ended.
 */
export async function chooseSession(
  context: Context,
  { referralId, sessionId }: { referralId: string; sessionId: string },
): Promise<Enrolment> {
  const { tx } = context
  // Locked, so that choosing and stopping at once leave no place behind.
  const referral = await lockReferral(context, referralId)
  assertCan(context, 'referral:choose', referral)
  if (!['ACCEPTED', 'IN_PROGRESS'].includes(referral.status))
    throw fieldError('referralId', 'referral.changed', 'CONFLICT')
  const session = await tx.session.findUnique({ where: { id: sessionId } })
  if (session?.organisationId !== referral.receiverOrganisationId) throw new NotFound('session')

  const before = await tx.enrolment.findFirst({
    where: { referralId, status: { not: 'CANCELLED' }, session: { startsAt: { gt: new Date() }, status: 'PLANNED' } },
  })
  if (before) return changeMySession(context, { enrolmentId: before.id, sessionId })
  return enrolPerson(context, { sessionId, personId: referral.personId, referralId })
}
