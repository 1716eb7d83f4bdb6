import { gameMessage } from '@loper/domain/game-messages'
import type { Language } from '@loper/domain/languages'

type Problem = { path: readonly string[]; messageKey: string }

/** Form errors of a game with the name of their input and their words. */
export function gameErrors(errors: readonly Problem[], language: Language) {
  return errors.map(({ path, messageKey }) => ({
    field: path[0] ?? '',
    message: gameMessage(messageKey, language),
  }))
}
