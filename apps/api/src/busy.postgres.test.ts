import { currentConsentVersions } from '@loper/content/consent-texts'
import { asSystem } from '@loper/prisma/database'
import { makeSession } from '@loper/prisma/factories/activities'
import { makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test, vi } from 'vitest'
import { testServer } from './testing/test-server.ts'

const server = await testServer({
  LOPER_OPEN_QUERIES: 'true',
  LOPER_DATABASE_CONNECTIONS: '1',
  LOPER_DATABASE_WAIT: '0.3',
})
const session = await asSystem(server.prisma, async (tx) => makeSession(tx, (await makeOrganisation(tx)).id))

const enrol = (name: string) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation($input: EnrolInSessionInput!) { done: enrolInSession(input: $input) { token errors { messageKey } } }',
      variables: {
        input: {
          key: crypto.randomUUID(),
          sessionId: session.id,
          firstName: name,
          contactKind: 'EMAIL',
          contactValue: `${name}@voorbeeld.demo`,
          language: 'nl',
          consent: { given: true, textVersion: currentConsentVersions.enrolment, language: 'nl' },
        },
      },
    }),
  })

test('when more people write than there are connections, who waited in vain hears to try again', async () => {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  let nowLocked = () => {}
  const locked = new Promise<void>((done) => {
    nowLocked = done
  })
  const holder = asSystem(server.prisma, async (tx) => {
    await tx.$executeRaw`SELECT lock_session(${session.id}::uuid)`
    nowLocked()
    await held
  })
  await locked
  const first = enrol('Anna')
  await vi.waitFor(
    async () => {
      // Of this database only: other tests share the server.
      const [row] = await server.prisma.$queryRaw<{ waiting: number }[]>`
        SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
      expect(row?.waiting).toBeGreaterThan(0)
    },
    { timeout: 10_000 },
  )
  const second = await enrol('Bram')
  expect(second.status).toBe(503)
  expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await second.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] })
  const link = await fetch(`${server.url}/agenda/${'x'.repeat(30)}/${session.id}.ics`)
  expect([link.status, await link.json()]).toEqual([503, { state: 'busy', code: 'BUSY' }])
  const signIn = await fetch(`${server.url}/auth/magic-link/verify`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: '{"token":"verzonnen"}',
  })
  expect([signIn.status, await signIn.json()]).toEqual([503, { state: 'busy', code: 'BUSY' }])
  release()
  await holder
  expect(await (await first).json()).toMatchObject({ data: { done: { errors: [] } } })
  expect((await enrol('Bram')).status).toBe(200)
  expect(await asSystem(server.prisma, (tx) => tx.enrolment.count())).toBe(2)
})
