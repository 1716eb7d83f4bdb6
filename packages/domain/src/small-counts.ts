import { smallestFloor } from './suppression.ts'

/**
 * Which of a row of counts of people somebody may see who may not open the records (section 5 of the domain description), oldest first:
 * true for the counts to show. A count below the floor is hidden, and so is one that lies so near the count that was shown before it
 * (at first: `from`, where it began) that the difference would tell of fewer people than the floor.
 */
export function shownCounts(counts: readonly number[], from: number): boolean[] {
  let before = from
  return counts.map((count) => {
    const step = Math.abs(count - before)
    const shown = count >= smallestFloor && (step === 0 || step >= smallestFloor)
    if (shown) before = count
    return shown
  })
}
