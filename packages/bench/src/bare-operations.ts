/** The yardstick of `operations`: node:http and pg, one SQL statement per request. Reads PORT, DATABASE_URL and WORLD. */
import { createServer } from 'node:http'
import pg from 'pg'
import { operations } from './operation-list.ts'
import type { World } from './operation-world.ts'

const { DATABASE_URL, PORT, WORLD } = process.env
const world = JSON.parse(String(WORLD)) as World
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 20 })
const statements = new Map(
  operations.map(({ name, sql, parameters }) => [`/${name}`, { name, text: sql, values: parameters(world) }]),
)

const server = createServer(async (request, response) => {
  const statement = statements.get(request.url ?? '')
  if (request.method === 'POST') for await (const _ of request);
  if (!statement) return response.end('ready')
  const { rows } = await pool.query(statement)
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ data: rows }))
})
server.listen(Number(PORT), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
