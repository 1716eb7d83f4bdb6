import type { Mail } from '@loper/content/mails/mail'
import { interfaceLanguageOf, type Language } from '@loper/domain/languages'
import type { Person } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { sendMail } from '../notifications/outbox.ts'

export type Greeting = { firstName: string; url: string }

/** Mails a person in their language, if they can be mailed; whoever gave a phone number is called by the receiver. */
export async function mailPerson(
  context: Context,
  person: Person,
  url: string,
  write: (language: Language, greeting: Greeting) => Mail,
): Promise<void> {
  if (person.contactKind !== 'EMAIL' || person.erasedAt) return
  const language = interfaceLanguageOf(person.language)
  const mail = write(language, { firstName: person.firstName, url })
  await sendMail(context, { to: person.contactValue, mail, language, personId: person.id })
}
