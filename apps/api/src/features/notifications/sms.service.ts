import type { Mail } from '@loper/content/mails/mail'
import type { Context } from '../../context.ts'

const patience = 15_000

/** Whether a text message reaches anybody: through the operator's gateway, or in the development inbox. */
export const sendsSms = ({ config }: Context): boolean => config.demo || config.smsUrl !== undefined

/** Sends a mail's subject and its one link as a text message, as soon as the operation is committed. */
export async function sendSms(
  context: Context,
  { to, mail, language, personId }: { to: string; mail: Mail; language: string; personId: string },
): Promise<void> {
  const text = [mail.subject, mail.action?.url].filter(Boolean).join(' ')
  // createMany returns nothing: whoever sends may not read the outbox.
  await context.tx.outboxMessage.createMany({
    data: [{ channel: 'SMS', recipient: to, subject: mail.subject, html: '', text, language, personId }],
  })
  context.afterCommit(context.wakeOutbox)
}

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
