import type { ActivityText, SheetPart } from '../activities/activity.ts'

/** The words of one round, for the players. `question`: above the words that somebody writes. */
export type RoundWords = { title: string; intro: string; question?: string; hint?: string }

export type CardGroup = { title: string; cards: readonly string[] }

/** The words of a game in one language, for the players. Dutch says `u`. The cards have the same order in every language. */
export type GameWords = {
  title: string
  rounds: Readonly<Record<string, RoundWords>>
  /** Every deck, in groups that fit one page of a phone. */
  decks: Readonly<Record<string, readonly CardGroup[]>>
  /** For each card of the deck of skills: how an employer says it. */
  employer?: readonly string[]
  result: { title: string; intro: string }
}

/** What a host says in a round, and for how long. */
export type HostWords = Readonly<Record<string, { say: string; minutes: number; tip?: string }>>

const parts = (text: ActivityText, sheet: string): readonly SheetPart[] =>
  text.sheets.find(({ key }) => key === sheet)?.parts ?? []

/** The cards of a sheet that is printed too: played on a phone or on paper, they are the same. */
export function cardsOfSheet(text: ActivityText, sheet: string): CardGroup[] {
  return parts(text, sheet).flatMap((part) => (part.kind === 'cards' ? [{ title: part.title, cards: part.cards }] : []))
}

/** The boxes to tick of a sheet. */
export function choicesOfSheet(text: ActivityText, sheet: string): readonly string[] {
  return parts(text, sheet).flatMap((part) => (part.kind === 'choices' ? part.options : []))
}

/** What stands behind the colon on a sheet, as a sentence. */
export function sentencesOfSheet(text: ActivityText, sheet: string): string[] {
  const lines = parts(text, sheet).flatMap((part) => (part.kind === 'text' ? part.paragraphs : []))
  return lines
    .map((line) => line.slice(line.indexOf(': ') + 2))
    .map((line) => line.charAt(0).toUpperCase() + line.slice(1))
}

/** The same cards in groups of so many, each under its own title. */
export function inGroups(cards: readonly string[], titles: readonly string[]): CardGroup[] {
  const size = Math.ceil(cards.length / titles.length)
  return titles.map((title, index) => ({ title, cards: cards.slice(index * size, (index + 1) * size) }))
}
