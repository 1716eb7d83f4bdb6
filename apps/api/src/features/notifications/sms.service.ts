import type { Mail } from '@loper/content/mails/mail'
import type { Context } from '../../context.ts'

const patience = 15_000

/** Whether a text message reaches anybody: through the operator's gateway, or in the development inbox. */
export const sendsSms = ({ config }: Context): boolean => config.demo || config.smsUrl !== undefined

type TextMessage = { to: string; mail: Mail; language: string; personId: string }

/** A mail's subject and its one link as a text message in the outbox. */
export const smsRow = ({ to, mail, language, personId }: TextMessage) => ({
  channel: 'SMS' as const,
  recipient: to,
  subject: mail.subject,
  html: '',
  text: [mail.subject, mail.action?.url].filter(Boolean).join(' '),
  language,
  personId,
})

/** Hands a text message to the gateway. Throws when the gateway does not take it. */
export async function postSms(url: string, { recipient, text }: { recipient: string; text: string }): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: recipient, text }),
    signal: AbortSignal.timeout(patience),
  })
  if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`)
}
