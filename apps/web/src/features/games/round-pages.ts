import type { Game, Round } from './public-play-page.tsx'

export const stepsInList = 3

/** Everybody else, from the one who came after this player, so that nobody is always last. */
export function othersOf(game: Game) {
  const own = game.people.findIndex(({ id }) => id === game.id)
  return [...game.people.slice(own + 1), ...game.people.slice(0, Math.max(0, own))]
}

/** Into how many pages a round is cut: one thing on a page. */
export function pagesOf(round: Round, game: Game): number {
  const counts: Partial<Record<Round['kind'], number>> = {
    PICK: round.deck.length,
    STEPS: stepsInList,
    PROOF: round.chosen.length,
    GIVE_WORDS: othersOf(game).length,
    GIVE_CARDS: othersOf(game).length,
  }
  return Math.max(1, counts[round.kind] ?? 1)
}
