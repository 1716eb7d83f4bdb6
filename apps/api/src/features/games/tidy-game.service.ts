import type { GameRoom } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import { changed } from './game-moment.ts'
import { roomToLead } from './lead-game.service.ts'

/** Takes somebody out; all that was theirs goes with them. */
export async function removeGamePlayer(context: Context, { playerId }: { playerId: string }): Promise<GameRoom> {
  const player = await context.tx.gamePlayer.findUnique({ where: { id: playerId } })
  if (!player) throw new NotFound('gamePlayer')
  const room = await roomToLead(context, player.roomId)
  await context.tx.gamePlayer.delete({ where: { id: playerId }, select: { id: true } })
  await changed(context, room.id)
  return room
}

/** Takes away a shared sentence or a gift, or puts it back. */
export async function hideGameWords(
  context: Context,
  { id, hidden }: { id: string; hidden: boolean },
): Promise<GameRoom> {
  const { tx } = context
  const answer = await tx.gameAnswer.findUnique({ where: { id } })
  const gift = answer ? null : await tx.gameGift.findUnique({ where: { id } })
  const roomId = answer?.roomId ?? gift?.roomId
  if (!roomId) throw new NotFound('gameWords')
  const room = await roomToLead(context, roomId)
  const change = { where: { id }, data: { hiddenAt: hidden ? new Date() : null } }
  await (answer ? tx.gameAnswer.update(change) : tx.gameGift.update(change))
  await changed(context, room.id)
  return room
}

/** Erases a game and everything in it, before its time. */
export async function eraseGame(context: Context, { roomId }: { roomId: string }): Promise<void> {
  const room = await roomToLead(context, roomId)
  // First said, then gone: a room that is gone can tell nobody.
  await changed(context, room.id)
  await context.tx.gameRoom.delete({ where: { id: room.id }, select: { id: true } })
}
