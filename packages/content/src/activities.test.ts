import { containsCitizenNumber } from '@loper/domain/citizen-number'
import { describe, expect, it } from 'vitest'
import type { Activity } from './activities/activity.ts'
import { activities, findActivity } from './activities.ts'

const each = activities.map((activity) => [activity.key, activity] as const)
const toolkit = activities.filter(({ topic }) => topic !== 'LANGUAGE' && topic !== 'DIGITAL')

/** The same thing with every text blanked: what must be alike in all languages. */
function shape(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, ['key', 'kind'].includes(name) ? part : shape(part)]),
  )
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsIn)
}

const sentencesIn = (text: string) => text.split(/(?<=[.!?؟])\s+/)
const wordsOf = ({ text, publicText }: Activity) => [text, publicText]

describe('the toolkit', () => {
  it('has 21 activities: seven run-sheets, seven canvases and seven games', () => {
    const count = (kind: string) => toolkit.filter((activity) => activity.kind === kind).length
    expect([toolkit.length, count('RUN_SHEET'), count('CANVAS'), count('GAME')]).toEqual([21, 7, 7, 7])
  })

  it('has at least five activities for each of its four topics', () => {
    for (const topic of ['PRESENTING_YOURSELF', 'CV', 'STARTING_FOR_YOURSELF', 'NEXT_JOB'])
      expect(toolkit.filter((activity) => activity.topic === topic).length).toBeGreaterThanOrEqual(5)
  })
})

describe.each(each)('activity %s', (key, activity) => {
  const { text, publicText } = activity

  it('is found by its key, and no other has it', () => {
    expect(findActivity(key)).toBe(activity)
    expect(activities.filter((other) => other.key === key)).toHaveLength(1)
  })

  it('is for a group of at most 12', () => {
    expect(activity.minimum).toBeGreaterThan(0)
    expect(activity.maximum).toBeGreaterThanOrEqual(activity.minimum)
    expect(activity.maximum).toBeLessThanOrEqual(12)
  })

  it('says for every minute what the host does', () => {
    expect(text.nl.runSheet).toHaveLength(activity.minutes.length)
    expect(activity.minutes.every((minutes) => minutes > 0)).toBe(true)
    expect(text.nl.runSheet.every((step) => step.do.length > 0)).toBe(true)
  })

  it('says the same in every language', () => {
    expect(shape(text.en)).toEqual(shape(text.nl))
    expect(shape(publicText.ar)).toEqual(shape(text.nl.public))
  })

  it('has all that a host needs', () => {
    expect(text.nl.public.steps).toHaveLength(3)
    expect(text.nl.sheets.length).toBeGreaterThan(0)
    expect(text.nl.followUp.length).toBeGreaterThan(1)
    expect(text.nl.variants.onSite.length).toBeGreaterThan(0)
    expect(text.nl.variants.lowLiteracy.length).toBeGreaterThan(1)
    expect(text.nl.variants.online.length > 0).toBe(activity.online !== 'on-site')
    if (activity.kind === 'CANVAS')
      expect(text.nl.sheets.flatMap((sheet) => sheet.parts).some((part) => part.kind === 'canvas')).toBe(true)
  })

  it('has promotion in three lengths', () => {
    for (const words of [text.nl.public, text.en.public, publicText.ar]) {
      const { short, medium, long } = words.promotion
      expect(short.length).toBeLessThanOrEqual(140)
      expect(medium.length).toBeGreaterThan(short.length)
      expect(long.length).toBeGreaterThan(medium.length)
    }
  })

  it('keeps sentences at 15 words or fewer, with no empty text and none with spaces around it', () => {
    const all = stringsIn(wordsOf(activity))
    expect(all.filter((part) => part.trim() === '' || part !== part.trim())).toEqual([])
    expect(all.flatMap(sentencesIn).filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([])
  })

  it('holds nothing that could be a citizen number', () => {
    expect(stringsIn(wordsOf(activity)).filter((part) => /\d{9}/.test(part) || containsCitizenNumber(part))).toEqual([])
  })

  it('says u to job seekers', () => {
    const said = [text.nl.public, text.nl.runSheet.map((step) => step.say), text.nl.sheets]
    expect(stringsIn(said).filter((part) => /\b(je|jij|jou|jouw|jullie)\b/i.test(part))).toEqual([])
  })
})
