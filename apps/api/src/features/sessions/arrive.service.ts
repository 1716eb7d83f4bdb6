import { arriveByNameInput, arriveWithLinkInput, settleArrivalInput } from '@loper/domain/door-input'
import type { DoorArrival, Session } from '@loper/prisma/client'
import { assertCan, can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { logAccess } from '../../person-access.ts'
import { sessionAtDoor } from './door.service.ts'
import { lockOwnSession } from './own-session.service.ts'
import { recordAttendance } from './record-attendance.service.ts'

/** Ticks the person's own place; false when they have none here. */
async function tickOwn(context: Context, personId: string, session: Session): Promise<boolean> {
  const place = { sessionId: session.id, personId, status: 'PLACED', echoOfId: null } as const
  const own = await context.tx.enrolment.findFirst({ where: place })
  if (!own) return false
  if (own.attendance === 'PRESENT') return true
  await context.tx.enrolment.update({ where: { id: own.id }, data: { attendance: 'PRESENT' } })
  await logAccess(context, [{ personId, what: 'door.arrived', purpose: session.title }])
  return true
}

/**
 * Somebody is at the door, with the code that is shown there. Their own link ticks their own place; a first name ticks the one person
 * on the list who has it, and is else for the host to look at. Which of these it was is not told.
 */
export async function arriveAtDoor(context: Context, raw: { code: string }): Promise<true> {
  assertCan(context, 'session:arrive', null)
  const { viewer, tx } = context
  const me = viewer.kind === 'person' ? await tx.person.findUnique({ where: { id: viewer.personId } }) : null
  const input = me
    ? { ...parseInput(arriveWithLinkInput, raw), firstName: me.firstName }
    : parseInput(arriveByNameInput, raw)
  const session = await sessionAtDoor(context, input.code)
  if (!session) throw fieldError('code', 'door-code.unknown', 'EXPIRED')
  await once(context, 'arriveAtDoor', input.key, async () => {
    if (me && (await tickOwn(context, me.id, session))) return session.id
    await tx.$executeRaw`SELECT arrive_at_door(${session.id}::uuid, ${input.firstName}, ${!me}, ${context.now()})`
    return session.id
  })
  return true
}

/** Who waits for the host to look; null for anybody else than a host. */
export async function listArrivals(context: Context, session: Session): Promise<DoorArrival[] | null> {
  if (!can(context, 'session:host', session)) return null
  return context.tx.doorArrival.findMany({ where: { sessionId: session.id }, orderBy: { at: 'asc' } })
}

/** The host has seen who it was; somebody on the list is ticked. The name at the door is removed. */
export async function settleArrival(context: Context, raw: { sessionId: string }): Promise<Session> {
  const session = await lockOwnSession(context, raw.sessionId, 'session:host')
  const { arrivalId, enrolmentId } = parseInput(settleArrivalInput, raw)
  if (enrolmentId) {
    const { sessionId } = await recordAttendance(context, { enrolmentId, attendance: 'PRESENT' })
    if (sessionId !== session.id) throw fieldError('enrolmentId', 'choice.required')
  }
  await context.tx.doorArrival.deleteMany({ where: { id: arrivalId, sessionId: session.id } })
  return session
}
