import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, type Line, mergePublished, primaryOnly, protectGrid } from './suppression.ts'
import { audit } from './suppression-auditor.ts'

type Grid = { cells: Cell[]; lines: Line[] }

/** Libraries x quarters x topics with a total over each of the three, as cells of their own and of each other's lines. */
function gridOf(counts: number[][][]): Grid {
  const sizes = [counts.length, counts[0]?.length ?? 0, counts[0]?.[0]?.length ?? 0] as const
  const sums = new Map<string, number>()
  const lines = new Map<string, Line>()
  const axes = sizes.map((size) => [...Array(size).keys(), 'all'] as const)
  for (const library of axes[0] ?? [])
    for (const quarter of axes[1] ?? [])
      for (const topic of axes[2] ?? []) {
        const place = [library, quarter, topic]
        const inside = counts.flatMap((quarters, a) =>
          quarters.flatMap((row, b) => row.filter((_, c) => matches(place, [a, b, c]))),
        )
        sums.set(
          place.join('/'),
          inside.reduce((sum, count) => sum + count, 0),
        )
        place.forEach((at, axis) => {
          if (at !== 'all') return
          const cells = [...Array(sizes[axis]).keys()].map((part) =>
            place.map((own, other) => (other === axis ? part : own)).join('/'),
          )
          lines.set(`${place.join('/')} ${axis}`, { cells, total: place.join('/') })
        })
      }
  return { cells: [...sums].map(([id, count]) => ({ id, count })), lines: [...lines.values()] }
}

function matches(place: readonly (number | string)[], at: readonly number[]): boolean {
  return place.every((own, axis) => own === 'all' || own === at[axis])
}

const size = fc.integer({ min: 2, max: 3 })
const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 }))
const list = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length })
const grid = fc.tuple(size, size, size).chain(([a, b, c]) => list(list(list(count, c), b), a).map(gridOf))

/** A grid with sums that are known from elsewhere, such as a municipality that tells its own total in the newspaper. */
const gridWithKnownSums = grid.chain(({ cells, lines }) =>
  fc
    .array(
      fc.subarray(
        cells.map(({ id }) => id).filter((id) => !id.includes('all')),
        { minLength: 2 },
      ),
      { maxLength: 4 },
    )
    .map((known) => ({ cells, lines: [...lines, ...known.map((ids) => ({ cells: ids }))] })),
)

describe('small-number protection', () => {
  test('no count below the floor can be worked out from what is shown', () => {
    fc.assert(
      fc.property(grid, ({ cells, lines }) => {
        const { cells: published, withheld } = protectGrid({ cells, lines })
        expect(withheld).toEqual([])
        expect(audit(cells, lines, published)).toEqual([])
      }),
    )
  })

  test('nor with sums that are known from elsewhere, and a higher floor', () => {
    fc.assert(
      fc.property(gridWithKnownSums, fc.integer({ min: 5, max: 10 }), ({ cells, lines }, floor) => {
        const { cells: published, withheld } = protectGrid({ cells, lines, floor })
        const known = lines.filter((line) => !withheld.includes(line))
        expect(audit(cells, known, published, floor)).toEqual([])
      }),
    )
  })

  test('sabotage: without the second step the auditor finds a leak', () => {
    const found = fc.check(
      fc.property(grid, ({ cells, lines }) => audit(cells, lines, primaryOnly(cells)).length === 0),
    )
    expect(found.failed).toBe(true)
  })

  test('every line has no hidden cell, or at least two that sum to the floor or more', () => {
    fc.assert(
      fc.property(grid, ({ cells, lines }) => {
        const counts = new Map(cells.map(({ id, count: own }) => [id, own]))
        const { cells: published } = protectGrid({ cells, lines })
        const hidden = new Set(published.flatMap(({ id, count: own }) => (own === null ? [id] : [])))
        for (const { cells: parts, total } of lines) {
          const ids = [...parts, total ?? ''].filter((id) => hidden.has(id))
          expect(ids.length).not.toBe(1)
          if (ids.length && !hidden.has(total ?? '')) {
            expect(ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0)).toBeGreaterThanOrEqual(5)
          }
        }
      }),
    )
  })

  test('a shown count is the true count, and the same grid gives the same answer in any order', () => {
    fc.assert(
      fc.property(grid, ({ cells, lines }) => {
        const { cells: published } = protectGrid({ cells, lines })
        published.forEach((cell, at) => {
          if (cell.count !== null) expect(cell).toEqual(cells[at])
        })
        expect(protectGrid({ cells: [...cells].reverse(), lines }).cells.reverse()).toEqual(published)
      }),
    )
  })
})

describe('a small table', () => {
  const cells = [
    { id: 'a', count: 2 },
    { id: 'b', count: 9 },
    { id: 'c', count: 7 },
    { id: 'd', count: 0 },
    { id: 'all', count: 18 },
  ]
  const lines = [{ cells: ['a', 'b', 'c', 'd'], total: 'all' }]
  const shown = (input: Parameters<typeof protectGrid>[0]) =>
    protectGrid(input).cells.flatMap(({ id, count: own }) => (own === null ? [] : [id]))

  test('hides the small, zero too, and then the smallest of the others', () => {
    expect(shown({ cells, lines })).toEqual(['b', 'all'])
  })

  test('the floor can be raised, never lowered', () => {
    expect(shown({ cells, lines, floor: 8 })).toEqual(['b', 'all'])
    expect(shown({ cells, lines, floor: 1 })).toEqual(['b', 'all'])
    expect(primaryOnly(cells, 1)[0]?.count).toBeNull()
  })

  test('what was hidden before stays hidden', () => {
    expect(shown({ cells, lines, alreadyHidden: ['b'] })).toEqual(['c', 'all'])
  })

  test('a known sum that is small itself may not be told', () => {
    const told = { cells: ['a', 'd'] }
    expect(protectGrid({ cells, lines: [...lines, told] }).withheld).toEqual([told])
  })

  test('two sums of which the difference is small are both safe together', () => {
    const before = [...lines, { cells: ['a', 'b', 'd'] }, { cells: ['b', 'd'] }]
    const { cells: published, withheld } = protectGrid({ cells, lines: before })
    const known = before.filter((line) => !withheld.includes(line))
    expect(audit(cells, known, published)).toEqual([])
  })

  test('a filter adds up what is shown and tells what was left out', () => {
    expect(mergePublished(protectGrid({ cells, lines }).cells.slice(0, 4))).toEqual({ sum: 9, leftOut: 3 })
  })

  test('a line with an unknown cell is refused', () => {
    expect(() => protectGrid({ cells, lines: [{ cells: ['x'] }] })).toThrow(RangeError)
  })
})
