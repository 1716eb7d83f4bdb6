import type { ServerResponse } from 'node:http'
import type { PrismaClient } from '@loper/prisma/client'
import { asSystem } from '@loper/prisma/database'
import { escapeHtml } from '../features/notifications/mail-layout.ts'

const when = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' })

/** The development inbox: the last 50 mails and text messages of the demo at /dev/inbox, one of them at /dev/inbox/<id>. Nothing leaves the machine. */
export async function answerInbox(prisma: PrismaClient, response: ServerResponse, pathname: string): Promise<void> {
  const id = pathname.split('/')[3]
  const mails = await asSystem(prisma, (tx) =>
    tx.outboxMessage.findMany({ where: id ? { id } : {}, orderBy: { createdAt: 'desc' }, take: 50 }),
  )
  const [mail] = mails
  // Mails carry their looks inline, as mail programs want it; only this page of the demo allows that.
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
  response.writeHead(id && !mail ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
  if (id && mail?.channel === 'SMS') {
    const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Sms</title><p>${escapeHtml(mail.text)}</p></html>`
    return void response.end(page)
  }
  if (id) return void response.end(mail?.html ?? 'Deze mail is er niet.')
  const items = mails.map(
    (item) =>
      `<li><a dir="auto" href="/dev/inbox/${item.id}">${escapeHtml(item.subject)}</a><br>${item.channel === 'SMS' ? 'Sms aan ' : ''}${escapeHtml(item.recipient)}, ${when.format(item.createdAt)}</li>`,
  )
  response.end(`<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Postvak van de demo</title>
<body style="font:18px/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem"><h1>Postvak van de demo</h1>
<p>Deze mails zijn niet verstuurd. Ze staan alleen hier.</p><ol>${items.join('\n') || '<li>Nog geen mail.</li>'}</ol></body></html>`)
}
