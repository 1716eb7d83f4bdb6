import type { Database } from '../database.ts'
import { startPostgresCluster } from '../postgres-cluster.ts'
import { openPglite } from './pglite-databases.ts'
import { createPostgres } from './postgres-databases.ts'
import { migratedTemplate, type Template } from './templates.ts'

/** A database for one test file. Disconnect your client before `drop`. */
export type TestDatabase = Database & { drop(): Promise<void> }

export type TestEngine = Database['engine']

/** The engine that this run is about: LOPER_TEST_ENGINE, PGlite when it says nothing. */
export function testEngine(): TestEngine {
  const engine = process.env.LOPER_TEST_ENGINE || 'pglite'
  if (engine === 'pglite' || engine === 'postgres') return engine
  throw new Error(`LOPER_TEST_ENGINE is "${engine}"; it must be pglite or postgres.`)
}

/** A fresh database that starts from the template: migrated and without rows unless you say otherwise. */
export async function createTestDatabase(template: Template = migratedTemplate): Promise<TestDatabase> {
  if (testEngine() === 'pglite') {
    const pglite = await openPglite(template)
    return { engine: 'pglite', pglite, drop: () => pglite.close() }
  }
  const shared = process.env.LOPER_TEST_CLUSTER
  if (shared) return { engine: 'postgres', ...(await createPostgres(shared, template)) }
  const own = await startPostgresCluster()
  const { url } = await createPostgres(own.url, template)
  return { engine: 'postgres', url, drop: own.stop }
}
