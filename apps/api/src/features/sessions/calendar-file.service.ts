import { interfaceLanguageOf } from '@loper/domain/languages'
import type { Context } from '../../context.ts'
import { sessionEvent } from './session-event.ts'

/** The file for the calendar of whoever holds the link: their enrolment as an event; null when it is not theirs. */
export async function calendarFile(context: Context, enrolmentId: string): Promise<string | null> {
  if (context.viewer.kind !== 'person') return null
  const enrolment = await context.tx.enrolment.findUnique({
    where: { id: enrolmentId, personId: context.viewer.personId },
    include: { person: true, session: { include: { branch: true, organisation: true } } },
  })
  if (!enrolment) return null
  const { session, person } = enrolment
  const language = interfaceLanguageOf(person.language)
  return sessionEvent({ enrolment, session, language, publicUrl: context.config.publicUrl }).text
}
