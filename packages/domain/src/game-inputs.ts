import { z } from 'zod'
import { choice, optionalText, shortText, uuid } from './free-text.ts'
import { rejoinCode, roomCode } from './game-code.ts'
import { gameKeys, gameLimits, stepsInList } from './games.ts'
import { interfaceLanguages } from './languages.ts'

/** The code of a room or of a player, as it was typed. */
const code = (read: (typed: string) => string | null, message: string) =>
  z.string({ error: message }).transform((typed, issues) => {
    const found = read(typed)
    if (found) return found
    issues.addIssue({ code: 'custom', message })
    return z.NEVER
  })

const card = z.string().regex(/^[a-z]+-\d{1,2}$/, 'choice.required')
const cards = z.array(card).max(60)

/** A game is opened: which one, and whether each has a phone or all sit at one table. */
export const openGameInput = z.object({
  key: uuid,
  organisationId: uuid,
  gameKey: choice(gameKeys),
  sessionId: uuid.nullish(),
  mode: choice(['OWN_PHONES', 'ONE_TABLE']),
})

/** A room goes on, from what the one who presses saw. */
export const moveGameInput = z.object({
  roomId: uuid.nullish(),
  move: choice(['NEXT', 'BACK', 'PAUSE', 'RESUME', 'CLOSE', 'REOPEN']),
  seen: z.object({ status: choice(['LOBBY', 'PLAYING', 'PAUSED', 'CLOSED']), round: z.int().min(0).max(50) }),
})

/** Somebody comes in: a first name, or another name that they like. */
export const joinGameInput = z.object({
  key: uuid,
  code: code(roomCode, 'game.code'),
  firstName: shortText(30, 'first-name.required'),
  language: choice(interfaceLanguages),
})

/** Somebody comes back on another phone. */
export const rejoinGameInput = z.object({
  code: code(roomCode, 'game.code'),
  rejoinCode: code(rejoinCode, 'game.rejoin-code'),
})

const line = z.object({
  key: z.string().regex(/^[a-z]*-?\d{1,2}$/, 'choice.required'),
  card: card.nullish(),
  text: optionalText(gameLimits.text),
  when: card.nullish(),
  who: card.nullish(),
})

/** What somebody chose or wrote in a round. `shown`: the cards on this page; those that were not chosen are put back. */
export const saveGameAnswerInput = z.object({
  round: z.string().max(20),
  shown: cards,
  cards,
  kept: z.array(uuid).max(gameLimits.players),
  text: optionalText(gameLimits.text),
  shared: z.boolean(),
  lines: z.array(line).max(Math.max(stepsInList, 5)),
  ready: z.boolean(),
})

/** Something kind for somebody else; without cards and words it is taken back. */
export const giveInGameInput = z.object({
  round: z.string().max(20),
  toPlayerId: uuid,
  shown: cards,
  cards,
  text: optionalText(gameLimits.gift),
})
