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

/** Applies what is pending, as `prisma migrate deploy` does, and returns the names. */
export async function migrate(database: Database): Promise<string[]> {
  const pending = await pendingMigrations(database)
  if (pending.length === 0) return []
  const engine = await startEngine(adapterFor(database, { poolSize: 1 }))
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationsList(), filters: noFilters })
  return appliedMigrationNames
}
