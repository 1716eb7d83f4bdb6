/** The storm on PGlite, beside the same statements one after another in this process on the same folder, in alternating rounds. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { PGlite } from '@electric-sql/pglite'
import { asSystem } from '@loper/prisma/database'
import { openPglite } from '@loper/prisma/open-pglite'
import { startProduction } from './production-server.ts'
import { startSmtpSink } from './smtp-sink.ts'
import { type Counts, wordsOf } from './storm-checks.ts'
import type { Measured } from './storm-postgres.ts'
import { counting, faultsAfter, looking, stormOn, strikeMails } from './storm-rounds.ts'
import { fillStormWorld } from './storm-world.ts'
import { runInProcess, type Words } from './storm-yardstick.ts'

const spreadFrom = 1_001

export async function measureOnPglite(rounds: number, people: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'loper-storm-'))
  const sink = await startSmtpSink()
  /** One process at a time has the folder: this one while no server runs. */
  const inside = async <T>(work: (pglite: PGlite) => Promise<T>) => {
    const pglite = await openPglite(path.join(folder, 'pglite'))
    try {
      return await work(pglite)
    } finally {
      await pglite.close()
    }
  }
  const serving = async <T>(work: (server: Awaited<ReturnType<typeof startProduction>>) => Promise<T>) => {
    const server = await startProduction({ LOPER_DATA_DIR: folder, LOPER_SMTP_URL: sink.url })
    try {
      return await work(server)
    } finally {
      await server.stop()
    }
  }
  try {
    await inside((pglite) => fillStormWorld({ engine: 'pglite', pglite }, spreadFrom + 2_000))
    await serving((server) => stormOn(server, 1, false, 200))
    const measured: Measured = { hot: [], spread: [], faults: [] }
    const words = await inside((pglite) => looking({ engine: 'pglite', pglite }, (prisma) => asSystem(prisma, wordsOf)))
    const theirs = (first: number, spread: boolean, by: Words) =>
      inside((pglite) =>
        looking({ engine: 'pglite', pglite }, async (prisma) => {
          const { result, rows } = await counting(prisma, () =>
            runInProcess(pglite, { first, spread, people, words: by }),
          )
          await strikeMails(prisma)
          return { perSecond: result, rows }
        }),
      )
    for (let round = 0; round < rounds; round += 1) {
      for (const spread of [false, true]) {
        const first = spread ? spreadFrom : 10 + round * 2
        const other = await theirs(spread ? first : first + 1, spread, words)
        const before = await inside((pglite) =>
          looking({ engine: 'pglite', pglite }, async (prisma) => (await counting(prisma, async () => {})).total),
        )
        const one = await serving(async (server) => {
          await stormOn(server, 5, false, 200) // as warm as the server on PostgreSQL
          return stormOn(server, first, spread, people)
        })
        const rows = await inside((pglite) =>
          looking({ engine: 'pglite', pglite }, async (prisma) => {
            const round = { first, spread, people, commitTimes: false }
            measured.faults.push(...(await faultsAfter(prisma, one.answers, round)))
            const { total } = await counting(prisma, () => strikeMails(prisma))
            return Object.fromEntries(
              Object.entries(total).map(([table, count]) => [table, count - (before[table] ?? 0)]),
            )
          }),
        )
        const perPerson = (counts: Counts, by: number) =>
          Object.fromEntries(Object.entries(counts).map(([table, count]) => [table, count / by]))
        if (!isDeepStrictEqual(perPerson(rows, people + 200), perPerson(other.rows, people)))
          measured.faults.push(`rows differ: ${JSON.stringify(rows)} and ${JSON.stringify(other.rows)}`)
        const pair = { ours: one.perSecond, yardstick: other.perSecond }
        measured[spread ? 'spread' : 'hot'].push(pair)
        console.error(`pglite ${spread ? 'spread' : 'hot'}`, pair)
      }
    }
    return measured
  } finally {
    await sink.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
