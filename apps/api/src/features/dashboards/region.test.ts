import { audit } from '@loper/domain/suppression-auditor'
import type { ReferralStatus } from '@loper/prisma/client'
import type { Tx } from '@loper/prisma/database'
import { makeEnrolment, makePerson, makeReferral, makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { makePartnership, makePilot } from '@loper/prisma/factories/partnerships'
import { makeMunicipality } from '@loper/prisma/factories/places'
import { libraryGrid } from '@loper/prisma/figures/library-grid'
import { publishFigures } from '@loper/prisma/figures/publish-figures'
import { countAttendance, countPilots, countReferrals } from '@loper/prisma/figures/quarter-counts'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()

type Merged = { sum: number | null; leftOut: number }
type Figures = {
  requested: Merged
  inTime: { part: number | null; whole: number | null; leftOut: number }
  statuses: { status: string; count: Merged }[]
  topics: { topic: string; count: Merged }[]
  funnel: { step: string; count: Merged }[]
  attendance: Record<'placed' | 'present' | 'absent' | 'cancelled' | 'waiting', Merged>
}
type Region = Figures & {
  name: string
  tiles: { code: string; requested: Merged; requestedLevel: string }[]
  libraries: { id: string; requested: Merged; placed: Merged; sessionsPlanned: number }[]
  municipalitiesWithoutLibrary: { code: string }[]
  comingSessions: { taken: number | null; belowMinimum: boolean }[]
  attention: { kind: string; count: number | null; organisation: { id: string } }[]
}

const merged = '{ sum leftOut }'
const document = `query($filter: RegionFilter!) { region(filter: $filter) {
  name requested ${merged} inTime { part whole leftOut }
  statuses { status count ${merged} } topics { topic count ${merged} } funnel { step count ${merged} }
  attendance { placed ${merged} present ${merged} absent ${merged} cancelled ${merged} waiting ${merged} }
  tiles { code requested ${merged} requestedLevel }
  libraries { id requested ${merged} placed ${merged} sessionsPlanned }
  municipalitiesWithoutLibrary { code }
  comingSessions { taken belowMinimum }
  attention { kind count organisation { id } } } }`

const quarters = ['2026-Q1', '2026-Q2', '2026-Q3'] as const
const statuses: ReferralStatus[] = [
  'COMPLETED',
  'IN_PROGRESS',
  'REQUESTED',
  'COMPLETED',
  'ACCEPTED',
  'EXPIRED',
  'COMPLETED',
]

async function refer(tx: Tx, between: [sender: string, receiver: string], quarter: number, count: number) {
  for (let number = 0; number < count; number++) {
    const status = statuses[(number * 3 + quarter) % statuses.length] as ReferralStatus
    const requestedAt = new Date(Date.UTC(2026, quarter * 3 + (number % 3), 1 + (number % 27), 10))
    const answered = status !== 'REQUESTED' && status !== 'EXPIRED'
    const answeredAt = answered ? new Date(requestedAt.getTime() + (number % 4 === 0 ? 9 : 2) * 86_400_000) : null
    const ended = status === 'COMPLETED' ? { endedAt: answeredAt, outcome: 'REACHED_GOAL' as const } : {}
    await makeReferral(
      tx,
      { personId: (await makePerson(tx)).id, senderOrganisationId: between[0], receiverOrganisationId: between[1] },
      { status, requestedAt, answeredAt, topic: number % 3 === 0 ? 'DIGITAL' : 'LANGUAGE', ...ended },
    )
  }
}

async function library(tx: Tx, name: string, municipalityCode: string, supportedById: string) {
  const made = await makeOrganisation(tx, { name, supportedById })
  await makeBranch(tx, made.id, { municipalityCode })
  await tx.serviceArea.create({
    data: { organisationId: made.id, municipalityCode, validFrom: new Date('2023-01-01') },
  })
  return made.id
}

const world = await api.system(async (tx) => {
  await tx.labourMarketRegion.createMany({
    data: ['AM20', 'AM34'].map((code) => ({ code, name: code, validFrom: new Date('2023-01-01') })),
  })
  await tx.province.createMany({ data: [{ code: 'PV27', name: 'Noord-Holland' }], skipDuplicates: true })
  await makeMunicipality(tx, 'GM0637')
  await makeMunicipality(tx, 'GM0503', { labourMarketRegionCode: 'AM34' })
  await makeMunicipality(tx, 'GM0402', { provinceCode: 'PV27', labourMarketRegionCode: 'AM34' })
  await makeMunicipality(tx, 'GM0518')
  const poi = await makeOrganisation(tx, { type: 'PROVINCIAL_SUPPORT_ORGANISATION' })
  const otherPoi = await makeOrganisation(tx, { type: 'PROVINCIAL_SUPPORT_ORGANISATION' })
  await tx.provinceSupport.createMany({
    data: ['PV27', 'PV28'].map((provinceCode) => ({ organisationId: poi.id, provinceCode })),
  })
  const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY' })
  const zoetermeer = await library(tx, 'Zoetermeer', 'GM0637', poi.id)
  const delft = await library(tx, 'Delft', 'GM0503', poi.id)
  const hilversum = await library(tx, 'Hilversum', 'GM0402', poi.id)
  const elsewhere = await library(tx, 'Elders', 'GM0637', otherPoi.id)
  const municipality = await makeOrganisation(tx, { type: 'MUNICIPALITY' })
  const partnership = await makePartnership(tx, [zoetermeer, agency.id])
  await makePilot(tx, partnership.id, zoetermeer)
  const amounts = [
    [zoetermeer, [40, 33, 26]],
    [delft, [11, 18, 3]],
    [hilversum, [0, 7, 5]],
    [elsewhere, [9, 9, 9]],
  ] as const
  for (const [receiver, counts] of amounts) {
    for (const [quarter, count] of counts.entries()) {
      await refer(tx, [agency.id, receiver], quarter, count)
      if (receiver === zoetermeer) await refer(tx, [municipality.id, receiver], quarter, 3 + quarter * 3)
      const session = await makeSession(tx, receiver, {
        startsAt: new Date(Date.UTC(2026, quarter * 3 + 1, 9)),
        status: 'HELD',
      })
      for (let number = 0; number < (receiver === hilversum ? 3 : 8); number++) {
        const attendance = number < 5 ? ('PRESENT' as const) : ('ABSENT' as const)
        await makeEnrolment(tx, session.id, (await makePerson(tx)).id, { attendance })
      }
    }
  }
  const soon = await makeSession(tx, zoetermeer, { startsAt: new Date(Date.now() + 3_600_000) })
  await makeEnrolment(tx, soon.id, (await makePerson(tx)).id)
  for (const quarter of quarters) await publishFigures(tx, { quarter })
  const supported = [zoetermeer, delft, hilversum]
  return {
    libraries: supported,
    zoetermeer,
    hilversum,
    elsewhere,
    adviser: await makeMember(tx, poi.id, 'ADVISER'),
    observer: await makeMember(tx, (await makeOrganisation(tx, { type: 'MINISTRY' })).id, 'OBSERVER'),
    consultant: await makeMember(tx, agency.id, 'CONSULTANT'),
    counts: await Promise.all(
      quarters.map(async (quarter) => ({
        referrals: await countReferrals(tx, quarter, supported),
        attendance: await countAttendance(tx, quarter, supported),
        pilots: await countPilots(tx, quarter, supported),
      })),
    ),
  }
})

const adviser = await api.staff(world.adviser)
async function look(filter: Record<string, string | undefined> = {}, asker = adviser): Promise<Region> {
  const { data, errors } = await asker.run<{ region: Region }>(document, { filter })
  expect(errors).toEqual([])
  return data.region
}

/** What an answer says about each sort of cell, by the name of the cell. */
function said({ requested, statuses: stands, topics, attendance, inTime }: Figures): Record<string, number | null> {
  return {
    'TOTAL:REFERRALS': requested.sum,
    ...Object.fromEntries(stands.map(({ status, count }) => [`REFERRAL_STATUS:${status}`, count.sum])),
    ...Object.fromEntries(topics.map(({ topic, count }) => [`REFERRAL_TOPIC:${topic}`, count.sum])),
    'REFERRAL_ANSWER_TIME:IN_TIME': inTime.part,
    'REFERRAL_ANSWER_TIME:NOT_IN_TIME': inTime.whole === null ? null : inTime.whole - (inTime.part ?? 0),
    'TOTAL:PLACES': attendance.placed.sum,
    'ATTENDANCE:PRESENT': attendance.present.sum,
    'ATTENDANCE:ABSENT': attendance.absent.sum,
    'ATTENDANCE:CANCELLED': attendance.cancelled.sum,
    'ATTENDANCE:WAITING': attendance.waiting.sum,
  }
}

test('an adviser sees the libraries that they support, an observer all, and a consultant none', async () => {
  expect((await look()).libraries.map(({ id }) => id).sort()).toEqual([...world.libraries].sort())
  const all = await look({}, await api.staff(world.observer))
  expect(all.libraries.map(({ id }) => id)).toContain(world.elsewhere)
  const refused = await (await api.staff(world.consultant)).run(document, { filter: {} })
  expect(refused.errors.map(({ code }) => code)).toContain('NOT_FOUND')
  expect((await look({ libraryId: world.elsewhere })).libraries).toEqual([])
})

test('whoever asks for one library and one quarter at a time still cannot work out a small group', async () => {
  for (const [at, quarter] of quarters.entries()) {
    for (const libraryId of world.libraries) {
      const answer = said(await look({ libraryId, fromQuarter: quarter, toQuarter: quarter }))
      const own = (row: { organisationId: string }) => row.organisationId === libraryId
      const { referrals, attendance, pilots } = world.counts[at] as (typeof world.counts)[number]
      const grid = libraryGrid({
        referrals: referrals.filter(own),
        attendance: attendance.find(own),
        pilots: pilots.filter(own),
      })
      const cells = await api.system((tx) => tx.figureCell.findMany({ where: { organisationId: libraryId, quarter } }))
      const published = grid.cells.map(({ id }) => {
        const cell = cells.find(({ dimension, value }) => `${dimension}:${value}` === id)
        if (id in answer) expect({ id, said: answer[id] ?? null }).toEqual({ id, said: cell?.count ?? null })
        return { id, count: cell?.count ?? null }
      })
      expect(audit(grid.cells, grid.lines, published)).toEqual([])
    }
  }
})

test('no combination of filters tells more than its libraries and quarters tell one by one', async () => {
  const one = new Map<string, Record<string, number | null>>()
  for (const libraryId of world.libraries)
    for (const quarter of quarters)
      one.set(`${libraryId} ${quarter}`, said(await look({ libraryId, fromQuarter: quarter, toQuarter: quarter })))
  const provinces = [{}, { provinceCode: 'PV27' }, { provinceCode: 'PV28' }]
  const regions = [{}, { labourMarketRegionCode: 'AM20' }, { labourMarketRegionCode: 'AM34' }]
  const single = [{}, ...world.libraries.map((libraryId) => ({ libraryId }))]
  for (const province of provinces)
    for (const labourRegion of regions)
      for (const library of single)
        for (const [from, fromQuarter] of quarters.entries())
          for (const [to, toQuarter] of quarters.entries()) {
            const narrowed = Object.keys({ ...province, ...labourRegion }).length > 0 && 'libraryId' in library
            if (to < from || (narrowed && to - from < 2)) continue
            const answer = await look({ ...province, ...labourRegion, ...library, fromQuarter, toQuarter })
            const steps = answer.funnel.map(({ count }) => count.sum ?? 0)
            expect(steps).toEqual([...steps].sort((a, b) => b - a))
            const parts = answer.libraries.flatMap(({ id }) =>
              quarters.slice(from, to + 1).map((quarter) => one.get(`${id} ${quarter}`) ?? {}),
            )
            for (const [name, sum] of Object.entries(said(answer))) {
              const shown = parts.flatMap((part) => (part[name] == null ? [] : [part[name] as number]))
              const expected = shown.length === 0 ? null : shown.reduce((total, count) => total + count, 0)
              expect({ name, sum }).toEqual({ name, sum: expected })
            }
          }
}, 60_000)

test('what is too small is a state, also on the map and for a session that is nearly empty', async () => {
  const { tiles, municipalitiesWithoutLibrary, comingSessions, attention } = await look({
    labourMarketRegionCode: 'AM20',
  })
  expect(tiles.find(({ code }) => code === 'GM0518')?.requestedLevel).toBe('NONE')
  expect(municipalitiesWithoutLibrary.map(({ code }) => code)).toEqual(['GM0518'])
  expect(comingSessions).toEqual([{ taken: null, belowMinimum: true }])
  expect(attention[0]).toMatchObject({ kind: 'BELOW_MINIMUM', count: null })
  expect(attention.every(({ count }) => count === null || count >= 5)).toBe(true)
  const empty = await look({ libraryId: world.hilversum, fromQuarter: '2026-Q1', toQuarter: '2026-Q1' })
  expect(empty.requested).toEqual({ sum: null, leftOut: 1 })
})
