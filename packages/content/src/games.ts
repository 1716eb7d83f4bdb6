import type { GameKey } from '@loper/domain/games'
import type { Language } from '@loper/domain/languages'
import { ar as dreamAr } from './games/dream-job-game/ar.ts'
import { en as dreamEn } from './games/dream-job-game/en.ts'
import { nl as dreamNl } from './games/dream-job-game/nl.ts'
import type { GameWords } from './games/game-words.ts'
import { ar as skillsAr } from './games/unique-skills/ar.ts'
import { en as skillsEn } from './games/unique-skills/en.ts'
import { nl as skillsNl } from './games/unique-skills/nl.ts'

const words: Record<GameKey, Record<Language, GameWords>> = {
  'dream-job-game': { nl: dreamNl, en: dreamEn, ar: dreamAr },
  'unique-skills': { nl: skillsNl, en: skillsEn, ar: skillsAr },
}

export type GameCard = { key: string; text: string }
export type GameCardGroup = { title: string; cards: GameCard[] }

/** The words of a game for its players. */
export function gameWords(game: GameKey, language: Language): GameWords {
  return words[game][language]
}

/** A deck with the keys of its cards: the name of the deck and the number of the card, the same in every language. */
export function deckOf(game: GameKey, deck: string, language: Language): GameCardGroup[] {
  let number = 0
  return (words[game][language].decks[deck] ?? []).map(({ title, cards }) => ({
    title,
    cards: cards.map((text) => {
      number += 1
      return { key: `${deck}-${number}`, text }
    }),
  }))
}

/** The words on a card; null for a card that does not exist. */
export function cardText(game: GameKey, key: string, language: Language): string | null {
  const deck = key.slice(0, key.lastIndexOf('-'))
  const cards = deckOf(game, deck, language).flatMap((group) => group.cards)
  return cards.find((card) => card.key === key)?.text ?? null
}

/** How an employer says what is on a card of skills; null for every other card. */
export function employerSentence(game: GameKey, key: string, language: Language): string | null {
  const [, number] = /^skills-(\d+)$/.exec(key) ?? []
  return (number && words[game][language].employer?.[Number(number) - 1]) || null
}
