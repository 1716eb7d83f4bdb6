const tiny = 1e-7

type Tableau = number[][]

/** Makes the basic variable of a row that of a column, in every row of the tableau. */
function pivot(tableau: Tableau, basis: number[], row: number, column: number): void {
  const chosen = tableau[row] as number[]
  const divisor = chosen[column] as number
  for (let at = 0; at < chosen.length; at++) chosen[at] = (chosen[at] as number) / divisor
  for (const other of tableau) {
    const factor = other === chosen ? 0 : (other[column] as number)
    if (Math.abs(factor) < tiny) continue
    for (let at = 0; at < other.length; at++) other[at] = (other[at] as number) - factor * (chosen[at] as number)
  }
  basis[row] = column
}

/** The row that limits a column the most (lowest basis number on a tie, so that it never cycles), or -1 for none. */
function limitingRow(tableau: Tableau, basis: readonly number[], column: number): number {
  let best = -1
  let smallest = Number.POSITIVE_INFINITY
  for (let row = 0; row < basis.length; row++) {
    const line = tableau[row] as number[]
    const factor = line[column] as number
    if (factor < tiny) continue
    const ratio = (line.at(-1) as number) / factor
    const tied = best >= 0 && Math.abs(ratio - smallest) < tiny && (basis[row] as number) < (basis[best] as number)
    if (ratio < smallest - tiny || tied) {
      best = row
      smallest = ratio
    }
  }
  return best
}

/** Simplex by Bland's rule; the last row is what to maximise, with the signs turned. Stops early at `enough`. */
function maximise(tableau: Tableau, basis: number[], enough: number): number {
  const objective = tableau.at(-1) as number[]
  for (;;) {
    if ((objective.at(-1) as number) >= enough) return enough
    const column = objective.findIndex((value, at) => at < objective.length - 1 && value < -tiny)
    if (column < 0) return objective.at(-1) as number
    const row = limitingRow(tableau, basis, column)
    if (row < 0) return Number.POSITIVE_INFINITY
    pivot(tableau, basis, row, column)
  }
}

/** A first solution of the lines: a tableau without lines that repeat others, and the basic variable of each row. */
function firstSolution(rows: readonly number[][], sums: readonly number[]): { tableau: Tableau; basis: number[] } {
  const count = rows[0]?.length ?? 0
  const tableau = rows.map((row, at) => {
    const sign = (sums[at] as number) < 0 ? -1 : 1
    return [...row.map((factor) => factor * sign), (sums[at] as number) * sign]
  })
  const basis = rows.map((_, at) => count + at)
  tableau.push(
    Array.from({ length: count + 1 }, (_, at) => -tableau.reduce((sum, row) => sum + (row[at] as number), 0)),
  )
  maximise(tableau, basis, Number.POSITIVE_INFINITY)
  tableau.pop()
  const isReal = (value: number, at: number) => at < count && Math.abs(value) > tiny
  basis.forEach((column, row) => {
    const real = column < count ? -1 : (tableau[row] as number[]).findIndex(isReal)
    if (real >= 0) pivot(tableau, basis, row, real)
  })
  const kept = basis.map((column) => column < count)
  return { tableau: tableau.filter((_, row) => kept[row]), basis: basis.filter((_, row) => kept[row]) }
}

/**
 * Of some unknown numbers of at least 0 the sums of lines are known: which of the `wanted` numbers cannot be as large as
 * `enough`? That is what a careful reader could conclude. `rows[i][j]` is the factor of number j in line i, `sums[i]`
 * its sum; the lines must have a solution. Gives the first such number, or undefined. Exact up to rounding.
 */
export function firstBelow(
  rows: readonly number[][],
  sums: readonly number[],
  wanted: readonly number[],
  enough: number,
): number | undefined {
  const { tableau, basis } = firstSolution(rows, sums)
  const count = rows[0]?.length ?? 0
  const open = new Set(wanted)
  for (const number of wanted) {
    if (!open.has(number)) continue
    tableau.push(Array.from({ length: count + 1 }, (_, at) => (at === number ? -1 : 0)))
    const basic = basis.indexOf(number)
    if (basic >= 0) pivot(tableau, basis, basic, number)
    if (maximise(tableau, basis, enough) < enough - tiny) return number
    tableau.pop()
    open.delete(number)
    // one solution often shows for several numbers at once that they can be large enough
    basis.forEach((column, row) => {
      if ((tableau[row]?.at(-1) as number) >= enough) open.delete(column)
    })
  }
  return undefined
}
