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
import { sessionEvent } from './session-event.ts'
import { type FullSession, sessionWords } from './session-words.ts'

export type Recipient = {
  id: string
  firstName: string
  contactKind: ContactKind
  contactValue: string
  language: string
}

/** The place that goes along as a calendar file, so that the person's calendar takes it over, moves it or takes it away. */
export type PlaceInCalendar = { enrolment: Pick<Enrolment, 'id' | 'status'>; session: FullSession }

/** Mails a person, or sends who has only a phone a text message where that works; else the library calls. */
export async function mailPerson(
  context: Context,
  person: Recipient,
  write: (language: Language) => Promise<Mail> | Mail,
  place?: PlaceInCalendar,
): Promise<void> {
  if (person.contactKind === 'PHONE' && !sendsSms(context)) return
  const { publicUrl, mailFrom } = context.config
  const language = interfaceLanguageOf(person.language)
  const to = person.contactValue
  const message = { to, mail: await write(language), language, personId: person.id }
  if (person.contactKind === 'PHONE') return sendSms(context, message)
  const calendar = place && sessionEvent({ ...place, language, publicUrl, mailed: { from: mailFrom, to } })
  await sendMail(context, { ...message, calendar })
}

/** Tells a person that they are in, or on the waiting list; in other words when the library placed them. */
export async function mailEnrolled(
  context: Context,
  enrolment: Enrolment,
  session: FullSession,
  person: Recipient,
): Promise<void> {
  const place = enrolment.status === 'PLACED' ? { enrolment, session } : undefined
  const write = async (language: Language) => {
    const byLibrary = context.viewer.kind === 'staff'
    const token = await givePersonLink(context, person.id, byLibrary ? 'placed' : 'confirmed', enrolment.id)
    const words = { ...sessionWords(session, language), firstName: person.firstName, url: personUrl(context, token) }
    if (enrolment.status === 'PLACED')
      return byLibrary ? placedInSessionMail(language, words) : enrolmentConfirmedMail(language, words)
    const position = (await waitingPosition(context, enrolment.id)) ?? 1
    return enrolmentWaitingMail(language, { ...words, position })
  }
  await mailPerson(context, person, write, place)
}

/** Tells a person that they no longer come; `was` is what their place was until now. */
export async function mailCancelled(context: Context, session: FullSession, person: Recipient, was: Enrolment) {
  const enrolment = { id: was.id, status: 'CANCELLED' } as const
  await mailPerson(
    context,
    person,
    (language) =>
      enrolmentCancelledMail(language, {
        ...sessionWords(session, language),
        firstName: person.firstName,
        url: `${context.config.publicUrl}/bijeenkomsten`,
      }),
    was.status === 'PLACED' ? { enrolment, session } : undefined,
  )
}
