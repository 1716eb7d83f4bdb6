import { randomUUID } from 'node:crypto'
import { today } from '@loper/domain/dutch-time'
import type { Organisation, Prisma } from '@loper/prisma/client'
import type { Tx } from '@loper/prisma/database'
import { makeService, makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { makeMunicipality } from '@loper/prisma/factories/places'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const day = 24 * 60 * 60 * 1000
let zoetermeer: Organisation
let delft: Organisation
let desk: Asker
let consultant: Asker

// Zoetermeer and Delft lie 11 km apart; Groningen and Texel are far from both and from each other.
beforeAll(async () => {
  const staff = await api.system(async (tx) => {
    await makeMunicipality(tx)
    await makeMunicipality(tx, 'GM0503', { name: 'Delft', longitude: 4.36, latitude: 52.0 })
    await makeMunicipality(tx, 'GM0014', { name: 'Groningen', longitude: 6.6, latitude: 53.22 })
    await makeMunicipality(tx, 'GM0448', { name: 'Texel', longitude: 4.83, latitude: 53.08 })
    await makeMunicipality(tx, 'GM0002', { name: 'Oud', validTo: new Date('2025-01-01'), successorCode: 'GM0503' })
    zoetermeer = await libraryIn(tx, 'GM0637')
    delft = await libraryIn(tx, 'GM0503')
    const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY' })
    const validFrom = new Date('2020-01-01')
    await tx.serviceArea.createMany({
      data: ['GM0503', 'GM0014'].map((municipalityCode) => ({
        organisationId: agency.id,
        municipalityCode,
        validFrom,
      })),
    })
    await formsDesk(tx, zoetermeer)
    return {
      desk: await makeMember(tx, zoetermeer.id, 'FRONT_DESK'),
      consultant: await makeMember(tx, agency.id, 'CONSULTANT'),
    }
  })
  desk = await api.staff(staff.desk)
  consultant = await api.staff(staff.consultant)
})

async function libraryIn(tx: Tx, municipalityCode: string) {
  const library = await makeOrganisation(tx, { name: `Bibliotheek ${municipalityCode}` })
  await tx.serviceArea.create({
    data: { organisationId: library.id, municipalityCode, validFrom: new Date('2020-01-01') },
  })
  return library
}

async function formsDesk(tx: Tx, at: Organisation, more: Partial<Prisma.ServiceUncheckedCreateInput> = {}) {
  return makeService(tx, at.id, {
    title: 'Inloop formulieren en brieven',
    summary: 'Wij lezen uw post samen.',
    keywords: 'toeslag, belasting, taalcafé',
    kind: 'WALK_IN',
    topics: ['LANGUAGE', 'DIGITAL'],
    cost: 'Gratis, koffie erbij',
    ...more,
  })
}

type Match = {
  here: boolean
  distanceKm: number | null
  openness: string
  foundWords: string[]
  service: { id: string; title: string }
}
type Search = { found: { total: number; beyond: boolean; municipality: { name: string } | null; matches: Match[] } }
const search = `query($input: SearchServicesInput!) { found: searchServices(input: $input) { total beyond municipality { name }
  matches { here distanceKm openness opensOn opensAt closesAt foundWords service { id title } } } }`

async function found(input: object, asker = desk) {
  const { data, errors } = await asker.run<Search>(search, { input })
  expect(errors).toEqual([])
  return data.found
}
const titles = async (input: object) => (await found(input)).matches.map(({ service }) => service.title)

describe('the desk finds', () => {
  test.each([
    ['brief', 'one letter for many'],
    ['brieven lezen', 'the verb in another form'],
    ['Ik heb een brief van de gemeente', 'one word out of a whole sentence'],
    ['formul', 'a word that is still being typed'],
    ['huurtoeslag', 'a glued word by its part'],
    ['TAALCAFE', 'a word without its accent'],
  ])('%s: %s', async (text) => {
    expect(await titles({ text })).toContain('Inloop formulieren en brieven')
  })

  test('no glued word by what only the explanation says', async () => {
    expect((await found({ text: 'zwemsamen' })).total).toBe(0)
  })

  test('nothing for words that nobody uses, and everything for words that say nothing', async () => {
    expect((await found({ text: 'zwemdiploma' })).total).toBe(0)
    expect((await found({ text: 'van de' })).total).toBe((await found({})).total)
  })

  test('what has quotes and signs in it is just text', async () => {
    expect((await found({ text: "brief' & :* | !('x" })).total).toBeGreaterThan(0)
  })

  test('and tells which words to mark', async () => {
    expect((await found({ text: 'brief' })).matches[0]?.foundWords).toEqual(['brieven'])
  })

  test('the nearest first, with the distance, and nothing that was taken out', async () => {
    await api.system(async (tx) => {
      await formsDesk(tx, delft, { title: 'Formulieren in Delft' })
      await formsDesk(tx, delft, { title: 'Vroeger formulieren', archivedAt: new Date() })
    })
    const { matches, municipality } = await found({ text: 'formulieren' })
    expect(municipality?.name).toBe('Zoetermeer')
    expect(matches.map(({ service: { title }, here }) => [title, here])).toEqual([
      ['Inloop formulieren en brieven', true],
      ['Formulieren in Delft', false],
    ])
    expect(matches[0]?.distanceKm).toBe(0)
    expect(matches[1]?.distanceKm).toBeCloseTo(11.4, 0)
    expect((await titles({ text: 'formulieren', municipalityCode: 'GM0503' }))[0]).toBe('Formulieren in Delft')
    expect((await titles({ text: 'formulieren', municipalityCode: 'GM0002' }))[0]).toBe('Formulieren in Delft')
  })

  test('says so when all there is lies far away', async () => {
    const { beyond, matches } = await found({ text: 'formulieren', municipalityCode: 'GM0014' })
    expect(beyond).toBe(true)
    expect(matches.map(({ service }) => service.title)).toEqual([
      'Inloop formulieren en brieven',
      'Formulieren in Delft',
    ])
  })

  test('only what fits the chips', async () => {
    await api.system(async (tx) => {
      await makeService(tx, zoetermeer.id, { title: 'Chip cursus', topics: ['WORK'], kind: 'COURSE', cost: '€ 5' })
    })
    expect(await titles({ text: 'chip' })).toEqual(['Chip cursus'])
    expect(await titles({ text: 'chip', topics: ['LANGUAGE'] })).toEqual([])
    expect(await titles({ text: 'chip', topics: ['LANGUAGE', 'WORK'] })).toEqual(['Chip cursus'])
    expect(await titles({ text: 'chip', walkIn: true })).toEqual([])
    expect(await titles({ text: 'chip', free: true })).toEqual([])
    expect(await titles({ text: 'chip', openToday: true })).toEqual([])
  })

  test('what is open today: by its weekly hours or by a session', async () => {
    const weekday = new Date(today(new Date())).getUTCDay() || 7
    await api.system(async (tx) => {
      const hours = { weekday, opensAt: '00:00', closesAt: '23:59' }
      await makeService(tx, zoetermeer.id, { title: 'Vandaagtest inloop', kind: 'WALK_IN', ...hours })
      const sessions = await makeService(tx, zoetermeer.id, {
        title: 'Vandaagtest sessies',
        kind: 'SESSIONS',
        ...hours,
      })
      await makeSession(tx, zoetermeer.id, { serviceId: sessions.id, startsAt: new Date(Date.now() + 3 * day) })
    })
    const { matches } = await found({ text: 'vandaagtest', openToday: true })
    expect(matches).toMatchObject([{ openness: 'OPEN_NOW', service: { title: 'Vandaagtest inloop' } }])
  })

  test('without one place of its own, an agency sees everything without distances', async () => {
    const { municipality, matches } = await found({ text: 'formulieren' }, consultant)
    expect(municipality).toBeNull()
    expect(matches.every(({ distanceKm, here }) => distanceKm === null && !here)).toBe(true)
  })

  test('nothing without signing in, and an unknown municipality is not found', async () => {
    expect((await api.nobody.run(search, { input: { text: 'brief' } })).errors[0]?.code).toBe('UNAUTHENTICATED')
    expect((await desk.run(search, { input: { municipalityCode: 'GM9999' } })).errors[0]?.code).toBe('NOT_FOUND')
  })
})

type Proposed = {
  proposed: {
    libraryKnown: boolean
    libraries: { id: string }[]
    proposals: {
      room: string
      distanceKm: number
      band: string
      nextStartsOn: string | null
      service: { title: string; room: string }
    }[]
  }
}
const propose = `query($input: ProposeServicesInput!) { proposed: proposeServices(input: $input) { libraryKnown libraries { id } municipality { code }
  proposals { room distanceKm band nextStartsOn service { title room nextStartsOn } } } }`

describe('what Loper proposes', () => {
  const proposed = async (input: object) => {
    const { data, errors } = await consultant.run<Proposed>(propose, { input })
    expect(errors).toEqual([])
    return data.proposed
  }

  beforeAll(async () => {
    await api.system(async (tx) => {
      const later = await makeService(tx, zoetermeer.id, { title: 'Werk later', topics: ['WORK'], kind: 'SESSIONS' })
      await makeSession(tx, zoetermeer.id, { serviceId: later.id, startsAt: new Date(Date.now() + 20 * day) })
      const soon = await makeService(tx, zoetermeer.id, {
        title: 'Werk gauw',
        topics: ['WORK', 'DIGITAL'],
        kind: 'SESSIONS',
      })
      await makeSession(tx, zoetermeer.id, { serviceId: soon.id, startsAt: new Date(Date.now() + 2 * day) })
      await makeService(tx, zoetermeer.id, { title: 'Werk vol', topics: ['WORK'], room: 'FULL' })
      await makeService(tx, delft.id, { title: 'Werk in Delft', topics: ['WORK'] })
      const branch = await makeBranch(tx, delft.id, { municipalityCode: 'GM0014' })
      await makeService(tx, delft.id, { title: 'Werk in Groningen', topics: ['WORK'], branchId: branch.id })
    })
  })

  test('is nearest and soonest first, full last, each with its room', async () => {
    const { libraryKnown, libraries, proposals } = await proposed({ municipalityCode: 'GM0637', topic: 'WORK' })
    expect({ libraryKnown, libraries }).toEqual({ libraryKnown: true, libraries: [{ id: zoetermeer.id }] })
    expect(
      proposals
        .filter(({ service }) => service.title.startsWith('Werk'))
        .map(({ service, room, band }) => [service.title, room, band]),
    ).toEqual([
      ['Werk gauw', 'AVAILABLE', 'SAME_MUNICIPALITY'],
      ['Werk later', 'AVAILABLE', 'SAME_MUNICIPALITY'],
      ['Werk vol', 'FULL', 'SAME_MUNICIPALITY'],
      ['Werk in Delft', 'AVAILABLE', 'WITHIN_25_KM'],
    ])
    expect(proposals.every(({ room, service }) => room === service.room)).toBe(true)
    expect(proposals[0]?.nextStartsOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('has the nearest beyond when no library is known there', async () => {
    const { libraryKnown, libraries, proposals } = await proposed({ municipalityCode: 'GM0448', topic: 'WORK' })
    expect({ libraryKnown, libraries }).toEqual({ libraryKnown: false, libraries: [] })
    expect(proposals).toHaveLength(3)
    expect(proposals.every(({ band }) => band === 'BEYOND')).toBe(true)
  })

  test('has only what answers the question', async () => {
    const { proposals } = await proposed({ municipalityCode: 'GM0637', topic: 'LANGUAGE' })
    expect(proposals.map(({ service }) => service.title)).not.toContain('Werk gauw')
  })

  test('is for staff, and takes nothing about a person', async () => {
    expect((await api.nobody.run(propose, { input: { topic: 'WORK' } })).errors[0]?.code).toBe('UNAUTHENTICATED')
    const input = { topic: 'WORK', personId: randomUUID() }
    expect((await consultant.run(propose, { input })).errors[0]?.message).toMatch(/personId/)
  })
})
