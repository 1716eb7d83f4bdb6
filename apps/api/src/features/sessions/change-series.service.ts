import { addDays, daysBetween, instantToLocal } from '@loper/domain/dutch-time'
import { cancelSessionInput, changeSessionInput } from '@loper/domain/sessions-input'
import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { cancelSession } from './cancel-session.service.ts'
import { changeSession } from './change-session.service.ts'
import { assertAhead, lockOwnSession } from './own-session.service.ts'

const dayOf = ({ startsAt }: Pick<Session, 'startsAt'>) => instantToLocal(startsAt).date

/** A session and the later ones of its series that are still to come, all locked, in order of time. */
async function lockFollowing(context: Context, id: string): Promise<Session[]> {
  const { tx } = context
  const first = await tx.session.findUnique({ where: { id } })
  const later = first?.seriesId
    ? await tx.session.findMany({
        where: { seriesId: first.seriesId, status: 'PLANNED', startsAt: { gt: first.startsAt } },
        orderBy: { startsAt: 'asc' },
      })
    : []
  // In the order of their ids, so that two colleagues who do this at once never wait for each other.
  for (const one of [id, ...later.map((session) => session.id)].sort())
    await lockOwnSession(context, one, 'session:manage')
  const locked = await tx.session.findUniqueOrThrow({ where: { id } })
  assertAhead(locked)
  if (!locked.seriesId) throw fieldError('id', 'series.none', 'CONFLICT')
  return [locked, ...later]
}

/**
 * Changes a session and all later ones of its series: the same clock time, place and size for all, and each as many days from the first
 * as it was. Everybody on a list hears of their own session. Throws the FieldError of the first session that cannot be so; then none is.
 */
export async function changeFollowing(context: Context, raw: { id: string }): Promise<Session[]> {
  const sessions = await lockFollowing(context, raw.id)
  const { id: first, date, edition, ...details } = parseInput(changeSessionInput, raw)
  const moved = daysBetween(dayOf(sessions[0] as Session), date)
  const changed: Session[] = []
  for (const session of sessions) {
    // The form showed the first session alone: only of that one it can say which edition it was.
    const seen = session.id === first ? { edition } : {}
    const input = { ...details, ...seen, id: session.id, date: addDays(dayOf(session), moved) }
    changed.push(await changeSession(context, input))
  }
  return changed
}

/** Cancels a session and all later ones of its series. Who is on more lists hears of each session apart: each was a promise. */
export async function cancelFollowing(context: Context, raw: { id: string }): Promise<Session[]> {
  const sessions = await lockFollowing(context, raw.id)
  const { reason } = parseInput(cancelSessionInput, raw)
  const cancelled: Session[] = []
  for (const { id } of sessions) cancelled.push(await cancelSession(context, { id, reason } as { id: string }))
  return cancelled
}
