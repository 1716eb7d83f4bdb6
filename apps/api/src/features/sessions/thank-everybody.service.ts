import { sessionMissedMail } from '@loper/content/mails/session-missed'
import { sessionThanksMail } from '@loper/content/mails/session-thanks'
import type { Context } from '../../context.ts'
import { mailPerson } from './enrolment-mails.ts'
import { givePersonLink, personUrl } from './person-link.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'

/** Thanks whoever came, and has a kind word for whoever did not. Once, when the session is closed. */
export async function thankEverybody(context: Context, session: FullSession): Promise<void> {
  const { tx } = context
  const enrolments = await tx.enrolment.findMany({
    where: { sessionId: session.id, status: 'PLACED' },
    orderBy: { queueNumber: 'asc' },
  })
  // Asked apart: row-level security hides who stopped their agreement, and a relation may not be missing.
  const people = await tx.person.findMany({
    where: { id: { in: enrolments.map(({ personId }) => personId) }, erasedAt: null },
  })
  const byId = new Map(people.map((person) => [person.id, person]))
  for (const { id, personId, attendance } of enrolments) {
    const person = byId.get(personId)
    if (!person) continue
    await mailPerson(context, person, async (language) => {
      const url = personUrl(context, await givePersonLink(context, person.id, 'thanked', id))
      const words = { ...sessionWords(session, language), firstName: person.firstName }
      return attendance === 'PRESENT'
        ? sessionThanksMail(language, { ...words, url: `${url}/daarna/${id}` })
        : sessionMissedMail(language, { ...words, url })
    })
  }
}
