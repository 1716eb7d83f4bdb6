import { statusOnEnrolling } from '@loper/domain/waiting-list'
import type { Enrolment, EnrolmentNeed } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { logAccess } from '../../person-access.ts'
import { mailEnrolled } from './enrolment-mails.ts'
import type { FullSession } from './session-words.ts'

export type EnrolPerson = {
  personId: string
  referralId?: string | null
  echoOfId?: string | null
  pairId?: string | null
  needs?: EnrolmentNeed[]
}

/** Takes the session's lock and reads the session behind it: places are given out one operation at a time. */
export async function lockSession(context: Context, sessionId: string): Promise<FullSession> {
  const known = context.underLock?.get(sessionId) as FullSession | undefined
  if (known) return known
  await context.tx.$executeRaw`SELECT lock_session(${sessionId}::uuid)`
  const session = await context.tx.session.findUnique({
    where: { id: sessionId },
    include: { branch: true, organisation: true },
  })
  if (!session?.publishedAt) throw new NotFound('session')
  context.underLock?.set(sessionId, session)
  return session
}

/** Stops for a session that nobody can enrol in or leave any more. */
export function assertOpen({ status, startsAt }: Pick<FullSession, 'status' | 'startsAt'>, now = new Date()): void {
  if (status === 'CANCELLED') throw fieldError('sessionId', 'session.cancelled', 'CONFLICT')
  if (status === 'HELD' || startsAt <= now) throw fieldError('sessionId', 'session.past', 'CONFLICT')
}

/** What somebody who enrols now finds; see `enrolment_outlook`. */
export type Outlook = { free: number; waiting: number; parties: number[] }

/** Whether a party of this size gets a place now, or the last place in the line. */
export const statusIn = ({ free, parties }: Outlook, size: number) =>
  free === 0 ? 'WAITING' : statusOnEnrolling(size, { freePlaces: free, waiting: parties })

/** The outlook of a full session whose lock this group of operations holds: nobody gives a place free in between, and each counts on. */
export const fullUnderLock = ({ underLock }: Context, sessionId: string) =>
  underLock?.get(`full ${sessionId}`) as Outlook | undefined

/** For the next in the group, once `added` people more wait in a session that is full. */
export function keepFull({ underLock }: Context, sessionId: string, { free, waiting }: Outlook, added: number): void {
  if (free === 0) underLock?.set(`full ${sessionId}`, { free, waiting: waiting + added, parties: [] })
}

/** `statusIn` for one person, in a session that is locked. */
async function statusFor({ tx }: Context, sessionId: string) {
  const [outlook] = await tx.$queryRaw<Outlook[]>`SELECT * FROM enrolment_outlook(${sessionId}::uuid)`
  return outlook ? statusIn(outlook, 1) : 'WAITING'
}

/**
 * Gives a person a place in a session, or the last place in its waiting list, never above the capacity. Refuses a session that is
 * past or cancelled and a person who is in it already (FieldError at `sessionId`). The caller has checked the right; row-level
 * security lets a person and the staff of the session's organisation through.
 */
export async function enrolPerson(
  context: Context,
  { sessionId, ...enrolment }: EnrolPerson & { sessionId: string },
): Promise<Enrolment> {
  return enrolInLocked(context, await lockSession(context, sessionId), enrolment)
}

/** The same for a session whose lock is held already. */
async function enrolInLocked(context: Context, session: FullSession, enrolment: EnrolPerson): Promise<Enrolment> {
  const { tx } = context
  const { id: sessionId } = session
  const { personId } = enrolment
  assertOpen(session, context.now())
  const already = await tx.enrolment.findFirst({ where: { sessionId, personId, status: { not: 'CANCELLED' } } })
  if (already) throw fieldError('sessionId', 'enrolment.already', 'CONFLICT')

  const status = await statusFor(context, sessionId)
  const made = await tx.enrolment.create({ data: { ...enrolment, sessionId, status } })

  await logAccess(context, [
    {
      personId,
      organisationId: context.viewer.kind === 'staff' ? session.organisationId : null,
      what: status === 'PLACED' ? 'enrolment.made' : 'enrolment.waiting',
      purpose: session.title,
    },
  ])
  if (!enrolment.echoOfId) {
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } })
    await mailEnrolled(context, made, session, person)
  }
  return made
}
