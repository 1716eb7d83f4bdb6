import { expect, test } from 'vitest'
import { offsetOf } from './server-clock.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')
const header = new Date(noon).toUTCString()

test('a phone that runs an hour ahead is put back an hour, to the second', () => {
  const offset = offsetOf(header, noon + 3_600_000, noon + 3_600_400) ?? 0
  expect(Math.abs(offset + 3_600_000)).toBeLessThanOrEqual(1_000)
})

test('a phone that is right stays right', () => {
  expect(Math.abs(offsetOf(header, noon + 200, noon + 900) ?? 9_999)).toBeLessThanOrEqual(1_000)
})

test('an answer without a date tells nothing', () => {
  expect(offsetOf(null, noon, noon)).toBeNull()
})
