import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { runSql } from '../postgres-cluster.ts'
import { type Template, templateKey } from './templates.ts'

function onDatabase(clusterUrl: string, database: string): string {
  const url = new URL(clusterUrl)
  url.pathname = `/${database}`
  return url.href
}

/**
 * Makes the template database on the cluster unless it is there, and returns its name. Makers wait for each other; the
 * name is given last, so that a half-made template is never used.
 */
export async function preparePostgres(clusterUrl: string, template: Template): Promise<string> {
  const name = templateKey(template)
  const client = new pg.Client({ connectionString: clusterUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return name
    const unfinished = `${name}_making`
    await client.query(`DROP DATABASE IF EXISTS "${unfinished}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${unfinished}"`)
    await template.prepare({ engine: 'postgres', url: onDatabase(clusterUrl, unfinished) })
    // A database with sessions on it can be neither renamed nor copied.
    await client.query(`ALTER DATABASE "${unfinished}" ALLOW_CONNECTIONS false`)
    await client.query('SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1', [unfinished])
    await client.query(`ALTER DATABASE "${unfinished}" RENAME TO "${name}"`)
    return name
  } finally {
    await client.end()
  }
}

/** A database of its own, copied from the template; `url` logs in as the cluster's owner role. */
export async function createPostgres(
  clusterUrl: string,
  template: Template,
): Promise<{ url: string; drop(): Promise<void> }> {
  const source = await preparePostgres(clusterUrl, template)
  const name = `test_${randomBytes(6).toString('hex')}`
  await runSql(clusterUrl, `CREATE DATABASE "${name}" TEMPLATE "${source}"`)
  return {
    url: onDatabase(clusterUrl, name),
    drop: () => runSql(clusterUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  }
}
