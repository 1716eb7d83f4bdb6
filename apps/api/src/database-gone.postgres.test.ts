import { connect as connectTo, createServer, type Socket } from 'node:net'
import { createTestDatabase } from '@loper/prisma/testing/test-databases'
import { afterAll, expect, test, vi } from 'vitest'
import { readConfig } from './env.ts'
import { startServer } from './server.ts'

/** A door before the database that can be shut, as a network or a database server can go. */
async function door(port: number) {
  const open = new Set<Socket>()
  let shut = false
  const server = createServer((near) => {
    if (shut) return near.destroy()
    const far = connectTo(port, '127.0.0.1')
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => {}).on('close', () => [near, far].map((other) => other.destroy()))
    }
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as { port: number }).port,
    set(state: 'open' | 'shut') {
      shut = state === 'shut'
      if (shut) for (const socket of open) socket.destroy()
    },
    close: () => server.close(),
  }
}

const database = await createTestDatabase()
if (database.engine !== 'postgres') throw new Error('this test is about PostgreSQL')
const real = new URL(database.url)
const between = await door(Number(real.port || 5432))
const url = Object.assign(new URL(database.url), { hostname: '127.0.0.1', port: String(between.port) }).href
const server = await startServer({
  config: readConfig({ PORT: '0', LOPER_DEMO: 'true', LOPER_LOG: 'silent' }),
  database: { engine: 'postgres', url },
})
afterAll(async () => {
  between.set('open')
  await server.stop()
  between.close()
  await database.drop()
})

const ready = async () => (await fetch(`${server.url}/readyz`)).status

test('a database that is gone makes it not ready, and it recovers by itself', async () => {
  expect(await ready()).toBe(200)
  between.set('shut')
  await vi.waitFor(async () => expect(await ready()).toBe(503), { timeout: 10_000 })
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  between.set('open')
  await vi.waitFor(async () => expect(await ready()).toBe(200), { timeout: 20_000, interval: 200 })
})
