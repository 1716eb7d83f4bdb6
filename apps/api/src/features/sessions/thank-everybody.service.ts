import { findActivity } from '@loper/content/activities'
import { findELearningAbout } from '@loper/content/e-learnings'
import { sessionMissedMail } from '@loper/content/mails/session-missed'
import { sessionThanksMail } from '@loper/content/mails/session-thanks'
import type { Language } from '@loper/domain/languages'
import type { Context } from '../../context.ts'
import { mailPerson } from './enrolment-mails.ts'
import { givePersonLink, personUrl } from './person-link.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'

/** The e-learning about what the session was about, with the film of its library; null for a topic that has none. */
function learningAfter({ config }: Context, { activityKey, organisationId }: FullSession, language: Language) {
  const activity = findActivity(activityKey)
  const eLearning = activity && findELearningAbout(activity.topic)
  if (!eLearning) return null
  const { key, minutes, text } = eLearning
  return { title: text[language].title, minutes, url: `${config.publicUrl}/leren/${key}?bij=${organisationId}` }
}

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
        ? sessionThanksMail(language, {
            ...words,
            url: `${url}/daarna/${id}`,
            learning: learningAfter(context, session, language),
          })
        : sessionMissedMail(language, { ...words, url })
    })
  }
}
