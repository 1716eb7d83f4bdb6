import { containsCitizenNumber } from '@loper/domain/citizen-number'
import { gameKeys, gameRounds } from '@loper/domain/games'
import { interfaceLanguages } from '@loper/domain/languages'
import { describe, expect, it, test } from 'vitest'
import { findActivity } from './activities.ts'
import { hostWords } from './games/host-words.ts'
import { cardText, deckOf, employerSentence, gameWords } from './games.ts'

const each = gameKeys.flatMap((game) => interfaceLanguages.map((language) => [game, language] as const))

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

describe.each(each)('the game %s in %s', (game, language) => {
  const words = gameWords(game, language)

  it('has words for every round, and no others', () => {
    expect(Object.keys(words.rounds).sort()).toEqual(gameRounds[game].map(({ key }) => key).sort())
  })

  it('has every deck of its rounds, with as many cards as in Dutch', () => {
    for (const { deck } of gameRounds[game]) if (deck) expect(words.decks[deck]).toBeDefined()
    const counts = (language: 'nl' | 'en' | 'ar') =>
      Object.entries(gameWords(game, language).decks).map(([name, groups]) => [
        name,
        groups.map((group) => group.cards.length),
      ])
    expect(counts(language)).toEqual(counts('nl'))
  })

  it('has no empty word, no card twice, and nothing that looks like a citizen number', () => {
    for (const text of stringsIn(words)) {
      expect(text.trim()).not.toBe('')
      expect(containsCitizenNumber(text)).toBe(false)
    }
    for (const deck of Object.keys(words.decks)) {
      const texts = deckOf(game, deck, language).flatMap((group) => group.cards.map((card) => card.text))
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  it('is an activity of the toolkit', () => {
    expect(findActivity(game)?.kind).toBe('GAME')
  })
})

test('each of the 48 skills has the words of an employer in every language', () => {
  for (const language of interfaceLanguages) {
    const skills = deckOf('unique-skills', 'skills', language).flatMap((group) => group.cards)
    expect(skills).toHaveLength(48)
    const sentences = skills.map((card) => employerSentence('unique-skills', card.key, language))
    expect(sentences.every((sentence) => sentence?.endsWith('.'))).toBe(true)
    expect(gameWords('unique-skills', language).employer).toHaveLength(48)
  }
})

test('a card has one key in every language, and an unknown key no words', () => {
  expect(cardText('dream-job-game', 'dreams-2', 'nl')).toBe('Koken of bakken voor anderen')
  expect(cardText('dream-job-game', 'dreams-2', 'ar')).toBe('أن أطبخ أو أخبز للآخرين')
  expect(cardText('dream-job-game', 'dreams-49', 'nl')).toBeNull()
  expect(employerSentence('unique-skills', 'did-1', 'nl')).toBeNull()
})

test.each(gameKeys)('the host of %s has words for every round, in sentences that can be said', (game) => {
  for (const language of ['nl', 'en'] as const) {
    const words = hostWords[language][game] ?? {}
    expect(Object.keys(words)).toEqual(gameRounds[game].map(({ key }) => key))
    for (const { say } of Object.values(words))
      for (const sentence of say.split(/(?<=[.?!…]) /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(20)
  }
})
