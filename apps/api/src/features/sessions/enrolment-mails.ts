import { enrolmentCancelledMail } from '@loper/content/mails/enrolment-cancelled'
import { enrolmentConfirmedMail } from '@loper/content/mails/enrolment-confirmed'
import { enrolmentWaitingMail } from '@loper/content/mails/enrolment-waiting'
import type { Mail } from '@loper/content/mails/mail'
import { placedInSessionMail } from '@loper/content/mails/placed-in-session'
import { interfaceLanguageOf, type Language } from '@loper/domain/languages'
import type { ContactKind, Enrolment } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { sendMail } from '../notifications/outbox.ts'
import { sendSms, sendsSms } from '../notifications/sms.service.ts'
import { givePersonLink, personUrl } from './person-link.service.ts'
import { waitingPosition } from './seats.service.ts'
import { type FullSession, sessionWords } from './session-words.ts'

export type Recipient = {
  id: string
  firstName: string
  contactKind: ContactKind
  contactValue: string
  language: string
}

/** Mails a person, or sends who has only a phone a text message where that works; else the library calls. */
export async function mailPerson(
  context: Context,
  person: Recipient,
  write: (language: Language) => Promise<Mail> | Mail,
): Promise<void> {
  if (person.contactKind === 'PHONE' && !sendsSms(context)) return
  const language = interfaceLanguageOf(person.language)
  const message = { to: person.contactValue, mail: await write(language), language, personId: person.id }
  await (person.contactKind === 'PHONE' ? sendSms(context, message) : sendMail(context, message))
}

/** Tells a person that they are in, or on the waiting list; in other words when the library placed them. */
export async function mailEnrolled(
  context: Context,
  enrolment: Enrolment,
  session: FullSession,
  person: Recipient,
): Promise<void> {
  await mailPerson(context, person, async (language) => {
    const byLibrary = context.viewer.kind === 'staff'
    const token = await givePersonLink(context, person.id, byLibrary ? 'placed' : 'confirmed', enrolment.id)
    const words = { ...sessionWords(session, language), firstName: person.firstName, url: personUrl(context, token) }
    if (enrolment.status === 'PLACED')
      return byLibrary ? placedInSessionMail(language, words) : enrolmentConfirmedMail(language, words)
    const position = (await waitingPosition(context, enrolment.id)) ?? 1
    return enrolmentWaitingMail(language, { ...words, position })
  })
}

/** Tells a person that they no longer come. */
export async function mailCancelled(context: Context, session: FullSession, person: Recipient) {
  await mailPerson(context, person, (language) =>
    enrolmentCancelledMail(language, {
      ...sessionWords(session, language),
      firstName: person.firstName,
      url: `${context.config.publicUrl}/bijeenkomsten`,
    }),
  )
}
