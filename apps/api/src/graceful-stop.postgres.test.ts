import { asSystem } from '@loper/prisma/database'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test, vi } from 'vitest'
import { testServer } from './testing/test-server.ts'

const server = await testServer({ LOPER_OPEN_QUERIES: 'true' })
const noor = await asSystem(server.prisma, async (tx) =>
  makeMember(tx, (await makeOrganisation(tx)).id, 'HOST', { name: 'Noor' }),
)

test('a server that is told to stop finishes the operation that runs', async () => {
  const signedIn = await fetch(`${server.url}/auth/demo`, {
    method: 'POST',
    body: JSON.stringify({ email: noor.email }),
  })
  const cookie = String(signedIn.headers.get('set-cookie')).split(';')[0] ?? ''
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  let nowLocked = () => {}
  const locked = new Promise<void>((done) => {
    nowLocked = done
  })
  const holder = asSystem(server.prisma, async (tx) => {
    await tx.$queryRaw`SELECT id FROM "user" WHERE id = ${noor.id}::uuid FOR UPDATE`
    nowLocked()
    await held
  })
  await locked

  const answer = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: 'mutation { renameViewer(input: { name: "Noor van Dam" }) { viewer { name } } }' }),
  })
  // The operation runs once it waits for the row that is held.
  await vi.waitFor(
    async () => {
      // Of this database only: other tests share the server.
      const [row] = await server.prisma.$queryRaw<{ waiting: number }[]>`
        SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
      expect(row?.waiting).toBeGreaterThan(0)
    },
    { timeout: 10_000 },
  )
  const stopped = server.stop()
  await vi.waitFor(async () => expect((await fetch(`${server.url}/readyz`).catch(() => null))?.status ?? 503).toBe(503))
  release()
  await holder
  expect(await (await answer).json()).toMatchObject({ data: { renameViewer: { viewer: { name: 'Noor van Dam' } } } })
  await stopped
})
