import type { Mail } from '@loper/content/mails/mail'
import type { Language } from '@loper/domain/languages'
import type { EnrolmentStatus } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { mailPerson, type Recipient } from './enrolment-mails.ts'
import type { FullSession } from './session-words.ts'

type Write = (language: Language, person: Recipient, enrolmentId: string) => Promise<Mail> | Mail

/**
 * Mails everybody who has a place in a session or waits for one, each in their own language; once each. `calendar` is the session as it
 * is now, for the calendars of those who have a place.
 */
export async function tellEverybody(
  context: Context,
  sessionId: string,
  write: Write,
  { only, calendar }: { only?: EnrolmentStatus; calendar?: FullSession } = {},
): Promise<void> {
  const { tx } = context
  const enrolments = await tx.enrolment.findMany({
    where: { sessionId, status: only ?? { not: 'CANCELLED' } },
    orderBy: { queueNumber: 'asc' },
  })
  // Asked apart: row-level security hides who stopped their agreement, and a relation may not be missing.
  const people = await tx.person.findMany({ where: { id: { in: enrolments.map(({ personId }) => personId) } } })
  const byId = new Map(people.map((person) => [person.id, person]))
  for (const enrolment of enrolments) {
    const person = byId.get(enrolment.personId)
    if (!person) continue
    const place = calendar && enrolment.status === 'PLACED' ? { enrolment, session: calendar } : undefined
    await mailPerson(context, person, (language) => write(language, person, enrolment.id), place)
  }
}
