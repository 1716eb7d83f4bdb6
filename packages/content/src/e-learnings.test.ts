import { containsCitizenNumber } from '@loper/domain/citizen-number'
import { interfaceLanguages } from '@loper/domain/languages'
import { describe, expect, it } from 'vitest'
import { cuesOf, webVtt } from './e-learnings/video-text.ts'
import { eLearnings, findELearning } from './e-learnings.ts'

/** The same thing with every text blanked, keys and kinds aside: what must be alike in all languages. */
function shape(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([name, part]) => [name, ['key', 'kind'].includes(name) ? part : shape(part)]))
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsIn)
}

const sentencesIn = (text: string) => text.split(/(?<=[.!?؟])\s+/)

it('there is one e-learning for each topic of the toolkit', () => {
  const topics = eLearnings.map(({ topic }) => topic)
  expect(topics.sort()).toEqual(['CV', 'NEXT_JOB', 'PRESENTING_YOURSELF', 'STARTING_FOR_YOURSELF'])
})

describe.each(eLearnings.map((each) => [each.key, each] as const))('e-learning %s', (key, eLearning) => {
  const { text, sceneSeconds } = eLearning

  it('is found by its key', () => expect(findELearning(key)).toBe(eLearning))

  it('says the same in every language, with the same keys', () => {
    expect(shape(text.en)).toEqual(shape(text.nl))
    expect(shape(text.ar)).toEqual(shape(text.nl))
  })

  it('asks how sure somebody feels first and last, and has something to choose, to sort and to write between', () => {
    const kinds = text.nl.assignments.map(({ kind }) => kind)
    expect([kinds[0], kinds.at(-1)]).toEqual(['SURE', 'SURE'])
    expect(kinds).toEqual(expect.arrayContaining(['CHOOSE', 'SORT', 'WRITE']))
    const keys = text.nl.assignments.map((assignment) => assignment.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is not sorted already when it starts', () => {
    for (const assignment of text.nl.assignments)
      if (assignment.kind === 'SORT') expect(assignment.items.length).toBeGreaterThan(3)
  })

  it('has captions for every second of the film, slow enough to read', () => {
    for (const language of interfaceLanguages) {
      const cues = cuesOf(eLearning, language)
      expect(cues).toHaveLength(sceneSeconds.length)
      expect(cues[0]?.from).toBe(0)
      for (const [index, cue] of cues.entries()) {
        expect(cue.from).toBe(cues[index - 1]?.to ?? 0)
        // Fifteen characters a second is what subtitlers keep to for adults; here it is less.
        expect(cue.text.length / (cue.to - cue.from)).toBeLessThan(13)
      }
    }
    expect(webVtt(cuesOf(eLearning, 'nl'))).toMatch(/^WEBVTT\n\n00:00:00\.000 --> 00:00:07\.000\n/)
  })

  it('keeps sentences at 15 words or fewer, and every text filled', () => {
    const all = stringsIn(text)
    expect(all.filter((part) => part.trim() === '' || part !== part.trim())).toEqual([])
    const long = all.flatMap(sentencesIn).filter((sentence) => sentence.split(/\s+/).length > 15)
    expect(long).toEqual([])
  })

  it('says u, and holds nothing that could be a citizen number', () => {
    expect(stringsIn(text.nl).filter((part) => /\b(je|jij|jou|jouw|jullie)\b/i.test(part))).toEqual([])
    expect(stringsIn(text).filter(containsCitizenNumber)).toEqual([])
  })
})
