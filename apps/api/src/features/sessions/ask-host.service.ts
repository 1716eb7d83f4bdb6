import { hostQuestionMail } from '@loper/content/mails/host-question'
import { hostAskedFrom } from '@loper/domain/session-moments'
import { askHostDaysAhead } from '@loper/domain/session-rules'
import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { sendMail } from '../notifications/outbox.ts'
import { countSeats, seatsOf } from './seats.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'

const day = 24 * 60 * 60 * 1000

/** Sessions of which the host may have to be asked whether they go on; `askHost` looks exactly. */
export async function sessionsToAsk({ tx, now }: Context): Promise<string[]> {
  const moment = now()
  const latest = new Date(moment.getTime() + (askHostDaysAhead + 1) * day)
  const rows = await tx.session.findMany({
    where: { status: 'PLANNED', hostAskedAt: null, publishedAt: { not: null }, startsAt: { gt: moment, lte: latest } },
    orderBy: { startsAt: 'asc' },
    select: { id: true },
    take: 200,
  })
  return rows.map(({ id }) => id)
}

/** The host, and every coordinator of the library: each once. */
async function peopleToAsk({ tx }: Context, { organisationId, hostId }: Session) {
  return tx.user.findMany({
    where: {
      OR: [
        { memberships: { some: { organisationId, role: 'COORDINATOR', endedAt: null } } },
        { id: hostId ?? organisationId, memberships: { some: { organisationId, endedAt: null } } },
      ],
    },
    orderBy: { name: 'asc' },
  })
}

/**
 * Asks the host and the coordinators of a session with too few people, two days ahead, whether it goes on. Once, and not about a
 * session that was only published since: nobody could have enrolled yet. The session's lock is held.
 */
export async function askHost(context: Context, session: FullSession): Promise<void> {
  const { tx } = context
  const now = context.now()
  const from = hostAskedFrom(session.startsAt, askHostDaysAhead)
  if (session.hostAskedAt || now < from || now >= session.startsAt) return
  if (!session.publishedAt || session.publishedAt > from) return
  const placed = (await countSeats(context, [session.id])).get(session.id)?.placed ?? 0
  if (placed >= session.minimum) return
  await tx.session.update({ where: { id: session.id }, data: { hostAskedAt: now } })
  for (const { email, name } of await peopleToAsk(context, session)) {
    const words = { ...sessionWords(session, 'nl'), placed, minimum: session.minimum, name: name.split(' ')[0] ?? name }
    const url = `${context.config.publicUrl}/werk/sessies/${session.id}`
    await sendMail(context, { to: email, language: 'nl', mail: hostQuestionMail('nl', { ...words, url }) })
  }
}

/** Since when the question stands open: not once it is answered, or enough people came after all. */
export async function openQuestionSince(context: Context, session: Session): Promise<Date | null> {
  const { hostAskedAt, goesOnAt, status, startsAt, minimum } = session
  if (!hostAskedAt || goesOnAt || status !== 'PLANNED' || startsAt <= context.now()) return null
  return (await seatsOf(context, session)).placed < minimum ? hostAskedAt : null
}
