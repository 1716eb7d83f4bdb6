import { describe, expect, test } from 'vitest'
import { firstBelow } from './first-below.ts'

describe('what a reader could conclude', () => {
  test('from one sum: nothing above it', () => {
    expect(firstBelow([[1, 1]], [5], [0, 1], 5)).toBeUndefined()
    expect(firstBelow([[1, 1]], [4], [1], 5)).toBe(1)
  })

  test('from three sums of pairs: everything', () => {
    const rows = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ]
    expect(firstBelow(rows, [12, 9, 7], [2, 0, 1], 5)).toBe(2)
  })

  test('from a sum and a sum of a part of it that are equal: the rest is nothing', () => {
    const rows = [
      [1, 1, 1],
      [1, 1, 0],
    ]
    expect(firstBelow(rows, [7, 7], [0, 1], 5)).toBeUndefined()
    expect(firstBelow(rows, [7, 7], [0, 1, 2], 5)).toBe(2)
  })

  test('from a hidden total: nothing', () => {
    expect(firstBelow([[1, 1, -1]], [0], [0, 1, 2], 1000)).toBeUndefined()
  })

  test('from a line that repeats others: no more than from those', () => {
    const rows = [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ]
    expect(firstBelow(rows, [9, 3, 5, 7], [0, 1], 5)).toBeUndefined()
    expect(firstBelow(rows, [9, 3, 5, 7], [0, 1, 2], 3)).toBeUndefined()
    expect(firstBelow(rows, [9, 3, 5, 7], [2], 4)).toBe(2)
  })
})
