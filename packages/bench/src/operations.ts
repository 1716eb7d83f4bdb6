/**
 * For the ten main operations: the number of SQL statements, which must not depend on the number of rows (`exact`), and throughput on
 * PostgreSQL with 32 connections beside a bare node:http + pg server with one equivalent statement, in alternating rounds of one run.
 */
import path from 'node:path'
import { startPostgresCluster } from '@loper/prisma/postgres-cluster'
import autocannon from 'autocannon'
import pg from 'pg'
import { operations } from './operation-list.ts'
import { type Asker, asker } from './operation-requests.ts'
import { fillWorld, type World } from './operation-world.ts'
import { median, type Result } from './report.ts'
import { freePort, serve } from './serving.ts'

const rounds = 5
const seconds = 2
const root = path.resolve(import.meta.dirname, '../../..')

/** Counts the statements that this process sends, by listening in on the driver; BEGIN and COMMIT count. */
function countingStatements() {
  const client = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const query = client.query
  let statements = 0
  client.query = function (this: unknown, ...args: unknown[]) {
    statements += 1
    return query.apply(this, args)
  }
  return {
    read: () => statements,
    stop() {
      client.query = query
    },
  }
}

/** Statements per operation, over many rows and over few. */
async function countStatements(
  url: string,
  world: World,
): Promise<{ counts: Record<string, number>; steady: boolean }> {
  const { readConfig } = await import('../../../apps/api/src/env.ts')
  const { startServer } = await import('../../../apps/api/src/server.ts')
  const config = readConfig({ PORT: '0', LOPER_DEMO: 'true', LOPER_LOG: 'silent' })
  const server = await startServer({ config, database: { engine: 'postgres', url } })
  const ask = await asker(server.url, world)
  const counter = countingStatements()
  const count = async (name: string, as: Parameters<Asker['run']>[1], variables: Record<string, unknown>) => {
    const before = counter.read()
    await ask.run(name, as, variables)
    return counter.read() - before
  }
  const counts: Record<string, number> = {}
  let steady = true
  for (const { name, as, variables, fewer } of operations) {
    await ask.run(name, as, variables(world))
    const many = await count(name, as, variables(world))
    const few = fewer ? await count(name, fewer.as ?? as, fewer.variables(world)) : many
    counts[name] = many
    if (many !== few) {
      steady = false
      console.log(`${name}: ${many} statements over many rows, ${few} over few`)
    }
  }
  counter.stop()
  await server.stop()
  return { counts, steady }
}

const shoot = async (options: autocannon.Options) => {
  const { requests, non2xx, errors } = await autocannon({ connections: 32, duration: seconds, ...options })
  return { perSecond: requests.average, failed: non2xx + errors }
}

export async function run(): Promise<Result> {
  const cluster = await startPostgresCluster({ durable: true })
  try {
    const world = await fillWorld({ engine: 'postgres', url: cluster.url })
    const { counts, steady } = await countStatements(cluster.url, world)
    const env = { DATABASE_URL: cluster.url, LOPER_DEMO: 'true', LOPER_LOG: 'error', WORLD: JSON.stringify(world) }
    const main = path.join(root, 'apps/api/src/main.ts')
    const bareFile = path.join(import.meta.dirname, 'bare-operations.ts')
    const ours = await serve([process.execPath, main], main, { cwd: root, port: await freePort(), env })
    const bare = await serve([process.execPath, bareFile], bareFile, { cwd: root, port: await freePort(), env })
    const ask = await asker(`http://127.0.0.1:${ours.port}`, world)
    const result: Result = { name: 'operations', ours: {}, yardstick: {}, ratio: {}, aim: {}, met: {}, exact: steady }
    for (const { name, as, variables } of operations) {
      const pairs: { ours: number; bare: number }[] = []
      for (let round = 0; round < rounds; round += 1) {
        const one = await shoot(ask.request(name, as, variables(world)))
        const other = await shoot({ url: `http://127.0.0.1:${bare.port}/${name}` })
        if (one.failed + other.failed > 0) result.exact = false
        pairs.push({ ours: one.perSecond, bare: other.perSecond })
      }
      result.ours[name] = median(pairs.map((pair) => pair.ours))
      result.yardstick[name] = median(pairs.map((pair) => pair.bare))
      result.ratio[name] = median(pairs.map((pair) => pair.ours / pair.bare))
    }
    const all = 'medianOfTen'
    result.ratio[all] = median(operations.map(({ name }) => result.ratio[name] ?? 0))
    result.ours[all] = median(operations.map(({ name }) => result.ours[name] ?? 0))
    result.yardstick[all] = median(operations.map(({ name }) => result.yardstick[name] ?? 0))
    result.aim[all] = 0.25
    result.met[all] = result.ratio[all] >= 0.25
    for (const { name } of operations) {
      result.ours[`${name} statements`] = counts[name] ?? 0
      result.yardstick[`${name} statements`] = 1
    }
    await ours.stop()
    await bare.stop()
    return result
  } finally {
    await cluster.stop()
  }
}
