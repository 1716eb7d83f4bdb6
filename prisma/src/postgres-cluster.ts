/** A temporary PostgreSQL cluster of the system's own binaries, for tests, journeys and benches. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'

/**
 * `url` logs in as `loper_owner` (no superuser) on the application's database, `adminUrl` as the superuser on
 * `postgres`. `stop` ends the server and removes its files; both also happen when this process dies in any way.
 */
export type PostgresCluster = { url: string; adminUrl: string; port: number; stop(): Promise<void> }

type Account = { uid: number; gid: number }

/** The folder with PostgreSQL's newest server binaries on this machine, or null when there are none. */
export function findPostgresBinaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ]
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name)))) ?? null
}

/** PostgreSQL refuses to run as root; root hands it to the account that the system made for it. */
function accountForServer(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+):/m)
  if (!line) throw new Error('PostgreSQL does not run as root, and this machine has no account named postgres.')
  return { uid: Number(line[1]), gid: Number(line[2]) }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

// The shell holds the server and ends it when its input closes: that happens however our own process ends, kill -9 included.
const guard = 'folder=$1; shift; "$@" & cat >/dev/null; kill -QUIT $!; wait $!; rm -rf "$folder"'

async function untilReady(server: ChildProcessWithoutNullStreams): Promise<void> {
  const lines: string[] = []
  for await (const line of createInterface({ input: server.stderr })) {
    if (line.includes('database system is ready to accept connections')) return
    lines.push(line)
    if (line.includes('FATAL:')) break
  }
  throw new Error(`PostgreSQL did not start:\n${lines.join('\n')}`)
}

/** Runs the statements one by one as the given login. */
export async function runSql(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/**
 * Starts a cluster on loopback and a free port. `durable` keeps fsync and synchronous_commit on, as in production (for
 * benches); without it nothing is forced to disk.
 */
export async function startPostgresCluster(
  options: { durable?: boolean; database?: string; maxConnections?: number; settings?: Record<string, string> } = {},
): Promise<PostgresCluster> {
  const { durable = false, database = 'loper', maxConnections = 100, settings: more = {} } = options
  const binaries = findPostgresBinaries()
  if (!binaries) throw new Error("PostgreSQL's server is not installed here (Debian: apt-get install postgresql).")
  const account = accountForServer()
  // A unix socket's path may hold about 100 bytes, so a long temporary folder is of no use.
  const folder = mkdtempSync(path.join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'loper-postgres-'))
  if (account) chownSync(folder, account.uid, account.gid)
  const [adminPassword, password] = [randomBytes(18).toString('base64url'), randomBytes(18).toString('base64url')]
  const asAccount = { cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' }, ...account }
  const data = path.join(folder, 'data')
  const passwordFile = path.join(folder, 'password')
  try {
    writeFileSync(passwordFile, adminPassword, { mode: 0o600 })
    if (account) chownSync(passwordFile, account.uid, account.gid)
    const init = [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      '--pwfile',
      passwordFile,
      '-E',
      'UTF8',
      '--no-sync',
    ]
    execFileSync(path.join(binaries, 'initdb'), init, { ...asAccount, stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  const port = await freePort()
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: folder, max_connections: maxConnections }
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const flags = Object.entries({ ...settings, ...(durable ? {} : careless), ...more }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ])
  const command = [path.join(binaries, 'postgres'), '-D', data, '-p', String(port), ...flags]
  const server = spawn('/bin/sh', ['-c', guard, 'sh', folder, ...command], {
    ...asAccount,
    detached: true,
    stdio: 'pipe',
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    server.ref()
    server.stdin.end()
    await ended
  }
  const adminUrl = `postgres://postgres:${adminPassword}@127.0.0.1:${port}/postgres`
  try {
    await untilReady(server)
    await runSql(
      adminUrl,
      `CREATE ROLE loper_owner LOGIN CREATEDB CREATEROLE PASSWORD '${password}'`,
      `CREATE DATABASE "${database}" OWNER loper_owner`,
    )
  } catch (error) {
    await stop()
    throw error
  }
  // A forgotten stop() must not keep a finished process alive.
  server.unref()
  for (const stream of [server.stdin, server.stdout, server.stderr] as Socket[]) {
    stream.resume()
    stream.unref()
  }
  return { url: `postgres://loper_owner:${password}@127.0.0.1:${port}/${database}`, adminUrl, port, stop }
}
