import type { Cell, Line, PublishedCell } from './suppression.ts'

type Equation = { factors: Map<string, number>; sum: number }

/**
 * A reader with pen and paper, written apart from the protection itself: knows every shown cell and the sum of every
 * line that was not withheld, adds and subtracts equations (Gaussian elimination), and narrows each hidden count by the
 * fact that counts are not negative. Gives the hidden cells below the floor that this reader knows to be below it.
 */
export function audit(cells: readonly Cell[], lines: readonly Line[], published: readonly PublishedCell[], floor = 5) {
  const counts = new Map(cells.map(({ id, count }) => [id, count]))
  const shown = new Map(published.map(({ id, count }) => [id, count]))
  const equations = lines.map((line) => equationOf(line, counts, shown)).filter(({ factors }) => factors.size > 0)
  const bounds = narrow([...equations, ...eliminate(equations)])
  return cells
    .filter(
      ({ id, count }) => shown.get(id) === null && count < floor && (bounds.get(id)?.high ?? Infinity) < floor - 1e-6,
    )
    .map(({ id }) => id)
}

function equationOf(line: Line, counts: Map<string, number>, shown: Map<string, number | null>): Equation {
  const factors = new Map<string, number>()
  let sum = line.total === undefined ? line.cells.reduce((total, id) => total + (counts.get(id) ?? 0), 0) : 0
  const signed = [...line.cells.map((id) => [id, 1] as const), ...(line.total ? [[line.total, -1] as const] : [])]
  for (const [id, factor] of signed) {
    const count = shown.get(id)
    if (typeof count === 'number') sum -= factor * count
    else factors.set(id, (factors.get(id) ?? 0) + factor)
  }
  return { factors, sum }
}

function minus(from: Equation, other: Equation, times: number): void {
  for (const [id, factor] of other.factors) {
    const left = (from.factors.get(id) ?? 0) - times * factor
    if (Math.abs(left) < 1e-9) from.factors.delete(id)
    else from.factors.set(id, left)
  }
  from.sum -= times * other.sum
}

/** Reduced row echelon form: every pivot occurs in one equation only. */
function eliminate(equations: readonly Equation[]): Equation[] {
  const rows = equations.map(({ factors, sum }) => ({ factors: new Map(factors), sum }))
  const done: Equation[] = []
  for (let row = rows.shift(); row; row = rows.shift()) {
    const [first] = row.factors
    if (!first) continue
    const [pivot, factor] = first
    const scaled = {
      factors: new Map([...row.factors].map(([id, each]) => [id, each / factor])),
      sum: row.sum / factor,
    }
    for (const other of [...rows, ...done]) minus(other, scaled, other.factors.get(pivot) ?? 0)
    done.push(scaled)
  }
  return done
}

function narrow(equations: readonly Equation[]): Map<string, { low: number; high: number }> {
  const bounds = new Map<string, { low: number; high: number }>()
  for (const { factors } of equations) for (const id of factors.keys()) bounds.set(id, { low: 0, high: Infinity })
  for (let round = 0; round < 30; round++) {
    for (const { factors, sum } of equations) {
      for (const [id, factor] of factors) {
        let [least, most] = [sum, sum]
        for (const [other, times] of factors) {
          const range = bounds.get(other)
          if (other === id || !range) continue
          least -= times > 0 ? times * range.high : times * range.low
          most -= times > 0 ? times * range.low : times * range.high
        }
        const own = bounds.get(id)
        if (!own) continue
        const [low, high] = factor > 0 ? [least / factor, most / factor] : [most / factor, least / factor]
        own.low = Math.max(own.low, low)
        own.high = Math.min(own.high, high)
      }
    }
  }
  return bounds
}
