/** The yardstick of `start`: the least that answers over HTTP from the same database. Reads PORT, DATABASE_URL or DATA_DIR. */
import { createServer } from 'node:http'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

const { DATABASE_URL, DATA_DIR, PORT } = process.env
const pool = DATABASE_URL ? new pg.Pool({ connectionString: DATABASE_URL }) : null
const pglite = DATABASE_URL ? null : await PGlite.create(DATA_DIR as string)

const server = createServer(async (_request, response) => {
  await (pool?.query('SELECT 1') ?? pglite?.query('SELECT 1'))
  response.end('ready')
})
server.listen(Number(PORT), '127.0.0.1')
process.on('SIGTERM', async () => {
  await pglite?.close()
  process.exit(0)
})
