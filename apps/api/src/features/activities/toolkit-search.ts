import type { Activity } from '@loper/content/activities/activity'
import type { Context } from '../../context.ts'
import { publicTextIn, type ShownActivity, staffText, wordsFor } from './shown-activity.service.ts'

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '')

/** Words that colleagues use for a topic, and that the texts need not hold. */
const topicWords: Record<Activity['topic'], string> = {
  PRESENTING_YOURSELF:
    'jezelf presenteren, solliciteren, sollicitatie, gesprek, netwerk; presenting yourself, interview',
  CV: 'cv, curriculum vitae, levensloop, solliciteren, sollicitatie, brief; resume, application',
  STARTING_FOR_YOURSELF:
    'voor jezelf beginnen, ondernemen, ondernemer, zzp, eigen bedrijf, eigen baas; self-employed, business',
  NEXT_JOB: 'ander werk, nieuwe baan, volgende baan, loopbaan, beroep, kiezen; next job, career',
  LANGUAGE: 'taal, lezen, schrijven, praten, Nederlands; language, reading, writing',
  DIGITAL: 'digitaal, computer, internet, telefoon; digital',
}

const kindWords: Record<Activity['kind'], string> = {
  RUN_SHEET: 'draaiboek; run-sheet',
  CANVAS: 'canvas, invulblad; canvas',
  GAME: 'spel, spelen, kaartjes; game',
}

/** "brieven" also finds "brief", "klanten" finds "klant": the ending of a long word may differ. */
function stem(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/(en|s|e)$/, '')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}

/** The words that were typed, without those that say nothing. */
export function typedWords(text: string): string[] {
  const silent = new Set(['een', 'het', 'de', 'en', 'of', 'met', 'voor', 'over', 'van', 'the', 'and', 'for', 'about'])
  const words = plain(text.slice(0, 200)).match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !silent.has(word))
  return telling.length > 0 ? telling : words
}

const has = (text: string, word: string) => text.includes(word) || text.includes(stem(word))

/** How well an activity answers what was typed: 0 when a word is nowhere in it. */
export function foundIn(context: Context, shown: ShownActivity, typed: readonly string[]): number {
  const { content } = shown
  const words = wordsFor(context, shown)
  const spoken = publicTextIn(shown, context.language)
  const titles = plain(`${words.title} ${spoken.title}`)
  const about = plain(
    [spoken.summary, words.aim, words.forWhom, topicWords[content.topic], kindWords[content.kind]].join(' '),
  )
  const inside = plain(
    [
      staffText(content, context.language).runSheet.map(({ title }) => title),
      words.sheets.map(({ title }) => title),
      words.materials,
      spoken.promotion.long,
    ]
      .flat()
      .join(' '),
  )
  const scores = typed.map((word) => (has(titles, word) ? 100 : has(about, word) ? 10 : has(inside, word) ? 1 : 0))
  return scores.includes(0) ? 0 : scores.reduce<number>((sum, score) => sum + score, 0)
}
