import type { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import type { Database } from './database.ts'

/** Hears what `pg_notify` says on a channel after each commit, here and in every other process. */
export type Listener = { stop(): Promise<void> }

type Options = {
  channel: string
  /** `payload` is null after a time without connection: anything may have been said. */
  onEvent(payload: string | null): void
  onTrouble(error: Error): void
}

const tryAgainAfter = 2_000

async function listenInProcess(pglite: PGlite, { channel, onEvent }: Options): Promise<Listener> {
  const stop = await pglite.listen(channel, (payload) => onEvent(payload))
  return { stop: () => (pglite.closed ? Promise.resolve() : stop()) }
}

/** A connection of its own, since one from the pool would belong to somebody else the next moment. */
async function listenOnServer(url: string, { channel, onEvent, onTrouble }: Options): Promise<Listener> {
  let stopped = false
  let client: Client | null = null
  let timer: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const next = new Client({ connectionString: url, keepAlive: true })
    next.on('notification', ({ payload }) => onEvent(payload ?? null))
    next.on('error', lost)
    next.on('end', () => lost(new Error('the connection that listens has ended')))
    await next.connect()
    await next.query(`LISTEN ${channel}`)
    client = next
  }

  function lost(error: Error): void {
    if (stopped || timer) return
    client?.removeAllListeners()
    client?.on('error', () => undefined)
    client = null
    onTrouble(error)
    timer = setTimeout(again, tryAgainAfter)
    timer.unref()
  }

  function again(): void {
    timer = undefined
    if (stopped) return
    connect().then(() => onEvent(null), lost)
  }

  await connect().catch(lost)
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}

/** Starts listening. On a server a lost connection is made again; until then nothing is heard. */
export function listen(database: Database, options: Options): Promise<Listener> {
  return database.engine === 'postgres'
    ? listenOnServer(database.url, options)
    : listenInProcess(database.pglite, options)
}
