import { cardText, gameWords } from '@loper/content/games'
import { gameRounds } from '@loper/domain/games'
import type { GamePlayer, GameRoom } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { isReady, playersOf } from './game-moment.ts'
import { gameResult } from './game-result.ts'
import { gameOf } from './lead-game.service.ts'
import { ownCard } from './play-game.service.ts'
import { asPlayer, type PlayerContext } from './player-viewer.ts'
import { shownRound } from './shown-round.ts'

/** What the others told in the last round before this one that was for telling: their own, and only when they share it. */
async function toldBy(context: PlayerContext, room: GameRoom, before: number) {
  const { tx, language } = context
  const told = gameRounds[gameOf(room)].slice(0, before).findLast(({ kind }) => kind === 'TELL')
  if (!told) return () => ({ shared: null, cards: [] })
  const answers = await tx.gameAnswer.findMany({
    where: { roomId: room.id, round: told.key, shared: true, hiddenAt: null },
  })
  return ({ id }: GamePlayer) => {
    const answer = answers.find(({ playerId }) => playerId === id)
    const cards = (answer?.cards ?? []).filter((key) => key !== ownCard)
    return {
      shared: answer?.text ?? null,
      cards: cards.map((key) => cardText(gameOf(room), key, language)).filter((text) => text !== null),
    }
  }
}

/** The game of whoever holds the token; null for everybody else, also for somebody who was taken out. */
export async function myGame(outer: Context, { round: asked }: { round?: number | null }) {
  const context = await asPlayer(outer)
  if (!context) return null
  const { tx, viewer, language } = context
  assertCan(context, 'gamePlayer:play', { id: viewer.playerId })
  const room = await tx.gameRoom.findUniqueOrThrow({ where: { id: viewer.roomId } })
  const players = await playersOf(context, room.id)
  const me = players.find(({ id }) => id === viewer.playerId)
  const key = await tx.gamePlayerKey.findUniqueOrThrow({ where: { playerId: viewer.playerId } })
  const game = gameOf(room)
  const words = gameWords(game, language)
  const number = asked && asked >= 1 && asked <= room.round ? asked : room.round
  const told = await toldBy(context, room, number)
  const { id, code, mode, status, round, version, expiresAt } = room
  return {
    id: viewer.playerId,
    roomId: id,
    code,
    title: words.title,
    mode,
    status,
    round,
    version,
    rounds: gameRounds[game].length,
    firstName: me?.firstName ?? '',
    rejoinCode: key.rejoinCode,
    ready: me ? isReady(me, room) : false,
    expiresAt,
    people: players.map((player) => ({
      id: player.id,
      firstName: player.firstName,
      ready: isReady(player, room),
      ...told(player),
    })),
    shown: number > 0 ? await shownRound(context, room, number) : null,
    result: status === 'CLOSED' || round === gameRounds[game].length ? await gameResult(context, room) : null,
    earlier: gameRounds[game]
      .map(({ key: name, kind }, index) => ({ number: index + 1, kind, title: words.rounds[name]?.title ?? '' }))
      .filter((earlier) => earlier.number < round && earlier.kind !== 'READ'),
  }
}
