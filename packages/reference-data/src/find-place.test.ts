import { describe, expect, test } from 'vitest'
import { findMunicipality, suggestMunicipalities } from './find-place.ts'

const names = (typed: string) => suggestMunicipalities(typed).map(({ name }) => name)

describe('a typed place', () => {
  test.each([
    ['zoetermeer', 'GM0637'],
    ['  DEN HAAG ', 'GM0518'],
    ["'s-Gravenhage", 'GM0518'],
    ['s hertogenbosch', 'GM0796'],
    ['den bosch', 'GM0796'],
    ['Sudwest Fryslan', 'GM1900'],
    ['Bergen (NH)', 'GM0373'],
  ])('%s is found', (typed, code) => {
    expect(findMunicipality(typed)?.code).toBe(code)
  })

  test('a name that two municipalities have is not guessed, but both are offered', () => {
    expect(findMunicipality('Bergen')).toBeUndefined()
    expect(names('Bergen')).toEqual(expect.arrayContaining(['Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom']))
  })

  test('names that begin with the text come before names that contain it', () => {
    expect(names('haar')).toEqual(['Haarlem', 'Haarlemmermeer'])
    expect(names('zoom')).toEqual(['Bergen op Zoom'])
  })

  test('an empty or unknown text offers nothing', () => {
    expect(names('  ')).toEqual([])
    expect(names('Atlantis')).toEqual([])
  })
})
