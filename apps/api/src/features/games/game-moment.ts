import { gameLimits } from '@loper/domain/games'
import type { GamePlayer, GameRoom } from '@loper/prisma/client'
import type { Context } from '../../context.ts'

/** Tells everybody in the room, in every process, that there is something new. */
export async function changed({ tx }: Context, roomId: string): Promise<void> {
  await tx.$executeRaw`SELECT game_room_changed(${roomId}::uuid)`
}

export const topicOf = (roomId: string) => `game:${roomId}`

/** Whether somebody was heard of in the last minute. */
export const isHere = ({ seenAt }: GamePlayer) => Date.now() - seenAt.getTime() < gameLimits.awaySeconds * 1_000

/** Whether somebody is ready with the round in which the group is. */
export const isReady = ({ readyRound }: GamePlayer, { round }: GameRoom) => round > 0 && readyRound >= round

/** Who plays in a room, in the order in which they came. */
export function playersOf({ tx }: Context, roomId: string): Promise<GamePlayer[]> {
  return tx.gamePlayer.findMany({ where: { roomId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
}

/** Where a game is; null when it is not there or not to be seen. */
export async function momentOf(context: Context, roomId: string) {
  const room = await context.tx.gameRoom.findUnique({ where: { id: roomId } })
  if (!room) return null
  const players = await playersOf(context, roomId)
  const { id, version, status, round } = room
  return {
    id,
    version,
    status,
    round,
    players: players.length,
    ready: players.filter((player) => isReady(player, room)).length,
  }
}
