import { today } from '@loper/domain/dutch-time'
import type { Attendance, Enrolment, Session } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { logAccess } from '../../person-access.ts'
import { startOnFirstAttendance } from '../referrals/start-referral.service.ts'

/** Whether attendance is ticked now: from the day of the session on, also after it was closed. */
export function takesAttendance({ status, startsAt }: Pick<Session, 'status' | 'startsAt'>, now = new Date()): boolean {
  return status !== 'CANCELLED' && today(now) >= today(startsAt)
}

/**
 * Ticks whether somebody is there; the same answer again changes nothing. The first time that a referred person is there, their
 * referral starts. Throws a FieldError before the day of the session and for who has no place.
 */
export async function recordAttendance(
  context: Context,
  { enrolmentId, attendance }: { enrolmentId: string; attendance: Attendance },
): Promise<Enrolment> {
  const { tx } = context
  const enrolment = await tx.enrolment.findUnique({ where: { id: enrolmentId }, include: { session: true } })
  if (!enrolment) throw new NotFound('enrolment')
  const { session, personId, referralId } = enrolment
  assertCan(context, 'enrolment:see', { personId, organisationId: session.organisationId })
  assertCan(context, 'session:host', session)
  if (enrolment.status !== 'PLACED') throw fieldError('enrolmentId', 'enrolment.ended', 'CONFLICT')
  if (!takesAttendance(session)) throw fieldError('attendance', 'attendance.too-early')
  if (enrolment.attendance === attendance) return enrolment

  await tx.enrolment.update({ where: { id: enrolmentId }, data: { attendance } })
  const organisationId = session.organisationId
  await logAccess(context, [{ personId, organisationId, what: 'Opgeschreven of u er was', purpose: session.title }])
  // Hidden once the person stopped the agreement: then there is nothing to start.
  const referral = referralId && (await tx.referral.findUnique({ where: { id: referralId } }))
  if (attendance === 'PRESENT' && referral) await startOnFirstAttendance(context, referral.id)
  return { ...enrolment, attendance }
}
