import { enrolmentOfferedMail } from '@loper/content/mails/enrolment-offered'
import { offerExpiredMail } from '@loper/content/mails/offer-expired'
import { formatDayAndTime } from '@loper/domain/dutch-dates'
import { settle } from '@loper/domain/waiting-list'
import type { Context } from '../../context.ts'
import { mailPerson } from './enrolment-mails.ts'
import { givePersonLink, personUrl } from './person-link.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'

/** Sessions in which an offer ran out, or in which a place is free while somebody waits. */
export async function sessionsToSettle({ tx, now }: Context): Promise<string[]> {
  const moment = now()
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM session s
     WHERE s.status = 'PLANNED' AND (
       s.id IN (SELECT session_id FROM enrolment WHERE offer_expires_at <= ${moment})
       OR (s.starts_at > ${moment} AND s.id IN (SELECT session_id FROM enrolment WHERE status = 'WAITING' AND echo_of_id IS NULL)
         AND s.capacity > (SELECT count(*) FROM enrolment taken WHERE taken.session_id = s.id
                             AND taken.status IN ('PLACED', 'OFFERED') AND taken.echo_of_id IS NULL)))
     ORDER BY s.starts_at LIMIT 200`
  return rows.map(({ id }) => id)
}

type Row = { id: string; personId: string }

async function tell(context: Context, session: FullSession, rows: readonly Row[], until: Date | null): Promise<void> {
  const people = await context.tx.person.findMany({ where: { id: { in: rows.map(({ personId }) => personId) } } })
  const byId = new Map(people.map((person) => [person.id, person]))
  for (const { id, personId } of rows) {
    const person = byId.get(personId)
    if (!person || person.erasedAt) continue
    await mailPerson(context, person, async (language) => {
      const words = { ...sessionWords(session, language), firstName: person.firstName }
      const again = `${context.config.publicUrl}/bijeenkomsten/${session.id}`
      if (!until) return offerExpiredMail(language, { ...words, url: again })
      const token = await givePersonLink(context, personId, 'offer', id)
      return enrolmentOfferedMail(language, {
        ...words,
        until: formatDayAndTime(until, context.now(), language),
        url: personUrl(context, token),
      })
    })
  }
}

/** Ends the offers that ran out and offers what is free to whose turn it is. The session's lock is held. */
export async function settleSession(context: Context, session: FullSession): Promise<void> {
  const { tx } = context
  const now = context.now()
  const list = await tx.enrolment.findMany({
    where: { sessionId: session.id, echoOfId: null, status: { not: 'CANCELLED' } },
    select: { id: true, personId: true, status: true, queueNumber: true, pairId: true, offerExpiresAt: true },
  })
  const { expired, offered, offerExpiresAt } = settle(list, session, now)
  const idsOf = (rows: Row[]) => ({ where: { id: { in: rows.map(({ id }) => id) } } })
  if (expired.length > 0) {
    const over = { status: 'CANCELLED', endedBy: 'EXPIRED', offerExpiresAt: null } as const
    await tx.enrolment.updateMany({ ...idsOf(expired), data: { ...over, cancelledAt: now, offerAnsweredAt: now } })
    await tell(context, session, expired, null)
  }
  if (offered.length > 0) {
    await tx.enrolment.updateMany({ ...idsOf(offered), data: { status: 'OFFERED', offerExpiresAt } })
    await tell(context, session, offered, offerExpiresAt)
  }
}
