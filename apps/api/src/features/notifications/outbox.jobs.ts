/** Takes what waits in the outbox out of the house. */
import type { PrismaClient } from '@loper/prisma/client'
import { asSystem, type Tx } from '@loper/prisma/database'
import { createTransport } from 'nodemailer'
import type { Logger } from 'pino'
import type { Config } from '../../env.ts'
import { postSms } from './sms.service.ts'

const every = 30_000
const hour = 60 * 60 * 1000

type Waiting = {
  id: string
  channel: 'EMAIL' | 'SMS'
  recipient: string
  subject: string
  html: string
  text: string
  calendar: string | null
  calendar_method: string | null
  attempts: number
}

/** One message, locked so that no other process sends it too; null when nothing is due. */
async function takeOne(tx: Tx): Promise<Waiting | null> {
  const [message] = await tx.$queryRaw<Waiting[]>`
    SELECT id, channel, recipient, subject, html, text, calendar, calendar_method, attempts FROM outbox_message
     WHERE sent_at IS NULL AND next_try_at <= now()
     ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED`
  return message ?? null
}

/**
 * Starts sending. In the demo nothing leaves: the messages stay readable in the development inbox. Elsewhere a message's words are
 * blanked once it is gone; a failed one is tried again after 1, 2, 4 … minutes, at most every hour.
 */
export function startOutbox(prisma: PrismaClient, config: Config, logger: Logger) {
  // One connection that stays open: a mail server dislikes a new one for every mail, and so does this process.
  const transport = config.smtpUrl ? createTransport({ url: config.smtpUrl, pool: true, maxConnections: 1 }) : null
  async function hand({ channel, recipient, subject, html, text, calendar, calendar_method }: Waiting): Promise<void> {
    const icalEvent = calendar
      ? { method: calendar_method ?? 'PUBLISH', content: calendar, filename: 'bijeenkomst.ics' }
      : undefined
    if (channel === 'SMS') return config.smsUrl ? postSms(config.smsUrl, { recipient, text }) : undefined
    if (transport) await transport.sendMail({ from: config.mailFrom, to: recipient, subject, html, text, icalEvent })
  }

  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  async function sendOne(): Promise<boolean> {
    return asSystem(
      prisma,
      async (tx) => {
        const message = await takeOne(tx)
        if (!message) return false
        try {
          await hand(message)
          const blank = config.demo ? {} : { html: '', text: '', recipient: '', calendar: null }
          await tx.outboxMessage.update({ where: { id: message.id }, data: { sentAt: new Date(), ...blank } })
        } catch (error) {
          const wait = Math.min(60_000 * 2 ** message.attempts, hour)
          logger.warn({ outboxMessage: message.id, attempts: message.attempts + 1 }, 'message not sent, will try again')
          await tx.outboxMessage.update({
            where: { id: message.id },
            data: {
              attempts: { increment: 1 },
              nextTryAt: new Date(Date.now() + wait),
              lastError: (error as Error).message,
            },
          })
        }
        return true
      },
      60_000,
    )
  }

  async function drain(): Promise<void> {
    do {
      again = false
      while (!stopped && (await sendOne()));
    } while (again && !stopped)
  }

  function wake(): void {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = drain()
      .catch((error: Error) => logger.warn({ reason: error.message }, 'outbox could not be read, will try again'))
      .finally(() => {
        running = null
      })
  }

  const timer = setInterval(wake, every)
  timer.unref()
  return {
    wake,
    /** Resolves when nothing is being sent. */
    idle: async () => void (await running),
    /** Finishes the message at hand; the rest waits for the next start. */
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
      transport?.close()
    },
  }
}
