import { inflateSync } from 'node:zlib'
import { eLearnings } from '@loper/content/e-learnings'
import { folderWords } from '@loper/content/e-learnings/folder-words'
import { expect, test } from 'vitest'
import { pdfCanShow, taggedPdf } from './tagged-pdf.ts'

/** The file with its compressed streams opened, as text. */
function opened(file: Buffer): string {
  const raw = file.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return raw + streams.join('\n')
}

test('a file says its title and its language, and tags its headings, texts and lists', async () => {
  const file = await taggedPdf({
    title: 'Mijn map',
    language: 'nl',
    blocks: [
      { kind: 'heading', level: 1, text: 'Mijn map' },
      { kind: 'text', text: 'Ik woon in Łódź en ik spreek Українську.' },
      { kind: 'list', items: ['zorgen', 'plannen'] },
    ],
  })
  const text = opened(file)
  expect(text).toMatch(/^%PDF-1\.7/)
  expect(text).toContain('/Marked true')
  expect(text).toContain('/Lang (nl)')
  for (const tag of ['/S /H1', '/S /P', '/S /L\n', '/S /LI', '/S /LBody']) expect(text).toContain(tag)
})

test('a long file goes on on the next page', async () => {
  const blocks = Array.from({ length: 120 }, (_, index) => ({ kind: 'text' as const, text: `Regel ${index}` }))
  const text = opened(await taggedPdf({ title: 'Lang', language: 'nl', blocks }))
  expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2)
})

test('it knows which letters it cannot draw', () => {
  expect(pdfCanShow('Zoë uit Łódź, Київ en Αθήνα')).toBe(true)
  expect(pdfCanShow('أبحث عن عمل')).toBe(false)
})

test('it can draw every word of our own in Dutch and English', () => {
  for (const language of ['nl', 'en'] as const) {
    const words = JSON.stringify([eLearnings.map(({ text }) => text[language]), folderWords[language]])
    expect(pdfCanShow(words)).toBe(true)
  }
})
