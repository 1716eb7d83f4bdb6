import type { Enrolment, Session } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { logSeenInList } from '../../person-access.ts'
import { owner, related } from '../../related.ts'

/**
 * Who has a place and who waits, for the host and the coordinator; null for anyone else. `opened` leaves a line with each person
 * that somebody read their name there.
 */
export async function listPeople(
  context: Context,
  session: Session,
  { opened }: { opened: boolean },
): Promise<Enrolment[] | null> {
  if (!can(context, 'session:host', session)) return null
  const { tx } = context
  const enrolments = await tx.enrolment.findMany({
    where: { sessionId: session.id, status: { not: 'CANCELLED' } },
    orderBy: { queueNumber: 'asc' },
  })
  const ids = enrolments.map(({ personId }) => personId)
  const visible = new Set(
    (await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true } })).map(({ id }) => id),
  )
  const shown = enrolments.filter(({ personId }) => visible.has(personId))
  if (opened) {
    const { organisationId, title } = session
    const list = { organisationId, what: 'list.session', purpose: title } as const
    await logSeenInList(
      context,
      list,
      shown.map(({ personId }) => personId),
    )
  }
  return shown
}

/** How to reach somebody on a list: for a coordinator, who calls people without mail; never for a host. */
export async function contactOf(context: Context, { sessionId, personId }: Enrolment) {
  const session = await owner(context, 'session', sessionId)
  if (!can(context, 'enrolment:seeContact', session)) return null
  const person = await related(context, 'person', personId)
  return person && { kind: person.contactKind, value: person.contactValue }
}

/** The colleagues who can host a session of the organisation; empty for who may not plan there. */
export async function possibleHosts(context: Context, organisationId: string) {
  if (!can(context, 'session:manage', { organisationId })) return []
  return context.tx.user.findMany({
    where: { memberships: { some: { organisationId, role: { in: ['HOST', 'COORDINATOR'] }, endedAt: null } } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
