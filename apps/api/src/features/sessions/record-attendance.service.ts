import { momentOfTick, type Ticked, tickInOrder } from '@loper/domain/attendance-rule'
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
 * Ticks whether somebody is there; the same answer again changes nothing. `ago`: it was ticked without a network, so long ago; what
 * another host ticked after that stands (attendance-rule.ts). The first time that a referred person is there, their referral starts.
 * Throws a FieldError before the day of the session and for who has no place.
 */
export async function recordAttendance(
  context: Context,
  { enrolmentId, attendance, ago }: { enrolmentId: string; attendance: Attendance; ago?: number | null | undefined },
): Promise<Enrolment> {
  const { tx, viewer } = context
  const enrolment = await tx.enrolment.findUnique({ where: { id: enrolmentId }, include: { session: true } })
  if (!enrolment) throw new NotFound('enrolment')
  const { session, personId, referralId } = enrolment
  assertCan(context, 'enrolment:see', { personId, organisationId: session.organisationId })
  assertCan(context, 'session:host', session)
  if (enrolment.status !== 'PLACED') throw fieldError('enrolmentId', 'enrolment.ended', 'CONFLICT')
  if (!takesAttendance(session)) throw fieldError('attendance', 'attendance.too-early')
  // One tick at a time, or two hosts would both see the state before.
  await tx.$queryRaw`SELECT 1 FROM enrolment WHERE id = ${enrolmentId}::uuid FOR UPDATE`
  const before = await tx.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })
  const by = viewer.kind === 'staff' ? viewer.userId : null
  const { stands, other } = tickInOrder(
    ticked(before),
    { attendance, at: momentOfTick(new Date(), ago ?? 0), by },
    (ago ?? 0) > 0,
  )
  const after = await tx.enrolment.update({
    where: { id: enrolmentId },
    data: {
      attendance: stands.attendance,
      attendanceAt: stands.at,
      attendanceById: stands.by,
      otherAttendance: other?.attendance ?? null,
      otherAttendanceAt: other?.at ?? null,
      otherAttendanceById: other?.by ?? null,
    },
  })
  if (before.attendance === after.attendance) return after
  const organisationId = session.organisationId
  await logAccess(context, [{ personId, organisationId, what: 'Opgeschreven of u er was', purpose: session.title }])
  // Hidden once the person stopped the agreement: then there is nothing to start.
  const referral = referralId && (await tx.referral.findUnique({ where: { id: referralId } }))
  if (after.attendance === 'PRESENT' && referral) await startOnFirstAttendance(context, referral.id)
  return after
}

/** What stands of an enrolment and what another said; nothing while nobody ticked. */
function ticked(row: Enrolment): Partial<Ticked<Attendance>> {
  const { attendance, attendanceAt, attendanceById, otherAttendance, otherAttendanceAt, otherAttendanceById } = row
  const other =
    otherAttendance && otherAttendanceAt
      ? { attendance: otherAttendance, at: otherAttendanceAt, by: otherAttendanceById }
      : null
  return attendanceAt ? { stands: { attendance, at: attendanceAt, by: attendanceById }, other } : {}
}
