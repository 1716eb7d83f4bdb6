import { cardText } from '@loper/content/games'
import { roundNumber } from '@loper/domain/games'
import { staffLanguageOf } from '@loper/domain/languages'
import type { GameRoom } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { playersOf } from './game-moment.ts'
import { gameOf } from './lead-game.service.ts'

/** Everything that somebody shared or gave, for the host: also what was taken away. */
export async function sharedWords(context: Context, room: GameRoom) {
  assertCan(context, 'gameRoom:lead', room)
  const { tx } = context
  const game = gameOf(room)
  const language = staffLanguageOf(context.language)
  const [players, answers, gifts] = await Promise.all([
    playersOf(context, room.id),
    tx.gameAnswer.findMany({ where: { roomId: room.id, shared: true }, orderBy: { id: 'asc' } }),
    tx.gameGift.findMany({ where: { roomId: room.id }, orderBy: { id: 'asc' } }),
  ])
  const nameOf = (id: string) => players.find((player) => player.id === id)?.firstName ?? ''
  const words = ({ cards, text }: { cards: string[]; text: string | null }) =>
    [...cards.map((key) => cardText(game, key, language)), text].filter(Boolean).join(' · ')
  const all = [
    ...answers.map((answer) => ({ ...answer, from: nameOf(answer.playerId), to: null })),
    ...gifts.map((gift) => ({ ...gift, from: nameOf(gift.fromId), to: nameOf(gift.toId) })),
  ]
  return all
    .map((row) => ({
      id: row.id,
      from: row.from,
      to: row.to,
      round: roundNumber(game, row.round),
      text: words(row),
      hidden: row.hiddenAt !== null,
    }))
    .filter(({ text }) => text !== '')
    .sort((one, other) => one.round - other.round)
}
