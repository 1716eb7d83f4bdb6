import { expect, test } from 'vitest'
import { shownCounts } from './small-counts.ts'

test('a count of people below five is hidden, none at all as well', () => {
  expect(shownCounts([0, 4, 5], 0)).toEqual([false, false, true])
})

test('a difference of fewer than five with what was shown before is hidden too', () => {
  expect(shownCounts([3, 6, 8, 12, 12, 10], 0)).toEqual([false, true, false, true, true, false])
  expect(shownCounts([12, 15], 10)).toEqual([false, true])
})
