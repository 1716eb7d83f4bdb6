/** The storm on PostgreSQL, beside pgbench on the same cluster, in alternating rounds. */
import { isDeepStrictEqual } from 'node:util'
import { asSystem } from '@loper/prisma/database'
import { runSql, startPostgresCluster } from '@loper/prisma/postgres-cluster'
import { startProduction } from './production-server.ts'
import type { Serving } from './serving.ts'
import { startSmtpSink } from './smtp-sink.ts'
import { wordsOf } from './storm-checks.ts'
import { newPerson, storm } from './storm-people.ts'
import { connections, counting, faultsAfter, looking, stormOn, strikeMails } from './storm-rounds.ts'
import { fillStormWorld, sabotage } from './storm-world.ts'
import { runPgbench } from './storm-yardstick.ts'

export type Pair = { ours: number; yardstick: number; few?: number }
export type Measured = { hot: Pair[]; spread: Pair[]; faults: string[] }

const spreadFrom = 1_001

/** A cluster that forces every commit to the disk, filled, with a server in production settings. */
async function open(servers: number) {
  const settings = { fsync: 'on', synchronous_commit: 'on', track_commit_timestamp: 'on' }
  const cluster = await startPostgresCluster({ durable: true, maxConnections: 300, settings })
  const sink = await startSmtpSink()
  const running: Serving[] = []
  const close = async () => {
    for (const server of running) await server.stop()
    await sink.stop()
    await cluster.stop()
  }
  try {
    await fillStormWorld({ engine: 'postgres', url: cluster.url }, spreadFrom + 2_000)
    for (let server = 0; server < servers; server += 1)
      running.push(await startProduction({ DATABASE_URL: cluster.url, LOPER_SMTP_URL: sink.url }))
    return { url: cluster.url, servers: running, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** One network may enrol sixty people in an hour, here too. */
async function faultsInLimit({ port }: Serving): Promise<string[]> {
  const forms = Array.from({ length: 61 }, () => ({ ...newPerson(1), network: '192.0.2.1' }))
  const { answers } = await storm(port, forms, 1)
  const refused = answers.filter(({ problem }) => problem === 'enrolment.too-many')
  return refused.length === 1 && answers.at(-1)?.token === null
    ? []
    : [`${refused.length} of 61 from one network refused`]
}

export async function measureOnPostgres(rounds: number, people: number): Promise<Measured> {
  const { url, servers, close } = await open(1)
  const [server] = servers as [Serving]
  try {
    return await looking({ engine: 'postgres', url }, async (prisma) => {
      const faults = await faultsInLimit(server)
      await stormOn(server, 2, false, 600)
      const words = await asSystem(prisma, wordsOf)
      const measured: Measured = { hot: [], spread: [], faults }
      for (let round = 0; round < rounds; round += 1) {
        for (const spread of [false, true]) {
          const first = spread ? spreadFrom : 10 + round * 3
          const ours = async () => {
            const { result, rows } = await counting(prisma, () => stormOn(server, first, spread, people))
            faults.push(...(await faultsAfter(prisma, result.answers, { first, spread, people, commitTimes: true })))
            await strikeMails(prisma)
            return { perSecond: result.perSecond, rows }
          }
          const theirs = async (by = connections) => {
            const from = spread ? first : first + (by === connections ? 1 : 2)
            const { result, rows } = await counting(prisma, () =>
              runPgbench(url, by, { first: from, spread, people, words }),
            )
            return { perSecond: result, rows }
          }
          const early = round % 2 ? await theirs() : null
          const one = await ours()
          const other = early ?? (await theirs())
          if (!isDeepStrictEqual(one.rows, other.rows))
            faults.push(`rows differ: ${JSON.stringify(one.rows)} and ${JSON.stringify(other.rows)}`)
          const pair: Pair = { ours: one.perSecond, yardstick: other.perSecond }
          if (!spread) pair.few = (await theirs(20)).perSecond
          measured[spread ? 'spread' : 'hot'].push(pair)
          console.error(`postgres ${spread ? 'spread' : 'hot'}`, pair)
        }
      }
      return measured
    })
  } finally {
    await close()
  }
}

/** Without the lock and the last wall, two servers on one database must give out more seats than there are. How many they gave. */
export async function placedUnderSabotage(people: number): Promise<number> {
  const { url, servers, close } = await open(2)
  try {
    await runSql(url, ...sabotage)
    await Promise.all(servers.map((server) => stormOn(server, 1, false, people / servers.length)))
    return await looking({ engine: 'postgres', url }, (prisma) =>
      asSystem(prisma, (tx) => tx.enrolment.count({ where: { status: 'PLACED' } })),
    )
  } finally {
    await close()
  }
}
