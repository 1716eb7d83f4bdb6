/**
 * `pnpm bench <name>` measures one promise and its yardstick in one run, and prints a table and one line of JSON. It exits
 * with 0 when it ran and what must hold whatever the speed (`exact`) holds.
 */
import { type Result, report } from './report.ts'

const benches: Record<string, () => Promise<{ run(): Promise<Result> }>> = {
  crash: () => import('./crash.ts'),
  operations: () => import('./operations.ts'),
  start: () => import('./start.ts'),
  storm: () => import('./storm.ts'),
}

const name = process.argv[2] ?? ''
const load = benches[name]
if (!load) {
  console.error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const result = await (await load()).run()
report(result)
process.exit(result.exact ? 0 : 1)
