/**
 * Lets the first statement of an operation travel with its BEGIN, which saves one round trip in every operation. Only on
 * PostgreSQL: elsewhere nobody takes the opening, and the operation asks by itself.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { escapeLiteral, Pool, type PoolClient, type PoolConfig } from 'pg'

/** A statement to run right after BEGIN; `rows` is there once it ran. */
export type Opening = { sql: string; rows?: unknown[] }

type Answer = { rows: unknown[] }
type Query = (config: { text?: string } | string, ...rest: unknown[]) => Promise<Answer | Answer[]>

const openings = new AsyncLocalStorage<Opening>()

/** Runs `work`; the first transaction that begins in it opens with the statement. */
export function withOpening<T>(opening: Opening, work: () => Promise<T>): Promise<T> {
  // Awaited inside: a transaction of Prisma begins only when someone waits for it.
  return openings.run(opening, async () => await work())
}

/** A value as a literal in an opening, which cannot carry parameters. */
export function literal(value: string | null): string {
  return value === null ? 'NULL' : escapeLiteral(value)
}

function beginWith(client: PoolClient, opening: Opening): void {
  const target = client as unknown as { query: Query }
  const query = target.query.bind(client)
  target.query = async (config, ...rest) => {
    // The client goes back to the pool as it was: the own property hides the method only until the first statement.
    delete (target as Partial<typeof target>).query
    const text = typeof config === 'string' ? config : config.text
    if (text !== 'BEGIN') return query(config, ...rest)
    const [began, opened] = (await query(`BEGIN; ${opening.sql}`)) as Answer[]
    opening.rows = opened?.rows
    return began as Answer
  }
}

/** A pool whose transactions open with the statement of `withOpening`, if there is one. */
export function openingPool(config: PoolConfig): Pool {
  const pool = new Pool(config)
  const connect = pool.connect.bind(pool) as (callback?: unknown) => Promise<PoolClient>
  pool.connect = (async (callback?: unknown) => {
    // The pool's own `query` connects with a callback and begins no transaction.
    if (callback) return connect(callback)
    const client = await connect()
    const opening = openings.getStore()
    if (opening && !opening.rows) beginWith(client, opening)
    return client
  }) as Pool['connect']
  return pool
}
