/**
 * Seconds from `npm start` to /readyz on a warm checkout whose inputs did not change, and resident memory of the serving
 * process 30 s later, embedded and on PostgreSQL. Yardstick: a bare node:http server on the same filled database.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startPostgresCluster } from '@loper/prisma/postgres-cluster'
import { median, type Result } from './report.ts'
import { freePort, serve } from './serving.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const rounds = 3
const bareServer = path.join(import.meta.dirname, 'bare-server.ts')
const aim: Record<string, number> = {
  embeddedSeconds: 5,
  embeddedMegabytes: 550,
  postgresSeconds: 5,
  postgresMegabytes: 350,
}

type Place = { ours: Record<string, string>; bare: Record<string, string> }
type Measured = { seconds: number; megabytes: number; didWork: boolean }

const startOurs = async (place: Place) =>
  serve(['npm', 'start'], 'apps/api/src/main.ts', {
    cwd: root,
    port: await freePort(),
    env: { ...place.ours, LOPER_DEMO: 'true' },
  })

const startBare = async (place: Place) =>
  serve([process.execPath, bareServer], bareServer, { cwd: root, port: await freePort(), env: place.bare })

/** Starts and stops `rounds` times; in the last round it waits 30 s and weighs the process. */
async function measure(start: () => ReturnType<typeof serve>, round: number): Promise<Measured> {
  const serving = await start()
  if (round === rounds) await pause(30_000)
  const megabytes = round === rounds ? serving.megabytes() : Number.NaN
  await serving.stop()
  return { seconds: serving.seconds, megabytes, didWork: /^(Installing|Generating|Building)/m.test(serving.said) }
}

/** Ours and the yardstick in turn, on a database that a first start has filled. */
async function compare(place: Place): Promise<{ ours: Measured[]; bare: Measured[] }> {
  const first = await startOurs(place)
  await first.stop()
  const ours: Measured[] = []
  const bare: Measured[] = []
  for (let round = 1; round <= rounds; round += 1) {
    ours.push(await measure(() => startOurs(place), round))
    bare.push(await measure(() => startBare(place), round))
  }
  return { ours, bare }
}

const figures = (name: string, measured: Measured[]) => ({
  [`${name}Seconds`]: median(measured.map(({ seconds }) => seconds)),
  [`${name}Megabytes`]: measured.at(-1)?.megabytes ?? Number.NaN,
})

export async function run(): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'loper-bench-'))
  const cluster = await startPostgresCluster({ durable: true })
  try {
    const embedded = await compare({
      ours: { LOPER_DATA_DIR: folder, DATABASE_URL: '' },
      bare: { DATA_DIR: path.join(folder, 'pglite') },
    })
    const onPostgres = { DATABASE_URL: cluster.url }
    const postgres = await compare({ ours: onPostgres, bare: onPostgres })
    const ours = { ...figures('embedded', embedded.ours), ...figures('postgres', postgres.ours) }
    const yardstick = { ...figures('embedded', embedded.bare), ...figures('postgres', postgres.bare) }
    const each = <Value>(value: (key: string) => Value) =>
      Object.fromEntries(Object.keys(ours).map((key) => [key, value(key)])) as Record<string, Value>
    return {
      name: 'start',
      ours,
      yardstick,
      ratio: each((key) => (ours[key] ?? 0) / (yardstick[key] ?? 1)),
      aim,
      met: each((key) => (ours[key] ?? Number.POSITIVE_INFINITY) <= (aim[key] ?? 0)),
      // A warm start installs, generates and builds nothing.
      exact: [...embedded.ours, ...postgres.ours].every(({ didWork }) => !didWork),
    }
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
