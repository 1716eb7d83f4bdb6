import { cardText, employerSentence, gameWords } from '@loper/content/games'
import { today } from '@loper/domain/dutch-time'
import type { GameAnswer, GameRoom } from '@loper/prisma/client'
import { pdfCanShow } from '../../pdf/tagged-pdf.ts'
import { gameOf } from './lead-game.service.ts'
import { ownCard } from './play-game.service.ts'
import type { PlayerContext } from './player-viewer.ts'
import { linesOf } from './shown-round.ts'

const filled = (texts: readonly (string | null | undefined)[]) => texts.filter((text): text is string => Boolean(text))

/** What a player takes home from a game, out of all their answers. */
export async function gameResult(context: PlayerContext, room: GameRoom) {
  const answers: GameAnswer[] = await context.tx.gameAnswer.findMany({ where: { playerId: context.viewer.playerId } })
  const { tx, viewer, language } = context
  const game = gameOf(room)
  const words = gameWords(game, language)
  const answerTo = (round: string) => answers.find((answer) => answer.round === round)
  const text = (key: string | undefined) => (key ? cardText(game, key, language) : null)
  const player = await tx.gamePlayer.findUniqueOrThrow({ where: { id: viewer.playerId } })
  const kept = await tx.gameGift.findMany({
    where: { toId: viewer.playerId, id: { in: answerTo('fits')?.kept ?? [] } },
  })

  const dreams = answerTo('cards')
  const first = answerTo('first')?.cards[0]
  const keys = [...new Set(filled([first, ...(dreams?.cards ?? []), dreams?.text && ownCard]))]
  const proof = linesOf(answerTo('proof'))
  const skills = (answerTo('skills')?.cards ?? []).map((key) => {
    const line = proof.find((one) => one.key === key)
    return {
      skill: text(key) ?? '',
      employer: employerSentence(game, key, language),
      where: text(line?.card),
      example: line?.text ?? null,
    }
  })
  const own = answerTo('skills')?.text
  const steps = linesOf(answerTo('steps'))
    .toSorted((one, other) => one.key.localeCompare(other.key))
    .map((line) => ({ what: line.text ?? text(line.card) ?? '', when: text(line.when), who: text(line.who) }))
  const result = {
    title: words.result.title,
    intro: words.result.intro,
    firstName: player.firstName,
    date: today(new Date()),
    cards: filled(keys.map((key) => (key === ownCard ? dreams?.text : text(key)))),
    sentence: answerTo(game === 'unique-skills' ? 'sentence' : 'tell')?.text ?? null,
    work: filled([...kept.map((gift) => gift.text), answerTo('fits')?.text]),
    steps,
    skills: own ? [...skills, { skill: own, employer: null, where: null, example: null }] : skills,
  }
  const all = [
    result.firstName,
    result.sentence,
    ...result.cards,
    ...result.work,
    ...steps.flatMap(Object.values),
    ...result.skills.flatMap(Object.values),
  ]
  return { ...result, fitsPdf: language !== 'ar' && pdfCanShow(all.join(' ')) }
}
