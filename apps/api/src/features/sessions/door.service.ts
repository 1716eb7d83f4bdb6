import { createHmac } from 'node:crypto'
import {
  doorCodeDigits,
  doorCodeUntil,
  doorIsOpen,
  doorOpenBetween,
  doorPeriod,
  readDoorCode,
} from '@loper/domain/door-code'
import type { Session } from '@loper/prisma/client'
import { encode } from 'uqr'
import { can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'

/** The code of a session in a period, from the installation's secret: nothing is kept, and every process makes the same. */
function codeOf(secret: string, sessionId: string, period: number): string {
  const mark = createHmac('sha256', secret).update(`door:${sessionId}:${period}`).digest()
  return String(mark.readUInt32BE(0) % 10 ** doorCodeDigits).padStart(doorCodeDigits, '0')
}

/** What is shown at the door, for the host; null while it is closed. */
export function doorOf(context: Context, session: Session) {
  const now = context.now()
  if (!can(context, 'session:host', session) || session.status !== 'PLANNED' || !doorIsOpen(session, now)) return null
  const code = codeOf(context.secret, session.id, doorPeriod(now))
  const address = `${context.config.publicUrl}/hier`
  const qr = encode(`${address}/${code}`, { border: 0 }).data.map((row) => row.map(Number).join(''))
  return { code, address, qr, until: doorCodeUntil(now) }
}

/**
 * The session at whose door this code is shown, or was just before; null for any other. The server's own clock decides, not that of a
 * phone. Two sessions that happen to have the same code at once have none, until the next.
 */
export async function sessionAtDoor(context: Context, typed: string): Promise<Session | null> {
  const code = readDoorCode(typed)
  const now = context.now()
  if (!code || !(await context.limits.mayTryCode(context.network))) return null
  const { from, to } = doorOpenBetween(now)
  const sessions = await context.tx.session.findMany({
    where: { status: 'PLANNED', publishedAt: { not: null }, startsAt: { gte: from, lte: to } },
  })
  const period = doorPeriod(now)
  const known = sessions.filter(
    (session) =>
      doorIsOpen(session, now) &&
      [period, period - 1].some((each) => codeOf(context.secret, session.id, each) === code),
  )
  return known.length === 1 ? (known[0] ?? null) : null
}
