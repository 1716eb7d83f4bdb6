/** PDF files that a screen reader can read: tagged, with a title and a language. */
import type { Language } from '@loper/domain/languages'
import PdfDocument from 'pdfkit'
import { fontFile, fontName, fontParts, type Part, type Weight } from './fonts.ts'

/** A piece of a document, from top to bottom. */
export type PdfBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: string; quiet?: boolean }
  | { kind: 'list'; items: readonly string[]; numbered?: boolean }

/** A list of which each item has a head and perhaps some lines below it. */
export type PdfEntries = {
  kind: 'entries'
  entries: readonly { head: string; lines: readonly string[] }[]
  numbered?: boolean
}

export type PdfInput = {
  title: string
  language: Exclude<Language, 'ar'>
  blocks: readonly (PdfBlock | PdfEntries)[]
  /** A band of our green on top, for what is handed out as a card. */
  band?: boolean
}

type Pdf = PDFKit.PDFDocument
type Look = { size: number; weight: Weight; colour: string; above: number }

const ink = '#15241c'
const green = '#0b6b3a'
const looks = {
  1: { size: 24, weight: 700, colour: '#064a28', above: 0 },
  2: { size: 16, weight: 700, colour: '#064a28', above: 18 },
  3: { size: 12, weight: 700, colour: ink, above: 10 },
  text: { size: 12, weight: 400, colour: ink, above: 3 },
  quiet: { size: 11, weight: 400, colour: '#4a5a51', above: 3 },
  head: { size: 13, weight: 700, colour: ink, above: 8 },
} satisfies Record<string, Look>

function newDocument(title: string, language: string): Pdf {
  const pdf = new PdfDocument({
    size: 'A4',
    margin: 56,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Creator: 'Loper' },
  })
  for (const part of fontParts)
    for (const weight of [400, 700] as const) pdf.registerFont(fontName(part, weight), fontFile(part, weight))
  return pdf
}

type WithGlyphs = { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } }

/** Which part of the face draws this character; null when none does. */
function partFor(pdf: Pdf, character: string): Part | null {
  const codePoint = character.codePointAt(0) ?? 32
  const has = (part: Part) => {
    pdf.font(fontName(part, 400))
    return (pdf as unknown as WithGlyphs)._font.font.hasGlyphForCodePoint(codePoint)
  }
  return fontParts.find(has) ?? null
}

/** A hyphen that does not break is drawn as any other; the face has none of its own. */
const drawable = (text: string) => text.replaceAll('\u2011', '-')

/** The text in stretches that one part draws. What nobody draws becomes a question mark. */
function stretches(pdf: Pdf, text: string): { part: Part; text: string }[] {
  const found: { part: Part; text: string }[] = []
  for (const character of drawable(text)) {
    const last = found.at(-1)
    const part = /\s/.test(character) ? (last?.part ?? 'latin') : partFor(pdf, character)
    if (last && last.part === (part ?? 'latin')) last.text += part ? character : '?'
    else found.push({ part: part ?? 'latin', text: part ? character : '?' })
  }
  return found
}

function write(pdf: Pdf, text: string, look: Look, indent = 0): void {
  const runs = stretches(pdf, text)
  pdf.moveDown(0)
  pdf.y += look.above
  pdf.x = 56 + indent
  for (const [index, run] of runs.entries()) {
    const continued = index < runs.length - 1
    pdf.font(fontName(run.part, look.weight)).fontSize(look.size).fillColor(look.colour)
    pdf.text(run.text, { continued, lineGap: 3, width: 483 - indent })
  }
}

function blockElement(pdf: Pdf, block: PdfBlock | PdfEntries): PDFKit.PDFStructureElement {
  if (block.kind === 'heading')
    return pdf.struct(`H${block.level}`, {}, () => write(pdf, block.text, looks[block.level]))
  if (block.kind === 'text')
    return pdf.struct('P', {}, () => write(pdf, block.text, looks[block.quiet ? 'quiet' : 'text']))
  const sign = (index: number) => (block.numbered ? `${index + 1}.` : '•')
  const item = (draw: () => void) => pdf.struct('LI', {}, [pdf.struct('LBody', {}, draw)])
  const items =
    block.kind === 'list'
      ? block.items.map((text, index) => item(() => write(pdf, `${sign(index)} ${text}`, looks.text, 12)))
      : block.entries.map(({ head, lines }, index) =>
          item(() => {
            write(pdf, `${sign(index)} ${head}`, looks.head)
            for (const line of lines) write(pdf, line, looks.quiet, 16)
          }),
        )
  return pdf.struct('L', {}, items)
}

/** Makes the file. */
export function taggedPdf({ title, language, blocks, band }: PdfInput): Promise<Buffer> {
  const pdf = newDocument(title, language)
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  if (band) {
    pdf.markContent('Artifact', { type: 'Layout' })
    pdf.rect(0, 0, pdf.page.width, 14).fill(green)
    pdf.endMarkedContent()
  }
  for (const block of blocks) root.add(blockElement(pdf, block))
  root.end()
  pdf.end()
  return done
}

/** Never written: only its letters are looked at, which takes long to read from the disk each time. */
let measuring: Pdf | undefined

/** Whether every letter can be drawn, and stands from left to right. Arabic cannot: its letters join, but its words come out reversed. */
export function pdfCanShow(text: string): boolean {
  measuring ??= newDocument('', 'nl')
  const pdf = measuring
  return [...new Set(drawable(text))].every(
    (character) => /[\s\p{Cf}]/u.test(character) || partFor(pdf, character) !== null,
  )
}
