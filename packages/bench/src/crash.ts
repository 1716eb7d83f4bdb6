/**
 * 100 people enrol at one session while the server that this bench started is killed with -9 at a random moment, and started again; who
 * got no answer sends the same form with the same key. 50 times on PostgreSQL with fsync, 10 times on PGlite, whose files survive the
 * end of a process but are not forced to the disk. What must hold: nobody who was answered is lost, nobody is in twice, never more
 * placed than there are seats, and the line has no gap.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { asSystem, type Database } from '@loper/prisma/database'
import { openPglite } from '@loper/prisma/open-pglite'
import { startPostgresCluster } from '@loper/prisma/postgres-cluster'
import { startProduction } from './production-server.ts'
import type { Result } from './report.ts'
import type { Serving } from './serving.ts'
import { startSmtpSink } from './smtp-sink.ts'
import { listOf } from './storm-checks.ts'
import { enrol, newPerson, type Person } from './storm-people.ts'
import { looking } from './storm-rounds.ts'
import { fillStormWorld, seats } from './storm-world.ts'

const people = 100
const connections = 50
const runs = {
  postgres: Number(process.env.LOPER_CRASH_RUNS ?? 50),
  pglite: Number(process.env.LOPER_CRASH_PGLITE_RUNS ?? 10),
}

type Told = Map<string, Set<string>>
type Place = {
  env: Record<string, string>
  /** Looks at the rows; on PGlite only while no server runs. */
  look<T>(work: (database: Database) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Sends the form until it is answered, with the same key, wherever the server is by then. Every answer is remembered. */
async function insist(port: () => number, person: Person, connection: number, told: Told): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let tries = 1; ; tries += 1) {
    const { token, problem, status } = await enrol(port(), agent, connection, person)
    if (token) {
      told.set(person.contact, (told.get(person.contact) ?? new Set()).add(token))
      agent.destroy()
      return tries
    }
    if (status === 200) throw new Error(`${person.contact} was refused: ${problem}`)
    await pause(50)
  }
}

type Run = { server: Serving; told: Told; answered: number; again: number }

/** One run: people, kill -9 in their midst, another server, which is answered with, and everybody is answered in the end. */
async function crashOnce(place: Place, before: Serving, session: number): Promise<Run> {
  let server = before
  const told: Told = new Map()
  const forms = Array.from({ length: people }, () => newPerson(session))
  const waiting = [...forms]
  const tries: number[] = []
  const all = Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let form = waiting.shift(); form; form = waiting.shift())
        tries.push(await insist(() => server.port, form, connection, told))
    }),
  )
  // By the number of answers, so that the moment falls among the writing on a fast and on a slow machine.
  const moment = Math.floor(Math.random() * people * 0.9)
  while (told.size < moment) await pause(1)
  await pause(Math.random() * 40)
  const answered = told.size
  await server.kill()
  server = await startProduction(place.env)
  await all
  // A form that was answered long ago, sent again: the same answer.
  const [first] = forms as [Person]
  await insist(() => server.port, first, 0, told)
  return { server, told, answered, again: tries.filter((count) => count > 1).length }
}

async function faultsOf(place: Place, session: number, told: Told): Promise<string[]> {
  const rows = await place.look((database) =>
    looking(database, (prisma) => asSystem(prisma, (tx) => listOf(tx, session, false))),
  )
  const faults: string[] = []
  const contacts = rows.map(({ contact }) => contact)
  const placed = rows.filter(({ status }) => status === 'PLACED').length
  const positions = rows.filter(({ status }) => status === 'WAITING').map(({ position }) => position)
  const lost = [...told.keys()].filter((contact) => !contacts.includes(contact))
  if (lost.length > 0) faults.push(`${lost.length} were told that they are in and are not`)
  if (new Set(contacts).size !== contacts.length) faults.push('somebody is in twice')
  if ([...told.values()].some((tokens) => tokens.size !== 1)) faults.push('one form was answered in two ways')
  if (contacts.length !== people) faults.push(`${contacts.length} are in, of ${people}`)
  if (placed !== seats) faults.push(`${placed} placed`)
  if (positions.some((position, index) => position !== index + 1)) faults.push('the line has a gap')
  return faults
}

async function onPostgres(smtp: string): Promise<Place> {
  const cluster = await startPostgresCluster({ durable: true })
  const database: Database = { engine: 'postgres', url: cluster.url }
  await fillStormWorld(database, runs.postgres)
  const env = { DATABASE_URL: cluster.url, LOPER_SMTP_URL: smtp }
  return { env, look: (work) => work(database), close: cluster.stop }
}

async function onPglite(smtp: string): Promise<Place> {
  const folder = mkdtempSync(path.join(tmpdir(), 'loper-crash-'))
  const look: Place['look'] = async (work) => {
    const pglite = await openPglite(path.join(folder, 'pglite'))
    try {
      return await work({ engine: 'pglite', pglite })
    } finally {
      await pglite.close()
    }
  }
  await look((database) => fillStormWorld(database, Math.max(1, runs.pglite)))
  const env = { LOPER_DATA_DIR: folder, LOPER_SMTP_URL: smtp }
  return { env, look, close: async () => rmSync(folder, { recursive: true, force: true }) }
}

export async function run(): Promise<Result> {
  const result: Result = { name: 'crash', ours: {}, yardstick: {}, ratio: {}, aim: {}, met: {}, exact: true }
  const sink = await startSmtpSink()
  for (const [engine, open] of Object.entries({ postgres: onPostgres, pglite: onPglite })) {
    const place = await open(sink.url)
    const sum = { runs: 0, answeredBefore: 0, sentAgain: 0, faults: 0 }
    const tolds: Told[] = []
    try {
      let server = await startProduction(place.env)
      for (let session = 1; session <= runs[engine as keyof typeof runs]; session += 1) {
        const run = await crashOnce(place, server, session)
        server = run.server
        tolds.push(run.told)
        sum.answeredBefore += run.answered
        sum.sentAgain += run.again
        console.error(`${engine} ${session}: killed after ${run.answered} answers, ${run.again} sent again`)
      }
      await server.stop()
      for (const [index, told] of tolds.entries()) {
        const faults = await faultsOf(place, index + 1, told)
        for (const fault of faults) console.log(`${engine} ${index + 1}: ${fault}`)
        sum.runs += 1
        sum.faults += faults.length
      }
    } finally {
      await place.close()
    }
    for (const [name, value] of Object.entries(sum)) result.ours[`${engine} ${name}`] = value
    if (sum.faults > 0) result.exact = false
  }
  await sink.stop()
  return result
}
