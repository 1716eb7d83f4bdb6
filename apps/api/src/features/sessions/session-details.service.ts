import { instantToLocal, localToInstant, today } from '@loper/domain/dutch-time'
import { capacityProblem, sessionDefaults } from '@loper/domain/session-rules'
import type { SessionDetails } from '@loper/domain/sessions-input'
import type { Context } from '../../context.ts'
import { FieldError, type FieldProblem, fieldError } from '../../errors.ts'
import { durationOf, type ShownActivity } from '../activities/shown-activity.service.ts'

const minute = 60_000

/** Why a session cannot begin on a day at a time on a Dutch clock: it is past, or the clock skips it; null when it can. */
export function timeProblemOn(date: string, time: string): { field: 'date' | 'time'; messageKey: string } | null {
  const startsAt = localToInstant(date, time)
  if (instantToLocal(startsAt).time !== time) return { field: 'time', messageKey: 'time.skipped' }
  const now = new Date()
  if (date < today(now)) return { field: 'date', messageKey: 'date.past' }
  return startsAt <= now ? { field: 'time', messageKey: 'time.past' } : null
}

/** The moments of a session, from a day and a time on a Dutch clock. Throws a FieldError for a time that is past or does not exist. */
function readTimes({ date, time }: SessionDetails, minutes: number): { startsAt: Date; endsAt: Date } {
  const problem = timeProblemOn(date, time)
  if (problem) throw fieldError(problem.field, problem.messageKey)
  const startsAt = localToInstant(date, time)
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * minute) }
}

/** Whether a branch, host and service are of this organisation. One problem for each that is not. */
async function findStrangers({ tx }: Context, organisationId: string, details: SessionDetails) {
  const { branchId, hostId, serviceId } = details
  const roles = { in: ['HOST' as const, 'COORDINATOR' as const] }
  const [branch, host, service] = await Promise.all([
    branchId && tx.branch.findFirst({ where: { id: branchId, organisationId, closedOn: null } }),
    hostId && tx.membership.findFirst({ where: { userId: hostId, organisationId, role: roles, endedAt: null } }),
    serviceId && tx.service.findFirst({ where: { id: serviceId, organisationId, archivedAt: null } }),
  ])
  const problem = (field: string, messageKey: string): FieldProblem => ({ path: [field], code: 'INVALID', messageKey })
  return [
    ...(branchId && !branch ? [problem('branchId', 'choice.required')] : []),
    ...(hostId && !host ? [problem('hostId', 'host.not-a-host')] : []),
    ...(serviceId && !service ? [problem('serviceId', 'choice.required')] : []),
  ]
}

/** The first name by which the public page calls the host. */
async function firstNameOf({ tx }: Context, userId: string | null): Promise<string | null> {
  const user = userId ? await tx.user.findUnique({ where: { id: userId }, select: { name: true } }) : null
  return user?.name.split(' ')[0] ?? null
}

/**
 * Turns what a form says into the columns of a session, with the activity's own size and length for what was left out. Throws a
 * FieldError at the field that cannot be.
 */
export async function readDetails(
  context: Context,
  organisationId: string,
  details: SessionDetails,
  activity: ShownActivity | null,
) {
  const minimum = details.minimum ?? activity?.content.minimum ?? sessionDefaults.minimum
  const capacity = details.capacity ?? activity?.content.maximum ?? sessionDefaults.capacity
  const size = capacityProblem({ minimum, capacity, groupActivity: true })
  if (size) throw fieldError(minimum < 1 ? 'minimum' : 'capacity', size)
  const times = readTimes(details, details.durationMinutes ?? (activity ? durationOf(activity) : 120))
  const strangers = await findStrangers(context, organisationId, details)
  if (strangers.length > 0) throw new FieldError(strangers)
  const { online, branchId, room, onlineUrl, hostId, serviceId } = details
  return {
    ...times,
    minimum,
    capacity,
    online,
    branchId: online ? null : branchId,
    room: online ? null : room,
    onlineUrl: online ? onlineUrl : null,
    hostId,
    hostName: await firstNameOf(context, hostId),
    serviceId,
  }
}
