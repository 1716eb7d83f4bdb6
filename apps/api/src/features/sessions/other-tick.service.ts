import type { Enrolment } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { owner, related } from '../../related.ts'

/** What another colleague said about whether somebody came, for who may tick it too. */
export async function otherTickOf(context: Context, enrolment: Enrolment) {
  const { otherAttendance, otherAttendanceAt, otherAttendanceById, sessionId } = enrolment
  if (!otherAttendance || !otherAttendanceAt) return null
  if (!can(context, 'session:host', await owner(context, 'session', sessionId))) return null
  const colleague = await related(context, 'user', otherAttendanceById)
  const byViewer = context.viewer.kind === 'staff' && context.viewer.userId === otherAttendanceById
  return { attendance: otherAttendance, at: otherAttendanceAt, byName: colleague?.name ?? null, byViewer }
}
