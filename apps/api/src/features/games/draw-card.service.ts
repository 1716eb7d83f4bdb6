/** Draws what a player takes home as a PDF that a screen reader can read too: headings, paragraphs and lists are marked as such. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
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

const green = '#0b6b3a'
const ink = '#15241c'
const soft = '#4a5a51'
const margin = 56

const { resolve } = createRequire(import.meta.url)
const fontFile = (subset: string, weight: number) =>
  readFileSync(resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff`))

type Look = { size: number; bold?: boolean; color?: string; indent?: number; gap?: number }

/** Runs of letters that one font file has; the letters outside Western Europe stand in a second one. */
function runsOf(text: string): { text: string; extended: boolean }[] {
  const runs = text.match(/[\u0100-\u024f\u1e00-\u1eff]+|[^\u0100-\u024f\u1e00-\u1eff]+/g) ?? []
  return runs.map((run) => ({ text: run, extended: /^[\u0100-\u024f\u1e00-\u1eff]/.test(run) }))
}

function page(card: CardToDraw, language: 'nl' | 'en') {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language === 'nl' ? 'nl-NL' : 'en-GB',
    info: { Title: `${card.title}: ${card.firstName}`, Producer: 'Loper', Creator: 'Loper' },
  })
  for (const subset of ['latin', 'latin-ext'])
    for (const weight of [400, 700]) pdf.registerFont(`${subset}-${weight}`, fontFile(subset, weight))
  return pdf
}

type Pdf = ReturnType<typeof page>

function write(pdf: Pdf, text: string, { size, bold = false, color = ink, indent = 0, gap = 4 }: Look): void {
  const runs = runsOf(text)
  pdf.fillColor(color).fontSize(size)
  pdf.x = margin + indent
  runs.forEach((run, index) => {
    pdf.font(`${run.extended ? 'latin-ext' : 'latin'}-${bold ? 700 : 400}`)
    pdf.text(run.text, { continued: index < runs.length - 1, lineGap: 3, width: pdf.page.width - 2 * margin - indent })
  })
  pdf.y += gap
}

/** Writes as a part of the document's structure: a heading, a paragraph, an item of a list. */
function part(pdf: Pdf, kind: 'H1' | 'H2' | 'P' | 'LI', draw: () => void) {
  return pdf.struct(kind, {}, kind === 'LI' ? [pdf.struct('LBody', {}, draw)] : draw)
}

function list(pdf: Pdf, items: { head: string; lines: string[] }[], ordered = false) {
  const drawn = items.map(({ head, lines }, index) =>
    part(pdf, 'LI', () => {
      write(pdf, `${ordered ? `${index + 1}.` : '•'} ${head}`, { size: 13, bold: true, gap: 0 })
      for (const line of lines) write(pdf, line, { size: 12, color: soft, indent: 16, gap: 0 })
      pdf.y += 8
    }),
  )
  return pdf.struct('L', {}, drawn)
}

const filled = (texts: (string | null | undefined)[]) => texts.filter((text): text is string => Boolean(text))

/** The PDF of one player's list or card. Only for words that its letters can show (`fitsPdf`). */
export async function drawGameCard(card: CardToDraw, language: 'nl' | 'en'): Promise<Buffer> {
  const words = cardLabels[language]
  const pdf = page(card, language)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const chunks: Buffer[] = []
  const whole = new Promise<Buffer>((done, fail) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => done(Buffer.concat(chunks)))
    pdf.on('error', fail)
  })
  const heading = (text: string) =>
    root.add(part(pdf, 'H2', () => write(pdf, text, { size: 15, bold: true, color: green, gap: 6 })))
  const paragraph = (text: string, look: Partial<Look> = {}) =>
    root.add(part(pdf, 'P', () => write(pdf, text, { size: 12, ...look })))

  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.rect(0, 0, pdf.page.width, 14).fill(green)
  pdf.endMarkedContent()
  root.add(part(pdf, 'H1', () => write(pdf, `${card.title} · ${card.firstName}`, { size: 24, bold: true, gap: 2 })))
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(card.date))
  paragraph(`${card.intro}, ${day}`, { color: soft, gap: 18 })

  if (card.skills.length > 0) {
    const items = card.skills.map(({ skill, employer, where, example }) => ({
      head: employer ?? skill,
      lines: filled([employer && skill, [where, example].filter(Boolean).join(': ')]),
    }))
    root.add(list(pdf, items))
  }
  if (card.steps.length > 0) {
    heading(words.steps)
    const items = card.steps.map(({ what, when, who }) => ({
      head: what,
      lines: filled([when && `${words.when}: ${when}`, who && `${words.who}: ${who}`]),
    }))
    root.add(list(pdf, items, true))
  }
  if (card.work.length > 0) {
    heading(words.work)
    root.add(
      list(
        pdf,
        card.work.map((head) => ({ head, lines: [] })),
      ),
    )
  }
  if (card.cards.length > 0) {
    heading(words.cards)
    root.add(
      list(
        pdf,
        card.cards.map((head) => ({ head, lines: [] })),
      ),
    )
  }
  if (card.sentence) {
    heading(card.skills.length > 0 ? words.sentence : words.why)
    paragraph(card.sentence, { size: 13 })
  }
  root.end()
  pdf.end()
  return whole
}
