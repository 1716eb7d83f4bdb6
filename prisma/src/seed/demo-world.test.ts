import { containsCitizenNumber } from '@loper/domain/citizen-number'
import { today as dayOf, daysBetween } from '@loper/domain/dutch-time'
import { mayMove, type ReferralParty } from '@loper/domain/referral-states'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asSystem, connect, type Tx } from '../database.ts'
import { createTestDatabase } from '../testing/test-databases.ts'
import { accountFacts } from './account-facts.ts'
import { seedDemoWorld } from './demo-world.ts'

const today = '2026-11-22'
const database = await createTestDatabase()
const prisma = connect(database, { poolSize: 2 })
const look = <T>(work: (tx: Tx) => Promise<T>) => asSystem(prisma, work)
const zoetermeer = { organisation: { slug: 'bibliotheek-zoetermeer' } }

beforeAll(() => seedDemoWorld(prisma, { today }), 120_000)

afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

describe('the country', () => {
  test('is there whole, with the known libraries', async () => {
    const counts = await look(async (tx) => ({
      provinces: await tx.province.count(),
      regions: await tx.labourMarketRegion.count(),
      municipalities: await tx.municipality.count(),
      libraries: await tx.organisation.count({ where: { type: 'LIBRARY', supportedById: { not: null } } }),
      supports: await tx.organisation.count({ where: { type: 'PROVINCIAL_SUPPORT_ORGANISATION' } }),
    }))
    expect(counts).toEqual({ provinces: 12, regions: 35, municipalities: 342, libraries: 28, supports: 9 })
  })

  test('says that it is invented', async () => {
    const setting = await look((tx) => tx.instanceSetting.findUnique({ where: { name: 'demo' } }))
    expect(setting?.value).toBe('true')
  })
})

test('the accounts come in the order of the sign-in page, each with a role', async () => {
  const users = await look((tx) => tx.user.findMany({ orderBy: { createdAt: 'asc' }, include: { memberships: true } }))
  expect(users.map(({ email }) => email)).toEqual(accountFacts.map(({ email }) => email))
  expect(users.every(({ memberships }) => memberships.length > 0)).toBe(true)
  const organisations = users.find(({ email }) => email === 'coordinator@hilversum.demo')?.memberships
  expect(new Set(organisations?.map(({ organisationId }) => organisationId)).size).toBe(2)
})

describe('sessions', () => {
  test('never hold more people than fit, and nobody waits beside a free place', async () => {
    const sessions = await look((tx) => tx.session.findMany({ include: { enrolments: true } }))
    expect(sessions.length).toBeGreaterThan(300)
    for (const { enrolments, capacity } of sessions) {
      const placed = enrolments.filter(({ status }) => status === 'PLACED').length
      expect(placed).toBeLessThanOrEqual(capacity)
      if (enrolments.some(({ status }) => status === 'WAITING')) expect(placed).toBe(capacity)
    }
    expect(sessions.some(({ enrolments }) => enrolments.some(({ status }) => status === 'WAITING'))).toBe(true)
  })

  test('that are past say who came, and those to come do not', async () => {
    const midnight = new Date(`${today}T00:00:00Z`)
    const odd = await look(async (tx) => ({
      pastAndPlanned: await tx.session.count({ where: { startsAt: { lt: midnight }, status: 'PLANNED' } }),
      heldWithUnknown: await tx.enrolment.count({
        where: { status: 'PLACED', attendance: 'UNKNOWN', session: { status: 'HELD' } },
      }),
      aheadButTicked: await tx.enrolment.count({
        where: { attendance: { not: 'UNKNOWN' }, session: { startsAt: { gt: midnight } } },
      }),
    }))
    expect(odd).toEqual({ pastAndPlanned: 0, heldWithUnknown: 0, aheadButTicked: 0 })
  })

  test('have the dream job game of Bram in Zoetermeer within days, with people and room', async () => {
    const game = await look((tx) =>
      tx.session.findFirst({
        where: { ...zoetermeer, activityKey: 'dream-job-game', status: 'PLANNED' },
        orderBy: { startsAt: 'asc' },
        include: { host: true, enrolments: { where: { status: 'PLACED' } } },
      }),
    )
    expect(daysBetween(today, dayOf(game?.startsAt ?? new Date(0)))).toBeLessThanOrEqual(3)
    expect(game?.host?.email).toBe('gastheer@zoetermeer.demo')
    expect(game?.enrolments.length).toBeGreaterThan(3)
    expect(game?.enrolments.some(({ referralId }) => referralId !== null)).toBe(true)
  })
})

