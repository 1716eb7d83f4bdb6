import { type PdfBlock, type PdfEntries, taggedPdf } from '../../pdf/tagged-pdf.ts'
import { cardLabels } from './card-labels.ts'

export type CardToDraw = {
  title: string
  intro: string
  firstName: string
  date: string
  cards: string[]
  sentence: string | null
  work: string[]
  steps: { what: string; when: string | null; who: string | null }[]
  skills: { skill: string; employer: string | null; where: string | null; example: string | null }[]
}

const filled = (texts: (string | null | undefined)[]) => texts.filter((text): text is string => Boolean(text))

const bare = (heads: readonly string[]): PdfEntries => ({
  kind: 'entries',
  entries: heads.map((head) => ({ head, lines: [] })),
})

/** What a player takes home as a PDF. Only for words that its letters can show (`fitsPdf`). */
export function drawGameCard(card: CardToDraw, language: 'nl' | 'en'): Promise<Buffer> {
  const words = cardLabels[language]
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(card.date))
  const under = (text: string, there: boolean, block: PdfBlock | PdfEntries): (PdfBlock | PdfEntries)[] =>
    there ? [{ kind: 'heading', level: 2, text }, block] : []
  const skills = card.skills.map(({ skill, employer, where, example }) => ({
    head: employer ?? skill,
    lines: filled([employer && skill, filled([where, example]).join(': ')]),
  }))
  const steps = card.steps.map(({ what, when, who }) => ({
    head: what,
    lines: filled([when && `${words.when}: ${when}`, who && `${words.who}: ${who}`]),
  }))
  return taggedPdf({
    title: `${card.title}: ${card.firstName}`,
    language,
    band: true,
    blocks: [
      { kind: 'heading', level: 1, text: `${card.title} · ${card.firstName}` },
      { kind: 'text', quiet: true, text: `${card.intro}, ${day}` },
      ...(skills.length > 0 ? [{ kind: 'entries' as const, entries: skills }] : []),
      ...under(words.steps, steps.length > 0, { kind: 'entries', entries: steps, numbered: true }),
      ...under(words.work, card.work.length > 0, bare(card.work)),
      ...under(words.cards, card.cards.length > 0, bare(card.cards)),
      ...under(skills.length > 0 ? words.sentence : words.why, Boolean(card.sentence), {
        kind: 'text',
        text: card.sentence ?? '',
      }),
    ],
  })
}
