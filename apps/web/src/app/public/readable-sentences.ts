import type { Language } from './contract.ts'

/** One sentence of the page: where it stands, and the language in which it must be said. */
export type Sentence = { text: string; range: Range; language: string }

const blocks = 'main :is(h1, h2, h3, p, li, dt, dd, label, legend, button, summary, a)'

/** The sentences in sight, in order. One at a time, because browsers stop in the middle of one long utterance. */
export function readableSentences(language: Language): Sentence[] {
  const shown = [...document.querySelectorAll<HTMLElement>(blocks)].filter(isSpoken)
  const outer = shown.filter((block) => !shown.some((other) => other !== block && other.contains(block)))
  return outer.flatMap((block) => runsOf(block, language)).flatMap(sentencesOf)
}

function isSpoken(element: Element): boolean {
  return element.checkVisibility?.() !== false && !element.closest('[aria-hidden="true"], .sr-only')
}

/** Text nodes that follow each other in one block and one language. */
type Run = { nodes: Text[]; language: string }

function runsOf(block: HTMLElement, language: Language): Run[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const runs: Run[] = []
  let previous: Element | null = null
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent || !isSpoken(parent)) continue
    const spoken = parent.closest('[lang]')?.getAttribute('lang') ?? language
    const inside = parent.closest('h1, h2, h3, p, li, dt, dd, label, legend, button, summary, div, .block')
    const last = runs.at(-1)
    if (last && last.language === spoken && inside === previous) last.nodes.push(node)
    else runs.push({ nodes: [node], language: spoken })
    previous = inside
  }
  return runs
}

function sentencesOf({ nodes, language }: Run): Sentence[] {
  const whole = nodes.map(({ data }) => data).join('')
  return cut(whole, language).flatMap(({ segment, index }) => {
    const text = segment.trim()
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    const start = index + segment.indexOf(text)
    return [{ text, language, range: rangeOf(nodes, start, start + text.length) }]
  })
}

function cut(text: string, language: string): { segment: string; index: number }[] {
  // Older browsers know no segmenter: they read and mark the whole piece.
  if (!('Segmenter' in Intl)) return [{ segment: text, index: 0 }]
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
}

/** The range of a piece of text that may begin and end in different nodes. */
function rangeOf(nodes: Text[], start: number, end: number): Range {
  const range = document.createRange()
  let before = 0
  for (const node of nodes) {
    const after = before + node.data.length
    if (start >= before && start < after) range.setStart(node, start - before)
    if (end > before && end <= after) range.setEnd(node, end - before)
    before = after
  }
  return range
}
