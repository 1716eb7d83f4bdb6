import { addDays, today as dayOf } from '@loper/domain/dutch-time'
import { expect, test } from 'vitest'
import { asSystem, connect, type Tx } from '../database.ts'
import { createTestDatabase } from '../testing/test-databases.ts'
import { seedDemoWorld } from './demo-world.ts'

async function contents(tx: Tx) {
  return {
    people: await tx.person.findMany({ orderBy: { id: 'asc' } }),
    services: await tx.service.findMany({ orderBy: { id: 'asc' } }),
    sessions: await tx.session.findMany({ orderBy: { id: 'asc' } }),
    enrolments: await tx.enrolment.findMany({ orderBy: { id: 'asc' } }),
    referrals: await tx.referral.findMany({ orderBy: { id: 'asc' } }),
    events: await tx.referralEvent.findMany({ orderBy: { id: 'asc' } }),
    commitments: await tx.commitment.findMany({ orderBy: { id: 'asc' } }),
    pilots: await tx.pilot.findMany({ orderBy: { id: 'asc' } }),
    log: await tx.logEntry.findMany({ orderBy: { id: 'asc' } }),
  }
}

async function worldOn(today: string) {
  const database = await createTestDatabase()
  const prisma = connect(database, { poolSize: 2 })
  await seedDemoWorld(prisma, { today })
  const found = await asSystem(prisma, contents)
  await prisma.$disconnect()
  await database.drop()
  return found
}

test('the same day gives the same world', async () => {
  expect(await worldOn('2026-11-20')).toEqual(await worldOn('2026-11-20'))
}, 180_000)

test.each(['2026-12-26', '2028-02-29', '2027-08-01'])(
  'sessions lie ahead in a world made on %s',
  async (today) => {
    const { sessions } = await worldOn(today)
    const ahead = sessions.filter(({ startsAt }) => dayOf(startsAt) > today && dayOf(startsAt) <= addDays(today, 42))
    expect(ahead.length).toBeGreaterThan(10)
  },
  180_000,
)
