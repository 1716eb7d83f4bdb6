import { DriverAdapterError, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { DatabaseError, Pool } from 'pg'
import { adapterFor, connect, type Database } from './database.ts'
import { migrationNames, migrationsList, noFilters, startEngine } from './schema-engine.ts'

/** The migrations that the database does not have yet, oldest first. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const prisma = connect(database, { poolSize: 1 })
  try {
    const [table] = await prisma.$queryRaw<{ found: boolean }[]>`
      SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`
    if (!table?.found) return migrationNames()
    const rows = await prisma.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
    const applied = new Set(rows.map((row) => row.migration_name))
    return migrationNames().filter((name) => !applied.has(name))
  } finally {
    await prisma.$disconnect()
  }
}

/**
 * The pg adapter cuts a script at every semicolon, also inside function bodies and comments. Sent whole, PostgreSQL reads it
 * itself, and one migration is one transaction.
 */
function sendsScriptsWhole(factory: SqlMigrationAwareDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
  const connectAdapter = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connectAdapter()
    const pool = (adapter as unknown as { underlyingDriver(): Pool }).underlyingDriver()
    adapter.executeScript = async (script) => {
      await pool.query(script).catch((error: DatabaseError) => {
        const { code = 'XX000', severity = 'ERROR', message, detail, column, hint } = error
        throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
      })
    }
    return adapter
  }
  return factory
}

/** Applies what is pending, as `prisma migrate deploy` does, and returns the names. */
export async function migrate(database: Database): Promise<string[]> {
  const pending = await pendingMigrations(database)
  if (pending.length === 0) return []
  const adapter = adapterFor(database, { poolSize: 1 })
  const engine = await startEngine(database.engine === 'postgres' ? sendsScriptsWhole(adapter) : adapter)
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: migrationsList(),
    filters: noFilters,
  })
  return appliedMigrationNames
}
