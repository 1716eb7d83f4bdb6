import { createHmac } from 'node:crypto'
import { giveOpinionByCodeInput } from '@loper/domain/afterwards-input'
import { doorCodeDigits, readDoorCode } from '@loper/domain/door-code'
import { opinionCodeEndsBetween, opinionCodeIsOpen, opinionCodeUntil } from '@loper/domain/opinion-code'
import type { Session } from '@loper/prisma/client'
import { encode } from 'uqr'
import { assertCan, can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'

/** From the installation's secret, as at the door: nothing is kept. A session that is moved gets another. */
function codeOf(secret: string, { id, endsAt }: Session): string {
  const mark = createHmac('sha256', secret).update(`opinion:${id}:${endsAt.getTime()}`).digest()
  return String(mark.readUInt32BE(0) % 10 ** doorCodeDigits).padStart(doorCodeDigits, '0')
}

const isOpen = (session: Session, now: Date) => session.status !== 'CANCELLED' && opinionCodeIsOpen(session, now)

/** What the host shows at the end; null while there is nothing to answer. */
export function opinionCodeOf(context: Context, session: Session) {
  if (!can(context, 'session:host', session) || !isOpen(session, context.now())) return null
  const code = codeOf(context.secret, session)
  const address = `${context.config.publicUrl}/hoe`
  const qr = encode(`${address}/${code}`, { border: 0 }).data.map((row) => row.map(Number).join(''))
  return { code, address, qr, until: opinionCodeUntil(session) }
}

/** The session at whose end this code is shown, by the server's own clock. Two that happen to have the same code have none. */
export async function sessionOfOpinionCode(context: Context, typed: string): Promise<Session | null> {
  const code = readDoorCode(typed)
  const now = context.now()
  if (!code || !(await context.limits.mayTryCode(context.network))) return null
  const { from, to } = opinionCodeEndsBetween(now)
  const sessions = await context.tx.session.findMany({
    where: { status: { not: 'CANCELLED' }, publishedAt: { not: null }, endsAt: { gte: from, lte: to } },
  })
  const known = sessions.filter((session) => isOpen(session, now) && codeOf(context.secret, session) === code)
  return known.length === 1 ? (known[0] ?? null) : null
}

/** Keeps what somebody at the end thought; the database keeps no more answers than there can have been people. */
export async function giveOpinionByCode(context: Context, raw: object): Promise<true> {
  assertCan(context, 'session:giveOpinion', null)
  const { key, code, welcome, useful, again } = parseInput(giveOpinionByCodeInput, raw)
  const session = await sessionOfOpinionCode(context, code)
  if (!session) throw fieldError('code', 'opinion-code.unknown', 'EXPIRED')
  await once(context, 'giveOpinionByCode', key, async () => {
    const allowed = await context.limits.mayGiveOpinion(context.network, session.id)
    const kept = allowed
      ? await context.tx.$queryRaw<{ kept: boolean }[]>`
          SELECT give_opinion_by_code(${session.id}::uuid, ${welcome}::int, ${useful}::int, ${again}::int) AS kept`
      : []
    if (!kept[0]?.kept) throw fieldError('code', 'opinion.all-in', 'CONFLICT')
    return session.id
  })
  return true
}
