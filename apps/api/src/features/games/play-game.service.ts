import { cardText } from '@loper/content/games'
import { giveInGameInput, saveGameAnswerInput } from '@loper/domain/game-inputs'
import { type GameRoundPlan, gameRounds, roundNumber } from '@loper/domain/games'
import type { GameAnswer, GameRoom } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { changed, momentOf } from './game-moment.ts'
import { gameOf } from './lead-game.service.ts'
import { mustPlay, type PlayerContext } from './player-viewer.ts'

type Line = { key: string; card?: string | null; text: string | null; when?: string | null; who?: string | null }

/** Stands for the card that somebody wrote instead of choosing one. */
export const ownCard = 'own-1'

/** The player's room and a round of it that the group has reached. */
async function roundToPlay(context: PlayerContext, key: string) {
  const { playerId, roomId } = context.viewer
  assertCan(context, 'gamePlayer:play', { id: playerId })
  const room = await context.tx.gameRoom.findUnique({ where: { id: roomId } })
  const plan = room && gameRounds[gameOf(room)].find((round) => round.key === key)
  if (!room || !plan || roundNumber(gameOf(room), key) > room.round) throw new NotFound('gameRound')
  return { room, plan }
}

/** What was there, with the cards of this page as they are now. */
const onPage = (before: readonly string[], shown: readonly string[], cards: readonly string[]) => [
  ...new Set([...before.filter((key) => !shown.includes(key)), ...cards]),
]

function checkedCards(room: GameRoom, { deck, atMost }: GameRoundPlan, keys: string[]): string[] {
  const real = keys.every((key) => key.startsWith(`${deck}-`) && cardText(gameOf(room), key, 'nl') !== null)
  if (!real) throw fieldError('cards', 'choice.required')
  if (atMost !== undefined && keys.length > atMost) throw fieldError('cards', 'game.too-many-cards')
  return keys
}

/** One of the cards that were chosen before, or the one that the player wrote. */
async function oneOfBefore(context: PlayerContext, of: string | undefined, keys: string[]): Promise<string[]> {
  const before = of ? await answerOf(context, of) : null
  const possible = [...(before?.cards ?? []), ...(before?.text ? [ownCard] : [])]
  if (keys.length > 1 || !keys.every((key) => possible.includes(key))) throw fieldError('cards', 'choice.required')
  return keys
}

function answerOf({ tx, viewer }: PlayerContext, round: string): Promise<GameAnswer | null> {
  return tx.gameAnswer.findUnique({ where: { playerId_round: { playerId: viewer.playerId, round } } })
}

/** The cards to keep with an answer: the chosen ones, and for what is told the ones that it is about. */
async function cardsFor(context: PlayerContext, room: GameRoom, plan: GameRoundPlan, chosen: string[]) {
  if (plan.kind === 'PICK') return checkedCards(room, plan, chosen)
  if (plan.kind === 'ONE') return oneOfBefore(context, plan.of, chosen)
  if (plan.kind !== 'TELL' || !plan.of) return []
  return (await answerOf(context, plan.of))?.cards ?? []
}

/** Lines of other pages stay; one that is empty goes. */
function linesWith(before: unknown, lines: readonly Line[]): Line[] {
  const old = (Array.isArray(before) ? (before as Line[]) : []).filter(
    (line) => !lines.some(({ key }) => key === line.key),
  )
  return [...old, ...lines.filter(({ card, text }) => card || text)]
}

/** Keeps what a player chose and wrote; says that they are ready when they are. */
export async function saveGameAnswer(outer: Context, raw: object) {
  const context = await mustPlay(outer)
  const input = parseInput(saveGameAnswerInput, raw)
  const { tx, viewer } = context
  const { room, plan } = await roundToPlay(context, input.round)
  const before = await answerOf(context, plan.key)
  const cards = await cardsFor(context, room, plan, onPage(before?.cards ?? [], input.shown, input.cards))
  const shared = plan.kind === 'TELL' && input.shared
  // A page without a place to write leaves what was written on another page.
  const text = 'text' in raw ? input.text : (before?.text ?? null)
  const data = {
    cards,
    kept: plan.kind === 'KEEP' ? input.kept : [],
    text,
    shared,
    lines: linesWith(before?.lines, input.lines),
    // Other words are not the words that were taken away.
    ...(before?.text === text ? {} : { hiddenAt: null }),
  }
  const { playerId, roomId } = viewer
  await tx.gameAnswer.upsert({
    where: { playerId_round: { playerId, round: plan.key } },
    create: { playerId, roomId, round: plan.key, ...data },
    update: data,
  })
  if (input.ready) await sayReady(context, roundNumber(gameOf(room), plan.key))
  else if (shared || before?.shared) await changed(context, roomId)
  return { cards: cards.length }
}

/** Says that the player is ready, whatever they chose or left. */
export async function readyInGame(outer: Context, { round }: { round: string }) {
  const context = await mustPlay(outer)
  const { room, plan } = await roundToPlay(context, round)
  await sayReady(context, roundNumber(gameOf(room), plan.key))
  return { cards: (await answerOf(context, plan.key))?.cards.length ?? 0 }
}

async function sayReady(context: PlayerContext, round: number): Promise<void> {
  const { playerId, roomId } = context.viewer
  await context.tx.gamePlayer.updateMany({
    where: { id: playerId, readyRound: { lt: round } },
    data: { readyRound: round, seenAt: new Date() },
  })
  await changed(context, roomId)
}

/** Gives somebody in the same room cards or words; nothing takes the gift back. */
export async function giveInGame(outer: Context, raw: unknown) {
  const context = await mustPlay(outer)
  const input = parseInput(giveInGameInput, raw)
  const { tx, viewer } = context
  const { room, plan } = await roundToPlay(context, input.round)
  const { playerId: fromId, roomId } = viewer
  const to = await tx.gamePlayer.findUnique({ where: { id: input.toPlayerId } })
  if (to?.roomId !== roomId || to.id === fromId) throw new NotFound('gamePlayer')
  const where = { fromId_toId_round: { fromId, toId: to.id, round: plan.key } }
  const before = await tx.gameGift.findUnique({ where })
  const wanted = plan.kind === 'GIVE_CARDS' ? onPage(before?.cards ?? [], input.shown, input.cards) : []
  const cards = checkedCards(room, plan, wanted)
  const text = plan.kind === 'GIVE_WORDS' ? input.text : null
  if (cards.length === 0 && !text) await tx.gameGift.deleteMany({ where: { fromId, toId: to.id, round: plan.key } })
  else
    await tx.gameGift.upsert({
      where,
      create: { fromId, toId: to.id, roomId, round: plan.key, cards, text },
      update: { cards, text, ...(before?.text === text ? {} : { hiddenAt: null }) },
    })
  await changed(context, roomId)
  return { cards: cards.length }
}

/** Says that the player is still there. */
export async function stayInGame(outer: Context) {
  const context = await mustPlay(outer)
  const { playerId, roomId } = context.viewer
  assertCan(context, 'gamePlayer:play', { id: playerId })
  await context.tx.gamePlayer.update({ where: { id: playerId }, data: { seenAt: new Date() }, select: { id: true } })
  return momentOf(context, roomId)
}

/** Leaves, and takes everything along. */
export async function leaveGame(outer: Context): Promise<void> {
  const context = await mustPlay(outer)
  const { playerId, roomId } = context.viewer
  assertCan(context, 'gamePlayer:play', { id: playerId })
  await context.tx.gamePlayer.delete({ where: { id: playerId }, select: { id: true } })
  await changed(context, roomId)
}
