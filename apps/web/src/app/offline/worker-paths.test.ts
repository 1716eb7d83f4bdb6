import { expect, test } from 'vitest'
import { copiedInPlace, isFrontPage, isLasting, mayCopy } from './worker-paths.ts'

test('pages without anything of a person may be copied when they are seen', () => {
  for (const path of ['/', '/bijeenkomsten', '/bijeenkomsten/1/aanmelden', '/over-loper', '/leren', '/leren/cv'])
    expect(mayCopy(path), path).toBe(true)
})

test('a page behind a secret never is, nor one that nobody thought of', () => {
  for (const path of ['/mijn/geheim', '/mijn/geheim/gegevens', '/map/geheim', '/spel/1234', '/iets-nieuws'])
    expect(mayCopy(path), path).toBe(false)
})

test('what is no page passes by', () => {
  for (const path of ['/graphql', '/auth/options', '/agenda/geheim/1.ics', '/dev/inbox', '/loper.svg'])
    expect(isFrontPage(path), path).toBe(false)
  expect(isLasting('/videos/cv.webp')).toBe(true)
  expect(isLasting('/videos/cv.mp4')).toBe(false)
  expect(copiedInPlace('/leren/cv')).toBe(true)
  expect(copiedInPlace('/bijeenkomsten/1')).toBe(false)
})