describe('referrals', () => {
  test('went only through steps that the states allow, and stand where their last step left them', async () => {
    const referrals = await look((tx) => tx.referral.findMany({ include: { events: { orderBy: { at: 'asc' } } } }))
    for (const { events, status, requestedAt } of referrals) {
      expect([events[0]?.from, events[0]?.to]).toEqual([null, 'REQUESTED'])
      expect(events.at(-1)?.to).toBe(status)
      for (const [index, { from, to, actor, at }] of events.entries()) {
        expect(at >= requestedAt && at <= new Date(`${today}T00:00:00Z`)).toBe(true)
        if (index === 0 || from === null) continue
        expect(from).toBe(events[index - 1]?.to)
        expect(mayMove(from, to, actor.toLowerCase() as ReferralParty), `${from} to ${to} by ${actor}`).toBe(true)
      }
    }
    expect(new Set(referrals.map(({ status }) => status)).size).toBeGreaterThanOrEqual(9)
  })

  test('each carry the words that the person agreed to', async () => {
    const without = await look((tx) => tx.referral.count({ where: { consents: { none: { kind: 'GIVEN' } } } }))
    const withdrawn = await look((tx) =>
      tx.referral.findMany({ where: { withdrawnAt: { not: null } }, include: { consents: true } }),
    )
    expect(without).toBe(0)
    expect(withdrawn.length).toBeGreaterThan(2)
    for (const { consents } of withdrawn) expect(consents.map(({ kind }) => kind)).toContain('WITHDRAWN')
  })

  test('that wait in Zoetermeer have waited from no days to nineteen', async () => {
    const waiting = await look((tx) =>
      tx.referral.findMany({
        where: { status: 'REQUESTED', receiverOrganisation: zoetermeer.organisation },
        orderBy: { requestedAt: 'desc' },
      }),
    )
    // The newest is of just before midnight, so that it is past at whatever hour the world is made.
    expect(waiting.map(({ requestedAt }) => daysBetween(dayOf(requestedAt), today))).toEqual([0, 2, 5, 8, 12, 19])
  })

  test('came for almost half to Zoetermeer', async () => {
    const all = await look((tx) => tx.referral.count())
    const here = await look((tx) => tx.referral.count({ where: { receiverOrganisation: zoetermeer.organisation } }))
    expect(here / all).toBeGreaterThan(0.4)
    expect(here / all).toBeLessThan(0.5)
  })
})

test('partnerships stand in every phase of a beginning, and Hilversum has none yet', async () => {
  const partnerships = await look((tx) =>
    tx.partnership.findMany({ include: { partners: { include: { organisation: true } } } }),
  )
  expect(new Set(partnerships.map(({ phase }) => phase))).toEqual(
    new Set(['GETTING_ACQUAINTED', 'PILOT', 'EVALUATION', 'SCALING']),
  )
  const slugs = partnerships.flatMap(({ partners }) => partners.map(({ organisation }) => organisation.slug))
  expect(slugs).not.toContain('bibliotheek-hilversum')
  const decisions = await look((tx) => tx.pilot.findMany({ where: { state: 'CLOSED' }, select: { decision: true } }))
  expect(decisions.map(({ decision }) => decision)).toContain('SCALE_UP')
})

describe('what is invented', () => {
  test('cannot be mistaken for somebody: contact values lead nowhere', async () => {
    const people = await look((tx) => tx.person.findMany())
    expect(people.length).toBeGreaterThan(350)
    expect(people.length).toBeLessThan(500)
    const real = people.filter(({ contactValue }) => !/(@voorbeeld\.demo|^\+3160000\d{4})$/.test(contactValue))
    expect(real).toEqual([])
    expect(new Set(people.map(({ contactValue }) => contactValue)).size).toBe(people.length)
  })

  test('holds no citizen number in any text', async () => {
    const columns = await look(
      (tx) => tx.$queryRaw<{ table_name: string; column_name: string }[]>`
        SELECT table_name, column_name FROM information_schema.columns
         WHERE table_schema = 'public' AND data_type IN ('text', 'jsonb') AND table_name NOT LIKE '\\_%'`,
    )
    for (const { table_name, column_name } of columns) {
      const rows = await look((tx) =>
        tx.$queryRawUnsafe<{ text: string | null }[]>(
          `SELECT DISTINCT "${column_name}"::text AS text FROM "${table_name}"`,
        ),
      )
      const found = rows.filter(({ text }) => text !== null && containsCitizenNumber(text))
      expect(found, `${table_name}.${column_name}`).toEqual([])
    }
  })
})
