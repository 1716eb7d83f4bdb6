import { enrolmentCancelledMail } from '@loper/content/mails/enrolment-cancelled'
import { enrolmentConfirmedMail } from '@loper/content/mails/enrolment-confirmed'
import { enrolmentWaitingMail } from '@loper/content/mails/enrolment-waiting'
import type { Mail } from '@loper/content/mails/mail'
import { placedInSessionMail } from '@loper/content/mails/placed-in-session'
import { interfaceLanguageOf, type Language } from '@loper/domain/languages'
import type { ContactKind, Enrolment } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { mailRow } from '../notifications/outbox.ts'
import { sendsSms, smsRow } from '../notifications/sms.service.ts'
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

export type Message = ReturnType<typeof mailRow | typeof smsRow>

/** What goes to a person: a mail, or a text message to who has only a phone where that works; null where the library calls. */
export function messageTo(
  context: Context,
  person: Recipient,
  write: (language: Language) => Mail,
  place?: PlaceInCalendar,
): Message | null {
  if (person.contactKind === 'PHONE' && !sendsSms(context)) return null
  const { publicUrl, mailFrom } = context.config
  const language = interfaceLanguageOf(person.language)
  const to = person.contactValue
  const message = { to, mail: write(language), language, personId: person.id }
  if (person.contactKind === 'PHONE') return smsRow(message)
  const calendar = place && sessionEvent({ ...place, language, publicUrl, mailed: { from: mailFrom, to } })
  return mailRow({ ...message, calendar })
}

/** Sends a person what `messageTo` makes of it, as soon as the operation is committed. */
export async function mailPerson(
  context: Context,
  person: Recipient,
  write: (language: Language) => Promise<Mail> | Mail,
  place?: PlaceInCalendar,
): Promise<void> {
  if (person.contactKind === 'PHONE' && !sendsSms(context)) return
  const mail = await write(interfaceLanguageOf(person.language))
  const message = messageTo(context, person, () => mail, place)
  if (!message) return
  // createMany returns nothing: whoever sends may not read the outbox.
  await context.tx.outboxMessage.createMany({ data: [message] })
  context.afterCommit(context.wakeOutbox)
}

type Made = Pick<Enrolment, 'id' | 'status'>

/** The words that tell somebody that they are in, or on the waiting list; in other words when the library placed them. */
export function enrolledMail(
  context: Context,
  { status }: Made,
  session: FullSession,
  told: { firstName: string; token: string; position: number; language: Language },
): Mail {
  const { firstName, token, position, language } = told
  const words = { ...sessionWords(session, language), firstName, url: personUrl(context, token) }
  if (status !== 'PLACED') return enrolmentWaitingMail(language, { ...words, position })
  return context.viewer.kind === 'staff'
    ? placedInSessionMail(language, words)
    : enrolmentConfirmedMail(language, words)
}

/** Tells a person that they are in, or on the waiting list. */
export async function mailEnrolled(
  context: Context,
  enrolment: Enrolment,
  session: FullSession,
  person: Recipient,
): Promise<void> {
  const write = async (language: Language) => {
    const purpose = context.viewer.kind === 'staff' ? 'placed' : 'confirmed'
    const token = await givePersonLink(context, person.id, purpose, enrolment.id)
    const position = enrolment.status === 'WAITING' ? await waitingPosition(context, enrolment.id) : null
    return enrolledMail(context, enrolment, session, {
      firstName: person.firstName,
      token,
      position: position ?? 1,
      language,
    })
  }
  await mailPerson(context, person, write, enrolment.status === 'PLACED' ? { enrolment, session } : undefined)
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
