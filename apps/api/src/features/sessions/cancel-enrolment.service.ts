import type { Enrolment } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import { logAccess } from '../../person-access.ts'
import { assertOpen, lockSession } from './enrol-person.service.ts'
import { mailCancelled } from './enrolment-mails.ts'
import type { FullSession } from './session-words.ts'

/** What is free is offered to whose turn it is, as soon as this operation is committed. */
export function offerFreed(context: Context): void {
  context.afterCommit(() => context.wakeQueue())
}

/**
 * Ends an enrolment or a wait; a freed place is offered to the first in line. Who came with somebody leaves alone, and the other goes
 * on alone. Asking it twice is one thing. Throws NotFound for who may not know of it and a FieldError at `sessionId` once the session has begun.
 */
export async function cancelEnrolment(
  context: Context,
  enrolmentId: string,
  { tellPerson = true } = {},
): Promise<Enrolment> {
  const { tx } = context
  const found = await tx.enrolment.findUnique({ where: { id: enrolmentId }, include: { session: true } })
  if (!found) throw new NotFound('enrolment')
  assertCan(context, 'enrolment:cancel', { personId: found.personId, organisationId: found.session.organisationId })

  const session = await lockSession(context, found.sessionId)
  const enrolment = await tx.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })
  if (enrolment.status === 'CANCELLED') return enrolment
  assertOpen(session, context.now())
  await endPlace(context, enrolment, session, { tellPerson })
  return tx.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })
}

/**
 * Ends the coming enrolments of a person, or those that came from a referral, and lets the clock offer their places. Without a mail to the
 * person: whoever calls this (stopping a referral, erasing) tells them. The caller has checked the right.
 */
export async function cancelEnrolmentsOf(
  context: Context,
  whose: { referralId: string } | { personId: string },
): Promise<void> {
  const coming = await context.tx.enrolment.findMany({
    where: { ...whose, status: { not: 'CANCELLED' }, session: { startsAt: { gt: context.now() }, status: 'PLANNED' } },
    orderBy: { sessionId: 'asc' },
  })
  for (const enrolment of coming) {
    const session = await lockSession(context, enrolment.sessionId)
    await endPlace(context, enrolment, session, { tellPerson: false })
  }
}

const gone = (now: Date) =>
  ({ status: 'CANCELLED', endedBy: 'SIGNED_OFF', cancelledAt: now, offerExpiresAt: null }) as const

async function endPlace(
  context: Context,
  enrolment: Enrolment,
  session: FullSession,
  { tellPerson }: { tellPerson: boolean },
): Promise<void> {
  const { tx, viewer } = context
  const { id, personId, echoOfId } = enrolment
  await tx.enrolment.update({ where: { id }, data: gone(context.now()) })
  const organisationId = viewer.kind === 'staff' ? session.organisationId : null
  await logAccess(context, [{ personId, organisationId, what: 'enrolment.cancelled', purpose: session.title }])
  if (echoOfId) return
  if (tellPerson) {
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } })
    await mailCancelled(context, session, person, enrolment)
  }
  offerFreed(context)
}
