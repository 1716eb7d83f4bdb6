import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fieldMessage, fieldMessages, isMessageKey } from './field-messages.ts'
import { arabicFieldMessages } from './field-messages-ar.ts'

const sentences = Object.entries(fieldMessages).flatMap(([key, { nl, en }]) => [
  [key, nl],
  [key, en],
])

describe('field messages', () => {
  test.each(sentences)('%s is a short sentence: %s', (_, text) => {
    expect(text).toMatch(/^[A-Z].*[.]$/)
    for (const sentence of text?.split(/[.:] /) ?? []) expect(sentence.split(' ').length).toBeLessThanOrEqual(15)
  })

  test('every key that the domain gives has its words', () => {
    const folder = new URL('.', import.meta.url)
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    const keys = files.flatMap((file) => {
      const code = readFileSync(new URL(file, folder), 'utf8')
      return [...code.matchAll(/'((?:text|email|phone|date|time|number|choice|consent|capacity|session)\.[a-z-]+)'/g)]
    })
    expect(keys.map(([, key]) => key).filter((key) => !isMessageKey(key ?? ''))).toEqual([])
  })

  test('what a job seeker fills in has its words in Arabic', () => {
    const files = ['enrolments-input.ts', 'contact.ts', 'free-text.ts']
    const code = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n')
    const keys = [...code.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, key]) => key ?? '').filter(isMessageKey)
    expect(keys).toContain('first-name.required')
    expect(keys.filter((key) => !Object.hasOwn(arabicFieldMessages, key))).toEqual([])
    for (const text of Object.values(arabicFieldMessages)) expect(text).toMatch(/^[\u0600-\u06ff].*\.$/)
  })

  test('nobody ever reads a code', () => {
    expect(fieldMessage('no.such-key')).toBe('Dit klopt nog niet. Kijk het na.')
    expect(fieldMessage('toString', 'en')).toBe('This is not right yet. Check it.')
    expect(fieldMessage('email.no-at', 'en')).toContain('@')
    expect(fieldMessage('no.such-key', 'ar')).toBe('هذا غير صحيح بعد. راجعه.')
  })
})
