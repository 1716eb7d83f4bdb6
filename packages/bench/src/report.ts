/** What a bench hands over; figures as they are, not rounded in our favour. Numbers have their unit in their name. */
export type Result = {
  name: string
  ours: Record<string, number>
  yardstick: Record<string, number>
  ratio: Record<string, number>
  aim: Record<string, number>
  met: Record<string, boolean>
  exact: boolean
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The value below which that part of the values lies, between neighbours in proportion. */
function quantile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * part
  const [low = Number.NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low + (high - low) * (at - Math.floor(at))
}

/** The median under the name itself, and the quartiles beside it. */
export function spreadOf(name: string, values: number[]): Record<string, number> {
  return { [name]: median(values), [`${name} q1`]: quantile(values, 0.25), [`${name} q3`]: quantile(values, 0.75) }
}

const figure = (value: number | undefined) => (value === undefined ? '' : String(Number(value.toPrecision(3))))

/** Prints a small table and, as the last line, the result as one JSON object. */
export function report(result: Result): void {
  const rows = Object.keys(result.ours).map((key) => [
    key,
    figure(result.ours[key]),
    figure(result.yardstick[key]),
    figure(result.ratio[key]),
    figure(result.aim[key]),
    key in result.met ? (result.met[key] ? 'yes' : 'no') : '',
  ])
  const table = [['', 'ours', 'yardstick', 'ratio', 'aim', 'met'], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  console.log(JSON.stringify(result))
}
