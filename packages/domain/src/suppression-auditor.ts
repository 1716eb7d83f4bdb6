import type { Cell, Line, PublishedCell } from './suppression.ts'

type Equation = { factors: Map<string, number>; sum: number }
type Exact = { factors: Map<string, bigint>; sum: bigint }

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

/** Takes a number out of an equation with the help of another one, in whole numbers, so that nothing is rounded. */
function without(id: string, from: Exact, other: Exact): Exact {
  const [own, theirs] = [from.factors.get(id) ?? 0n, other.factors.get(id) ?? 0n]
  if (own === 0n) return from
  const left = new Map<string, bigint>()
  for (const key of new Set([...from.factors.keys(), ...other.factors.keys()])) {
    const factor = (from.factors.get(key) ?? 0n) * theirs - (other.factors.get(key) ?? 0n) * own
    if (factor !== 0n) left.set(key, factor)
  }
  const sum = from.sum * theirs - other.sum * own
  const divisor = [...left.values(), sum].reduce(greatestDivisor, 0n) || 1n
  for (const [key, factor] of left) left.set(key, factor / divisor)
  return { factors: left, sum: sum / divisor }
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b)
}

/** Reduced echelon form: every pivot occurs in one equation only. */
function eliminate(equations: readonly Equation[]): Equation[] {
  const exact = equations.map(({ factors, sum }) => ({
    factors: new Map([...factors].map(([id, factor]) => [id, BigInt(factor)])),
    sum: BigInt(sum),
  }))
  let done: Exact[] = []
  let rows: Exact[] = exact
  for (let [row] = rows; row; [row] = rows) {
    const chosen: Exact = row
    const [pivot] = chosen.factors.keys()
    rows = rows.slice(1)
    if (pivot === undefined) continue
    rows = rows.map((other) => without(pivot, other, chosen))
    done = [...done.map((other) => without(pivot, other, chosen)), chosen]
  }
  return done.map(({ factors, sum }) => ({
    factors: new Map([...factors].map(([id, factor]) => [id, Number(factor)])),
    sum: Number(sum),
  }))
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
