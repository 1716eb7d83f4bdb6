import { cardText, deckOf, gameWords } from '@loper/content/games'
import { type GameKey, gameRounds, roundNumber } from '@loper/domain/games'
import type { Language } from '@loper/domain/languages'
import type { GameAnswer, GameGift, GameRoom } from '@loper/prisma/client'
import { gameOf } from './lead-game.service.ts'
import { ownCard } from './play-game.service.ts'
import type { PlayerContext } from './player-viewer.ts'

export type Line = { key: string; card?: string; text?: string; when?: string; who?: string }

export const linesOf = (answer: GameAnswer | undefined) => (answer?.lines ?? []) as Line[]

/** Cards by their keys, in the language of the screen. `own` is what the player wrote as a card. */
export function cardsOf(game: GameKey, keys: readonly string[], language: Language, own: string | null = null) {
  return keys.flatMap((key) => {
    const text = key === ownCard ? own : cardText(game, key, language)
    return text ? [{ key, text }] : []
  })
}

function answered(answer: GameAnswer | undefined) {
  return {
    cards: answer?.cards ?? [],
    kept: answer?.kept ?? [],
    text: answer?.text ?? null,
    shared: answer?.shared ?? false,
    hidden: Boolean(answer?.hiddenAt),
    lines: linesOf(answer),
  }
}

type Gift = GameGift & { from: { firstName: string } }

/** The rounds give and keep belong together: what was given in the first is received in the second. */
function giftsOf(gifts: readonly Gift[], game: GameKey, language: Language) {
  return gifts.map(({ id, from, toId, cards, text }) => ({
    id,
    fromName: from.firstName,
    toId,
    cards: cardsOf(game, cards, language),
    text,
  }))
}

/** A round as one player sees it: its words and cards, and what they chose, wrote, gave and were given. */
export async function shownRound(context: PlayerContext, room: GameRoom, number: number) {
  const { tx, viewer, language } = context
  const { playerId } = viewer
  const game = gameOf(room)
  const plan = gameRounds[game][number - 1]
  if (!plan) return null
  const answers = await tx.gameAnswer.findMany({ where: { playerId } })
  const include = { from: { select: { firstName: true } } }
  const received = await tx.gameGift.findMany({
    where: { toId: playerId, round: plan.of ?? '' },
    include,
    orderBy: { id: 'asc' },
  })
  const given = await tx.gameGift.findMany({ where: { fromId: playerId, round: plan.key }, include })
  const answerTo = (key: string | undefined) => answers.find(({ round }) => round === key)
  const before = answerTo(plan.of)
  const words = gameWords(game, language).rounds[plan.key]
  const group = (deck: string) => deckOf(game, deck, language).flatMap(({ cards }) => cards)
  return {
    number,
    key: plan.key,
    kind: plan.kind,
    title: words?.title ?? '',
    intro: words?.intro ?? '',
    question: words?.question ?? null,
    hint: words?.hint ?? null,
    atMost: plan.atMost ?? null,
    deck: plan.deck ? deckOf(game, plan.deck, language) : [],
    chosenIn: plan.of ? roundNumber(game, plan.of) : null,
    chosen: cardsOf(game, [...(before?.cards ?? []), ...(before?.text ? [ownCard] : [])], language, before?.text),
    answer: answered(answerTo(plan.key)),
    received: giftsOf(received, game, language),
    given: giftsOf(given, game, language),
    when: plan.kind === 'STEPS' ? group('when') : [],
    who: plan.kind === 'STEPS' ? group('who') : [],
  }
}
