import { firstBelow } from './first-below.ts'

/** A count about people in one cell of the fixed grid; a total that is published is a cell as well. */
export type Cell = { readonly id: string; readonly count: number }

/**
 * Cells that a reader can add up. Without `total` the sum of the cells is known or may be known; with `total` it is the
 * count of that cell, which can be hidden too. A total over another table is a line as well.
 */
export type Line = { readonly cells: readonly string[]; readonly total?: string }

/** A cell as readers get it: null is hidden. */
export type PublishedCell = { readonly id: string; readonly count: number | null }

export type ProtectedGrid = {
  cells: PublishedCell[]
  /** Lines without a total cell whose sum itself is too small: who publishes this grid may not publish that sum. */
  withheld: Line[]
}

/** Section 5 of the domain description: counts about people below five are never shown or derivable. */
export const smallestFloor = 5

type Grid = { counts: Map<string, number>; hidden: Set<string>; lines: Set<Line>; floor: number }

const membersOf = ({ cells, total }: Line) => (total === undefined ? cells : [...cells, total])

/** Hides every count below the floor, 0 as well, and nothing more: never enough alone, see `protectGrid`. */
export function primaryOnly(cells: readonly Cell[], floor = smallestFloor): PublishedCell[] {
  const atLeast = Math.max(smallestFloor, floor)
  return cells.map(({ id, count }) => ({ id, count: count < atLeast ? null : count }))
}

/**
 * Small-number protection of the fixed grid. Hides every count below the floor (which can be raised, never lowered) and
 * then as many others as needed: always the smallest shown cell of the line that leaks, on a tie the first by id, until
 * every line has no hidden cell or at least two that sum to the floor or more, and until no combination of lines
 * lets a reader conclude that a hidden cell is below the floor.
 * `alreadyHidden` are cells that were hidden when the grid was published before: they stay hidden.
 */
export function protectGrid(input: {
  cells: readonly Cell[]
  lines: readonly Line[]
  floor?: number
  alreadyHidden?: readonly string[]
}): ProtectedGrid {
  const floor = Math.max(smallestFloor, input.floor ?? smallestFloor)
  const counts = new Map(input.cells.map(({ id, count }) => [id, count]))
  for (const id of input.lines.flatMap(membersOf)) if (!counts.has(id)) throw new RangeError(`unknown cell ${id}`)
  const hidden = new Set(input.alreadyHidden ?? [])
  for (const { id, count } of input.cells) if (count < floor) hidden.add(id)
  const grid = { counts, hidden, lines: new Set(input.lines), floor }
  const withheld: Line[] = []
  for (let leak = findLeak(grid); leak; leak = findLeak(grid)) {
    const smallest = smallestShown(grid, leak.near) ?? smallestShown(grid, leak.all)
    if (smallest !== undefined) hidden.add(smallest)
    else withheld.push(withholdSmallest(grid, leak.all))
  }
  return { cells: input.cells.map(({ id, count }) => ({ id, count: hidden.has(id) ? null : count })), withheld }
}

/** Published cells put together for a filter: the sum of what is shown, and how many cells were left out. */
export function mergePublished(cells: readonly PublishedCell[]): { sum: number; leftOut: number } {
  const shown = cells.flatMap(({ count }) => (count === null ? [] : [count]))
  return { sum: shown.reduce((sum, count) => sum + count, 0), leftOut: cells.length - shown.length }
}

/** The lines to repair first and then all lines that give something away, or undefined when nothing leaks. */
function findLeak(grid: Grid): { near: Line[]; all: Line[] } | undefined {
  for (const line of grid.lines) if (leaksAlone(grid, line)) return { near: [line], all: [line] }
  for (const lines of connectedLines(grid)) {
    const cell = leakingCell(grid, lines)
    if (cell !== undefined) return { near: lines.filter((line) => membersOf(line).includes(cell)), all: lines }
  }
  return undefined
}

/** One hidden cell follows from the others; hidden cells whose sum is below the floor are each below it. */
function leaksAlone({ counts, hidden, floor }: Grid, line: Line): boolean {
  const members = membersOf(line).filter((id) => hidden.has(id))
  if (members.length === 0) return false
  if (members.length === 1) return true
  const totalHidden = line.total !== undefined && hidden.has(line.total)
  return !totalHidden && members.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0) < floor
}

/** Groups of lines that hang together through hidden cells. */
function connectedLines({ hidden, lines }: Grid): Line[][] {
  const groups: { ids: Set<string>; lines: Line[] }[] = []
  for (const line of lines) {
    const ids = membersOf(line).filter((id) => hidden.has(id))
    if (ids.length === 0) continue
    const touching = groups.filter((group) => ids.some((id) => group.ids.has(id)))
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push({
      ids: new Set([...ids, ...touching.flatMap((group) => [...group.ids])]),
      lines: [...touching.flatMap((group) => group.lines), line],
    })
  }
  return groups.map((group) => group.lines)
}

/** A hidden cell below the floor that cannot be as large as the floor, given all these lines at once. */
function leakingCell({ counts, hidden, floor }: Grid, lines: readonly Line[]): string | undefined {
  const ids = [...new Set(lines.flatMap(membersOf))].filter((id) => hidden.has(id))
  const place = new Map(ids.map((id, at) => [id, at]))
  const rows = lines.map(({ cells, total }) => {
    const row = ids.map(() => 0)
    for (const id of cells) addTo(row, place.get(id), 1)
    if (total !== undefined) addTo(row, place.get(total), -1)
    return row
  })
  const values = ids.map((id) => counts.get(id) ?? 0)
  const sums = rows.map((row) => row.reduce((sum, factor, at) => sum + factor * (values[at] ?? 0), 0))
  const small = values.flatMap((value, at) => (value < floor ? [at] : []))
  const found = firstBelow(rows, sums, small, floor)
  return found === undefined ? undefined : ids[found]
}

function addTo(row: number[], at: number | undefined, factor: number): void {
  if (at !== undefined) row[at] = (row[at] ?? 0) + factor
}

function smallestShown({ counts, hidden }: Grid, lines: readonly Line[]): string | undefined {
  const count = (id: string) => counts.get(id) ?? 0
  return [...new Set(lines.flatMap(membersOf))]
    .filter((id) => !hidden.has(id))
    .sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))[0]
}

/** Nothing is left to hide in these lines: takes away the smallest sum that is known without being a cell. */
function withholdSmallest({ counts, lines }: Grid, leak: readonly Line[]): Line {
  const sum = ({ cells }: Line) => cells.reduce((total, id) => total + (counts.get(id) ?? 0), 0)
  const [smallest] = leak.filter(({ total }) => total === undefined).sort((a, b) => sum(a) - sum(b))
  if (!smallest) throw new RangeError('these lines contradict each other or say twice what a total is')
  lines.delete(smallest)
  return smallest
}
