import type { Mail } from '@loper/content/mails/mail'
import type { Tx } from '@loper/prisma/database'
import type { Context } from '../../context.ts'
import { mailHtml, mailText } from './mail-layout.ts'

export type OutgoingMail = {
  to: string
  mail: Mail
  language: string
  personId?: string | null
  /** A calendar file that goes along, and what it asks of the calendar. */
  calendar?: { method: string; text: string } | undefined
}

/** A mail as it stands in the outbox. */
export const mailRow = ({ to, mail, language, personId, calendar }: OutgoingMail) => ({
  channel: 'EMAIL' as const,
  recipient: to,
  subject: mail.subject,
  html: mailHtml(mail, language),
  text: mailText(mail),
  language,
  personId,
  calendar: calendar?.text,
  calendarMethod: calendar?.method,
})

/** Writes a mail into the outbox, in the caller's transaction: it leaves when that is committed, and never when it is undone. */
export async function enqueueMail(tx: Tx, mail: OutgoingMail): Promise<void> {
  // createMany returns nothing: whoever sends may not read the outbox.
  await tx.outboxMessage.createMany({ data: [mailRow(mail)] })
}

/** Sends a mail from an operation: it leaves as soon as the operation is committed. */
export async function sendMail(context: Context, mail: OutgoingMail): Promise<void> {
  await enqueueMail(context.tx, mail)
  context.afterCommit(context.wakeOutbox)
}
