import { moveGameInput } from '@loper/domain/game-inputs'
import { moveGame as moved } from '@loper/domain/game-room'
import { type GameKey, gameRounds, isGame } from '@loper/domain/games'
import type { GameRoom } from '@loper/prisma/client'
import { assertCan, can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { changed, momentOf, topicOf } from './game-moment.ts'
import { asPlayer, mustPlay } from './player-viewer.ts'

/** The game of a room; a room of a game that was removed cannot be opened. */
export function gameOf({ gameKey }: Pick<GameRoom, 'gameKey'>): GameKey {
  if (isGame(gameKey)) return gameKey
  throw new NotFound('gameRoom')
}

/** A room that the viewer leads. Throws NotFound for everybody else. */
export async function roomToLead(context: Context, id: string): Promise<GameRoom> {
  const room = await context.tx.gameRoom.findUnique({ where: { id } })
  if (!room || room.expiresAt <= new Date()) throw new NotFound('gameRoom')
  assertCan(context, 'gameRoom:lead', room)
  return room
}

/** A room for its host; null when there is none that the viewer may lead. */
export async function findGameRoom(context: Context, id: string): Promise<GameRoom | null> {
  const room = await context.tx.gameRoom.findUnique({ where: { id } })
  return room && room.expiresAt > new Date() && can(context, 'gameRoom:lead', room) ? room : null
}

/** The rooms of an organisation that were not erased yet. */
export async function listGameRooms(
  context: Context,
  {
    organisationId,
    gameKey,
    sessionId,
  }: { organisationId: string; gameKey?: string | null; sessionId?: string | null },
): Promise<GameRoom[]> {
  if (!can(context, 'game:open', { organisationId })) return []
  return context.tx.gameRoom.findMany({
    where: {
      organisationId,
      expiresAt: { gt: new Date() },
      ...(gameKey ? { gameKey } : {}),
      ...(sessionId ? { sessionId } : {}),
    },
    orderBy: { createdAt: 'desc' },
    take: 50,
  })
}

/**
 * One step, from what the presser saw. The room is locked first, so of two who press at once the second finds another moment than it
 * saw, and nothing happens twice.
 */
export async function moveGame(outer: Context, raw: unknown) {
  const { roomId, move, seen } = parseInput(moveGameInput, raw)
  const context = roomId ? outer : await mustPlay(outer)
  const id = roomId ?? (context.viewer.kind === 'player' ? context.viewer.roomId : '')
  const [room] = await context.tx.$queryRaw<Pick<GameRoom, 'status' | 'round'>[]>`
    SELECT status, round FROM game_room WHERE id = ${id}::uuid AND expires_at > now() FOR UPDATE`
  const whole = room && (await context.tx.gameRoom.findUnique({ where: { id } }))
  if (!whole) throw new NotFound('gameRoom')
  assertCan(context, 'gameRoom:move', whole)
  const same = whole.status === seen.status && whole.round === seen.round
  const next = same ? moved(whole, move, gameRounds[gameOf(whole)].length) : null
  if (next) {
    await context.tx.gameRoom.update({ where: { id }, data: next })
    await changed(context, id)
  }
  return { moment: await momentOf(context, id), room: roomId ? await findGameRoom(context, id) : null }
}

/** Where the game is, and what the stream waits for. For its host by id, for a player the own one. */
export async function gameChanged(outer: Context, roomId: string | null | undefined) {
  const context = roomId ? outer : await asPlayer(outer)
  const id = roomId ?? (context?.viewer.kind === 'player' ? context.viewer.roomId : null)
  if (!context || !id) throw new NotFound('gameRoom')
  context.follow?.(topicOf(id))
  const room = await context.tx.gameRoom.findUnique({ where: { id } })
  if (!room || room.expiresAt <= new Date()) throw new NotFound('gameRoom')
  assertCan(context, 'gameRoom:see', room)
  const moment = await momentOf(context, id)
  if (!moment) throw new NotFound('gameRoom')
  return moment
}
