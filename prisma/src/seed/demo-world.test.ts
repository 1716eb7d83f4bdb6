import { afterAll, beforeAll, expect, test } from 'vitest'
import { asSystem, connect, type Tx } from '../database.ts'
import { createTestDatabase } from '../testing/test-databases.ts'
import { accountFacts } from './account-facts.ts'
import { seedDemoWorld } from './demo-world.ts'

const database = await createTestDatabase()
const prisma = connect(database, { poolSize: 2 })
const look = <T>(work: (tx: Tx) => Promise<T>) => asSystem(prisma, work)

beforeAll(async () => {
  const started = performance.now()
  await seedDemoWorld(prisma, { today: '2026-11-22' })
  console.log(`seeded in ${Math.round(performance.now() - started)} ms`)
}, 120_000)

afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

test('the whole country is there, with the known libraries', async () => {
  const [provinces, regions, municipalities, libraries, supports] = await look((tx) =>
    Promise.all([
      tx.province.count(),
      tx.labourMarketRegion.count(),
      tx.municipality.count(),
      tx.organisation.count({ where: { type: 'LIBRARY', supportedById: { not: null } } }),
      tx.organisation.count({ where: { type: 'PROVINCIAL_SUPPORT_ORGANISATION' } }),
    ]),
  )
  expect({ provinces, regions, municipalities, libraries, supports }).toEqual({
    provinces: 12,
    regions: 35,
    municipalities: 342,
    libraries: 28,
    supports: 9,
  })
})

test('the accounts come in the order of the sign-in page, each with its role', async () => {
  const users = await look((tx) => tx.user.findMany({ orderBy: { createdAt: 'asc' }, include: { memberships: true } }))
  expect(users.map(({ email }) => email)).toEqual(accountFacts.map(({ email }) => email))
  expect(users.every(({ memberships }) => memberships.length > 0)).toBe(true)
  const organisations = users.find(({ email }) => email === 'coordinator@hilversum.demo')?.memberships
  expect(new Set(organisations?.map(({ organisationId }) => organisationId)).size).toBe(2)
})
