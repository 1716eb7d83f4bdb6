import { describe, expect, test } from 'vitest'
import { capacityProblem, groupActivityCapacity, sessionDefaults, timeProblem } from './session-rules.ts'

describe('the size of a session', () => {
  test.each([
    [{ ...sessionDefaults, groupActivity: true }, null],
    [{ minimum: 4, capacity: groupActivityCapacity, groupActivity: true }, null],
    [{ minimum: 4, capacity: 13, groupActivity: true }, 'capacity.too-high'],
    [{ minimum: 4, capacity: 40, groupActivity: false }, null],
    [{ minimum: 6, capacity: 5, groupActivity: true }, 'capacity.below-minimum'],
    [{ minimum: 0, capacity: 5, groupActivity: true }, 'capacity.too-low'],
  ])('%o is answered with %s', (size, expected) => expect(capacityProblem(size)).toBe(expected))
})

test('a session begins in the future and ends after it began', () => {
  const [nine, ten, eleven] = [9, 10, 11].map((hour) => new Date(Date.UTC(2026, 2, 3, hour))) as [Date, Date, Date]
  expect(timeProblem(ten, eleven, nine)).toBeNull()
  expect(timeProblem(nine, eleven, ten)).toBe('session.past')
  expect(timeProblem(ten, ten, nine)).toBe('date.end-before-start')
})
