/**
 * 2,000 people over 200 connections for 8 seats, through GraphQL over HTTP at a server in production settings. What must hold whatever
 * the speed: 8 placed, the others waiting on positions 1 to 1,992 in the order of the lock, nobody lost or double, no other answer than
 * a place. Beside it a pgbench script that writes the same rows; on PGlite its statements in one process. With `--sabotage` the lock is
 * taken away, and seats must be given out twice.
 */
import { type Result, spreadOf } from './report.ts'
import { measureOnPglite } from './storm-pglite.ts'
import { type Measured, measureOnPostgres, type Pair, placedUnderSabotage } from './storm-postgres.ts'
import { seats } from './storm-world.ts'

const rounds = Number(process.env.LOPER_STORM_ROUNDS ?? 5)
const people = 2_000

async function underSabotage(): Promise<Result> {
  const placed = await placedUnderSabotage(400)
  console.log(`Without the lock ${placed} people were given ${seats} seats.`)
  const none = { ratio: {}, aim: {}, met: {} }
  return { name: 'storm --sabotage', ours: { placed }, yardstick: { placed: seats }, ...none, exact: placed > seats }
}

function add(result: Result, name: string, pairs: Pair[], aim?: number): void {
  Object.assign(
    result.ours,
    spreadOf(
      name,
      pairs.map(({ ours }) => ours),
    ),
  )
  Object.assign(
    result.yardstick,
    spreadOf(
      name,
      pairs.map(({ yardstick }) => yardstick),
    ),
  )
  Object.assign(
    result.ratio,
    spreadOf(
      name,
      pairs.map(({ ours, yardstick }) => ours / yardstick),
    ),
  )
  const few = pairs.flatMap((pair) => (pair.few ? [{ ours: pair.ours, yardstick: pair.few }] : []))
  if (few.length > 0) add(result, `${name}, pgbench with 20 connections`, few)
  if (aim === undefined) return
  result.aim[name] = aim
  result.met[name] = (result.ratio[name] ?? 0) >= aim
}

export async function run(): Promise<Result> {
  if (process.argv.includes('--sabotage')) return underSabotage()
  const result: Result = { name: 'storm', ours: {}, yardstick: {}, ratio: {}, aim: {}, met: {}, exact: true }
  const engines: [string, (rounds: number, people: number) => Promise<Measured>][] = [
    ['postgres', measureOnPostgres],
    ['pglite', measureOnPglite],
  ]
  const only = process.env.LOPER_STORM_ENGINE
  for (const [engine, measure] of engines.filter(([engine]) => !only || engine === only)) {
    const { hot, spread, faults } = await measure(rounds, people)
    add(result, `${engine}Hot`, hot, 1)
    add(result, `${engine}Spread`, spread)
    for (const fault of faults) console.log(`${engine}: ${fault}`)
    if (faults.length > 0) result.exact = false
  }
  return result
}
