import { GiveInGameDocument, ReadyInGameDocument, SaveGameAnswerDocument } from '@loper/graphql/documents'
import type { FormError, PageArgs } from '../../app/public/page.ts'

type Values = Record<string, string>
type Ask = PageArgs['ask']

const listed = (value: string | undefined) => (value ?? '').split(',').filter(Boolean)
const ticked = (values: Values, start: string) =>
  Object.keys(values)
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))

/** Boxes carry their card in their name; radios in their value. */
const cardsIn = (values: Values) => [...ticked(values, 'card.'), ...(values.card ? [values.card] : [])]

function linesIn({ line, choice, text, when, who }: Values) {
  if (!line) return []
  return [{ key: line, card: text?.trim() && choice === 'own' ? null : fromChoice(choice), text, when, who }]
}

/** "Something else" is a choice on the page and none for the list. */
const fromChoice = (choice: string | undefined) => (choice && choice !== 'own' ? choice : null)

const emptyAsNull = <Part extends object>(part: Part) =>
  Object.fromEntries(Object.entries(part).map(([name, value]) => [name, value === '' ? null : value])) as Part

/** Keeps what stands in the form of a round. The answer is what is wrong with it; nothing when it is kept. */
export async function keepAnswer(ask: Ask, values: Values, ready: boolean): Promise<readonly FormError[]> {
  const { round = '', to } = values
  if (to) {
    const input = {
      round,
      toPlayerId: to,
      shown: listed(values.shown),
      cards: cardsIn(values),
      text: values.text ?? null,
    }
    const { giveInGame } = await ask(GiveInGameDocument, { input })
    return giveInGame.errors.length > 0 || !ready ? giveInGame.errors : sayReady(ask, round)
  }
  const lines = linesIn(values).map(emptyAsNull)
  const { saveGameAnswer } = await ask(SaveGameAnswerDocument, {
    input: {
      round,
      shown: listed(values.shown),
      cards: cardsIn(values),
      kept: ticked(values, 'gift.'),
      shared: values.shared === 'on',
      lines,
      ready,
      // Left out where the page has no place to write, so that what was written elsewhere stays.
      ...('text' in values && !values.line ? { text: values.text } : {}),
    },
  })
  return saveGameAnswer.errors.map((error) => (error.path[0] === 'lines' ? { ...error, path: ['text'] } : error))
}

/** Ready with a round, whatever stands there. */
export async function sayReady(ask: Ask, round: string): Promise<readonly FormError[]> {
  const { readyInGame } = await ask(ReadyInGameDocument, { input: { round } })
  return readyInGame.errors
}
