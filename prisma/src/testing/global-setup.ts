/** Vitest's global set-up: prepares, once a run, what every test file's database is copied from. */
import { startPostgresCluster } from '../postgres-cluster.ts'
import { preparePglite } from './pglite-databases.ts'
import { preparePostgres } from './postgres-databases.ts'
import { migratedTemplate } from './templates.ts'
import { testEngine } from './test-databases.ts'

/** Returns the tear-down: the cluster of this run, when there is one, ends with it. */
export default async function prepareDatabases(): Promise<(() => Promise<void>) | undefined> {
  if (testEngine() === 'pglite') {
    await preparePglite(migratedTemplate)
    return undefined
  }
  const cluster = await startPostgresCluster()
  process.env.LOPER_TEST_CLUSTER = cluster.url
  await preparePostgres(cluster.url, migratedTemplate)
  return cluster.stop
}
