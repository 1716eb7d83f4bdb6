import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'

export type PlayerContext = Context & { viewer: { kind: 'player'; playerId: string; roomId: string } }

/** Tells the database who plays, until the operation ends; also before the player exists, who could not be seen by its maker else. */
export async function playAs(context: Context, playerId: string, roomId: string): Promise<PlayerContext> {
  await context.tx.$queryRaw`
    SELECT set_config('loper.player_id', ${playerId}, true), set_config('loper.game_room_id', ${roomId}, true)`
  return { ...context, viewer: { kind: 'player', playerId, roomId } }
}

/** The operation as the player whose token it came with; null without one, or when the player or the room is gone. */
export async function asPlayer(context: Context): Promise<PlayerContext | null> {
  if (!context.linkHash) return null
  const [found] = await context.tx.$queryRaw<{ player_id: string; room_id: string }[]>`
    SELECT player_id, room_id FROM game_player_of(${context.linkHash})`
  return found ? playAs(context, found.player_id, found.room_id) : null
}

/** The same; throws NotFound when there is no such player (any more). */
export async function mustPlay(context: Context): Promise<PlayerContext> {
  const player = await asPlayer(context)
  if (!player) throw new NotFound('game')
  return player
}
