/** The two games that are played for real: which rounds they have, in order. Their words stand in packages/content. */

export const gameKeys = ['dream-job-game', 'unique-skills'] as const
export type GameKey = (typeof gameKeys)[number]

/** What somebody does in a round. */
export type RoundKind =
  | 'READ'
  /** Choose cards of a deck, and write one of your own. */
  | 'PICK'
  /** Choose one of the cards that you chose before. */
  | 'ONE'
  /** Write a sentence that the group may read, if you like. */
  | 'TELL'
  /** Write a sentence for yourself. */
  | 'WRITE'
  /** Give the others words. */
  | 'GIVE_WORDS'
  /** Give the others cards. */
  | 'GIVE_CARDS'
  /** Keep what you were given. */
  | 'KEEP'
  /** Three steps: what, when and who helps. */
  | 'STEPS'
  /** Where you did what your cards say. */
  | 'PROOF'
  /** What you take home. */
  | 'RESULT'

/** `deck`: the cards of this round. `of`: the round whose chosen cards it goes on with. */
export type GameRoundPlan = { key: string; kind: RoundKind; atMost?: number; deck?: string; of?: string }

export const gameRounds: Record<GameKey, readonly GameRoundPlan[]> = {
  'dream-job-game': [
    { key: 'welcome', kind: 'READ' },
    { key: 'cards', kind: 'PICK', deck: 'dreams', atMost: 3 },
    { key: 'first', kind: 'ONE', of: 'cards', atMost: 1 },
    { key: 'tell', kind: 'TELL', of: 'first' },
    { key: 'tip', kind: 'GIVE_WORDS' },
    { key: 'fits', kind: 'KEEP', of: 'tip' },
    { key: 'steps', kind: 'STEPS', deck: 'steps' },
    { key: 'list', kind: 'RESULT' },
  ],
  'unique-skills': [
    { key: 'welcome', kind: 'READ' },
    { key: 'did', kind: 'PICK', deck: 'did', atMost: 5 },
    { key: 'story', kind: 'TELL', of: 'did' },
    { key: 'see', kind: 'GIVE_CARDS', deck: 'skills', atMost: 3 },
    { key: 'skills', kind: 'PICK', deck: 'skills', atMost: 5, of: 'see' },
    { key: 'proof', kind: 'PROOF', deck: 'where', of: 'skills' },
    { key: 'sentence', kind: 'WRITE', of: 'skills' },
    { key: 'card', kind: 'RESULT' },
  ],
}

export const gameLimits = {
  /** More people, and they no longer hear each other. */
  players: 12,
  /** Games that an organisation has open at once. */
  rooms: 20,
  /** Characters of what somebody writes. */
  text: 200,
  gift: 100,
  /** After this a game and all that is in it is erased. Long enough to print at home, or at the desk the day after. */
  keptHours: 48,
  /** Not heard of for so long: away. */
  awaySeconds: 60,
} as const

export const stepsInList = 3

/** Whether an activity of the toolkit is a game that is played here. */
export function isGame(key: string): key is GameKey {
  return gameKeys.some((known) => known === key)
}

/** The round with this number, 1 for the first; undefined before the first. */
export function roundAt(game: GameKey, number: number): GameRoundPlan | undefined {
  return gameRounds[game][number - 1]
}

/** The number of a round. Throws for a key that the game does not have. */
export function roundNumber(game: GameKey, key: string): number {
  const index = gameRounds[game].findIndex((round) => round.key === key)
  if (index < 0) throw new Error(`${game} has no round ${key}`)
  return index + 1
}
