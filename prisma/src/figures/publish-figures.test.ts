import { audit } from '@loper/domain/suppression-auditor'
import { afterAll, expect, test } from 'vitest'
import { asSystem, connect, type Tx } from '../database.ts'
import { makeEnrolment, makePerson, makeReferral, makeSession } from '../factories/activities.ts'
import { makeOrganisation } from '../factories/organisations.ts'
import { makePartnership, makePilot } from '../factories/partnerships.ts'
import type { ReferralStatus } from '../generated/client.ts'
import { createTestDatabase } from '../testing/test-databases.ts'
import { libraryGrid } from './library-grid.ts'
import { finishedQuarters, publishDueFigures, publishFigures } from './publish-figures.ts'
import { countAttendance, countPilots, countReferrals } from './quarter-counts.ts'

const database = await createTestDatabase()
const prisma = connect(database, { poolSize: 4 })
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})
const system = <T>(work: (tx: Tx) => Promise<T>) => asSystem(prisma, work, 60_000)

const quarter = '2026-Q2'
const at = (day: number, month = 4) => new Date(Date.UTC(2026, month - 1, day, 10))
const statuses: ReferralStatus[] = [
  'REQUESTED',
  'ACCEPTED',
  'IN_PROGRESS',
  'COMPLETED',
  'WAITLISTED',
  'EXPIRED',
  'COMPLETED',
]

async function refer(tx: Tx, library: string, sender: string, count: number, shift = 0) {
  for (let number = 0; number < count; number++) {
    const status = statuses[(number + shift) % statuses.length] as ReferralStatus
    const requestedAt = at(1 + (number % 28))
    const answered = status !== 'REQUESTED' && status !== 'EXPIRED'
    const answeredAt = answered ? new Date(requestedAt.getTime() + (number % 3 === 0 ? 9 : 2) * 86_400_000) : null
    const startedAt = ['IN_PROGRESS', 'COMPLETED'].includes(status) ? answeredAt : null
    const done = status === 'COMPLETED' ? { endedAt: answeredAt, outcome: 'REACHED_GOAL' as const } : {}
    await makeReferral(
      tx,
      { personId: (await makePerson(tx)).id, senderOrganisationId: sender, receiverOrganisationId: library },
      { status, requestedAt, answeredAt, startedAt, topic: number % 3 === 0 ? 'DIGITAL' : 'LANGUAGE', ...done },
    )
  }
}

const world = await system(async (tx) => {
  const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY' })
  const municipality = await makeOrganisation(tx, { type: 'MUNICIPALITY' })
  const libraries = [await makeOrganisation(tx), await makeOrganisation(tx), await makeOrganisation(tx)]
  const [busy, small] = libraries.map(({ id }) => id) as [string, string]
  const partnership = await makePartnership(tx, [busy, agency.id, small])
  const pilot = await makePilot(tx, partnership.id, busy)
  await refer(tx, busy, agency.id, 33)
  await refer(tx, busy, municipality.id, 9, 3)
  await refer(tx, small, agency.id, 6)
  const session = await makeSession(tx, busy, { startsAt: at(12, 5), status: 'HELD' })
  for (let number = 0; number < 8; number++)
    await makeEnrolment(tx, session.id, (await makePerson(tx)).id, { attendance: number < 6 ? 'PRESENT' : 'ABSENT' })
  return { agency: agency.id, busy, small, pilot: pilot.id, libraries: libraries.map(({ id }) => id) }
})

const cellsNow = () =>
  system((tx) =>
    tx.figureCell.findMany({ orderBy: [{ organisationId: 'asc' }, { dimension: 'asc' }, { value: 'asc' }] }),
  )

test('two who publish at the same time publish once, for every library, also one that nobody was sent to', async () => {
  const done = await Promise.all([1, 2].map(() => system((tx) => publishFigures(tx, { quarter }))))
  expect(done.sort()).toEqual([0, 3])
  const cells = await cellsNow()
  expect(new Set(cells.map(({ organisationId }) => organisationId))).toEqual(new Set(world.libraries))
  const shown = cells.filter(({ organisationId, count }) => organisationId === world.busy && count !== null)
  const named = Object.fromEntries(shown.map(({ dimension, value, count }) => [`${dimension}:${value}`, count]))
  expect(named['TOTAL:REFERRALS']).toBe(42)
  expect(named['TOTAL:PLACES']).toBe(8)
  expect(named[`PILOT:${world.pilot}:REFERRALS_REQUESTED`]).toBe(33)
  expect(cells.every(({ count }) => count === null || count >= 5)).toBe(true)
})

test('no hidden count can be worked out from what was published', async () => {
  const cells = await cellsNow()
  const counts = await system(async (tx) => ({
    referrals: await countReferrals(tx, quarter, world.libraries),
    attendance: await countAttendance(tx, quarter, world.libraries),
    pilots: await countPilots(tx, quarter, world.libraries),
  }))
  for (const library of world.libraries) {
    const own = (row: { organisationId: string }) => row.organisationId === library
    const grid = libraryGrid({
      referrals: counts.referrals.filter(own),
      attendance: counts.attendance.find(own),
      pilots: counts.pilots.filter(own),
    })
    const published = grid.cells.map(({ id }) => {
      const cell = cells.find((one) => own(one) && `${one.dimension}:${one.value}` === id)
      return { id, count: cell?.count ?? null }
    })
    expect(audit(grid.cells, grid.lines, published)).toEqual([])
  }
})

test('what was published never changes, also not when more came in', async () => {
  const before = await cellsNow()
  await system((tx) => refer(tx, world.busy, world.agency, 4))
  expect(await system((tx) => publishFigures(tx, { quarter }))).toBe(0)
  expect(await cellsNow()).toEqual(before)
})

test('a quarter is due a week after its end, when every request had its seven days', async () => {
  const due = (today: string) => system((tx) => finishedQuarters(tx, today))
  expect(await due('2026-07-07')).toEqual([])
  expect(await due('2026-07-08')).toEqual(['2026-Q2'])
  expect(await due('2026-11-22')).toEqual(['2026-Q2', '2026-Q3'])
  expect(await system((tx) => publishDueFigures(tx, { today: '2026-11-22' }))).toEqual(['2026-Q3'])
  expect(await system((tx) => publishDueFigures(tx, { today: '2026-11-22' }))).toEqual([])
})

test('an operation of a viewer cannot write figures', async () => {
  const write = prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('role', 'loper_app', true)`
    await tx.figureCell.updateMany({ data: { count: 1 } })
  })
  await expect(write).rejects.toThrow(/permission denied/)
})
