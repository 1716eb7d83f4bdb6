import { doorIsOpen } from '@loper/domain/door-code'
import type { Enrolment, Session } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import { staffOf } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { owner } from '../../related.ts'

/** One session; null when there is none, and for one that is not published yet unless the viewer works at its organisation. */
export async function loadSession({ tx, viewer }: Context, id: string): Promise<Session | null> {
  const session = await tx.session.findUnique({ where: { id } })
  return session && (session.publishedAt || staffOf(viewer, session.organisationId)) ? session : null
}

/** Whether a session still takes people, be it on the waiting list. */
export function takesPeople({ status, startsAt, publishedAt }: Session): boolean {
  return status === 'PLANNED' && publishedAt !== null && startsAt > new Date()
}

/** The viewer's own enrolments: coming ones by date, then past ones, the latest first. Cancelled ones of past sessions are left out. */
export async function listMyEnrolments({ tx }: Context, personId: string): Promise<Enrolment[]> {
  const rows = await tx.enrolment.findMany({
    where: { personId },
    include: { session: true },
    orderBy: { session: { startsAt: 'asc' } },
  })
  const now = new Date()
  const coming = rows.filter(({ session }) => session.endsAt > now)
  const past = rows.filter(({ session, status }) => session.endsAt <= now && status !== 'CANCELLED')
  return [...coming, ...past.reverse()]
}

/** Whether the viewer may still sign off. */
export async function canCancel(context: Context, enrolment: Enrolment): Promise<boolean> {
  const session = await owner(context, 'session', enrolment.sessionId)
  return (
    enrolment.status !== 'CANCELLED' &&
    takesPeople(session) &&
    can(context, 'enrolment:cancel', { personId: enrolment.personId, organisationId: session.organisationId })
  )
}

/** Where to click, for who has a place: from an hour before the start, so that an old link that was passed on opens nothing yet. */
export async function onlineUrlOf(
  context: Context,
  { sessionId, status, echoOfId }: Pick<Enrolment, 'sessionId' | 'status' | 'echoOfId'>,
): Promise<string | null> {
  if (status !== 'PLACED' || echoOfId) return null
  const session = await owner(context, 'session', sessionId)
  return session.status === 'PLANNED' && doorIsOpen(session, context.now()) ? session.onlineUrl : null
}
