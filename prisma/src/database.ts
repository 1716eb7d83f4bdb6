/**
 * The one place that opens the database: PostgreSQL behind DATABASE_URL, or PGlite in this process.
 */
import type { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from './generated/client.ts'
import { openingPool } from './opening-statement.ts'
import { withHonestCommit } from './pglite-commit.ts'

export type Database = { engine: 'postgres'; url: string } | { engine: 'pglite'; pglite: PGlite }

export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

const statementNames = new Map<string, string>()

/** A name under which PostgreSQL keeps a statement parsed; for the first thousand texts, so that no connection fills up. */
function statementName(sql: string): string {
  if (!statementNames.has(sql) && statementNames.size < 1_000) statementNames.set(sql, `loper_${statementNames.size}`)
  return statementNames.get(sql) ?? ''
}

/** `wait`: seconds until whoever finds no free connection gives up. */
export type PoolOptions = { poolSize?: number; wait?: number }

/** The driver adapter that both the client and the schema engine speak through. */
export function adapterFor(database: Database, options: PoolOptions = {}): SqlMigrationAwareDriverAdapterFactory {
  if (database.engine === 'postgres') {
    const pool = openingPool({
      connectionString: database.url,
      max: options.poolSize ?? 20,
      connectionTimeoutMillis: (options.wait ?? 10) * 1_000,
      allowExitOnIdle: true,
      pipeline: true,
    })
    return new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: ({ sql }) => statementName(sql) })
  }
  return new PrismaPGlite(withHonestCommit(database.pglite)) as unknown as SqlMigrationAwareDriverAdapterFactory
}

/** A client on the database. Rows about people are out of reach until a transaction takes a role (see `asSystem`). */
export function connect(database: Database, options: PoolOptions = {}): PrismaClient {
  // Minimal: the longer forms print a call's arguments, and with them people's data, into the log.
  return new PrismaClient({ adapter: adapterFor(database, options), errorFormat: 'minimal' })
}

/** Runs `work` in one transaction as the system: sign-in, the outbox, clocks, the seed. Never for a viewer's operation. */
export function asSystem<T>(prisma: PrismaClient, work: (tx: Tx) => Promise<T>, timeout = 15_000): Promise<T> {
  return prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('role', 'loper_system', true)`
      return work(tx)
    },
    { maxWait: 10_000, timeout },
  )
}
