import { randomUUID } from 'node:crypto'
import { makeEnrolment, makePerson, makeService, makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../../context.ts'
import { type Asker, testApi } from '../../testing/test-api.ts'
import { sessionRoom } from './load-services.service.ts'

const api = await testApi()
let library: { id: string }
let other: { id: string }
let coordinator: Asker
let neighbour: Asker
let frontDesk: Asker

beforeAll(async () => {
  const staff = await api.system(async (tx) => {
    library = await makeOrganisation(tx)
    other = await makeOrganisation(tx)
    return {
      coordinator: await makeMember(tx, library.id, 'COORDINATOR'),
      frontDesk: await makeMember(tx, library.id, 'FRONT_DESK'),
      neighbour: await makeMember(tx, other.id, 'COORDINATOR'),
    }
  })
  coordinator = await api.staff(staff.coordinator)
  frontDesk = await api.staff(staff.frontDesk)
  neighbour = await api.staff(staff.neighbour)
})

type Payload = { done: { service: Record<string, unknown> | null; errors: { path: string[]; messageKey: string }[] } }

const fields =
  'id title weekday opensAt closesAt room followsSessions nextStartsOn nextStartsAt archivedAt viewerCanManage'
const create = `mutation($input: CreateServiceInput!) { done: createService(input: $input) { service { ${fields} } errors { path messageKey } } }`
const change = `mutation($input: ChangeServiceInput!) { done: changeService(input: $input) { service { ${fields} } errors { path messageKey } } }`
const archive =
  'mutation($input: ArchiveServiceInput!) { done: archiveService(input: $input) { service { id archivedAt } errors { path } } }'
const restore =
  'mutation($input: RestoreServiceInput!) { done: restoreService(input: $input) { service { id archivedAt } errors { path } } }'
const setRoom =
  'mutation($input: SetServiceRoomInput!) { done: setServiceRoom(input: $input) { service { id room } errors { path } } }'
const list = `query($id: ID!, $archived: Boolean) { organisation(id: $id) { viewerCanManageServices services(archived: $archived) { ${fields} } } }`
const one = `query($id: ID!) { service(id: $id) { ${fields} } }`

const walkIn = {
  title: 'Inloop formulieren',
  summary: 'Wij lezen uw brief samen.',
  kind: 'WALK_IN',
  topics: ['LANGUAGE', 'DIGITAL'],
  weekday: 4,
  opensAt: '14.00',
  closesAt: '16:00',
  room: 'AVAILABLE',
}
const inputFor = (more: object = {}) => ({
  key: randomUUID(),
  organisationId: library.id,
  service: { ...walkIn, ...more },
})

describe('what an organisation offers', () => {
  test('a coordinator adds a service, changes it, takes it out and puts it back', async () => {
    const added = await coordinator.run<Payload>(create, { input: inputFor() })
    expect(added.errors).toEqual([])
    expect(added.data.done).toMatchObject({ errors: [], service: { opensAt: '14:00', viewerCanManage: true } })
    const id = added.data.done.service?.id
    const changed = await coordinator.run<Payload>(change, {
      input: { id, service: { ...walkIn, title: 'Spreekuur brieven' } },
    })
    expect(changed.data.done.service?.title).toBe('Spreekuur brieven')
    await coordinator.run(archive, { input: { id } })
    const titles = async (archived: boolean) =>
      (
        await coordinator.run<{ organisation: { services: { id: string }[] } }>(list, { id: library.id, archived })
      ).data.organisation.services.map((service) => service.id)
    expect(await titles(false)).not.toContain(id)
    expect(await titles(true)).toContain(id)
    expect((await coordinator.run<Payload>(restore, { input: { id } })).data.done.service?.archivedAt).toBeNull()
    expect(await titles(false)).toContain(id)
  })

  test('the same submission twice is one service', async () => {
    const input = inputFor({ title: 'Twee keer geklikt' })
    const first = await coordinator.run<Payload>(create, { input })
    const second = await coordinator.run<Payload>(create, { input })
    expect(second.data.done.service?.id).toBe(first.data.done.service?.id)
    const count = await api.system((tx) => tx.service.count({ where: { title: 'Twee keer geklikt' } }))
    expect(count).toBe(1)
  })

  test('what is wrong is told per field, and nothing is saved', async () => {
    const input = inputFor({ title: ' ', topics: [], opensAt: '16:00', closesAt: '14:00', summary: 'Bel 111222333' })
    const { data } = await coordinator.run<Payload>(create, { input })
    expect(data.done.service).toBeNull()
    expect(data.done.errors).toEqual(
      expect.arrayContaining([
        { path: ['service', 'title'], messageKey: 'title.required' },
        { path: ['service', 'summary'], messageKey: 'text.citizen-number' },
        { path: ['service', 'topics'], messageKey: 'topics.required' },
      ]),
    )
    const hours = await coordinator.run<Payload>(create, { input: inputFor({ weekday: null, closesAt: '13:00' }) })
    expect(hours.data.done.errors).toEqual([
      { path: ['service', 'weekday'], messageKey: 'weekday.required' },
      { path: ['service', 'closesAt'], messageKey: 'time.end-before-start' },
    ])
  })

  test("a branch of somebody else's is refused", async () => {
    const branch = await api.system((tx) => makeBranch(tx, other.id))
    const { data } = await coordinator.run<Payload>(create, { input: inputFor({ branchId: branch.id }) })
    expect(data.done.errors).toEqual([{ path: ['service', 'branchId'], messageKey: 'choice.required' }])
  })

  test('only its own coordinator manages it', async () => {
    const service = await api.system((tx) => makeService(tx, library.id))
    for (const asker of [neighbour, frontDesk]) {
      expect((await asker.run(create, { input: inputFor() })).errors[0]?.code).toBe('NOT_ALLOWED')
      expect((await asker.run(change, { input: { id: service.id, service: walkIn } })).errors[0]?.code).toBe(
        'NOT_ALLOWED',
      )
      expect((await asker.run(archive, { input: { id: service.id } })).errors[0]?.code).toBe('NOT_ALLOWED')
      expect((await asker.run<{ service: object }>(one, { id: service.id })).data.service).toMatchObject({
        viewerCanManage: false,
      })
    }
    expect((await api.nobody.run(archive, { input: { id: service.id } })).errors[0]?.code).toBe('UNAUTHENTICATED')
  })

  test('what does not exist is not found', async () => {
    expect((await coordinator.run(archive, { input: { id: randomUUID() } })).errors[0]?.code).toBe('NOT_FOUND')
    expect((await coordinator.run(one, { id: randomUUID() })).data).toEqual({ service: null })
  })
})

const day = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * day)

describe('room', () => {
  const roomOf = async (id: string) =>
    (await api.nobody.run<{ service: { room: string; nextStartsAt: string; followsSessions: boolean } }>(one, { id }))
      .data.service

  test('is what somebody set, as long as there are no sessions', async () => {
    const service = await api.system((tx) => makeService(tx, library.id))
    const input = { id: service.id, room: 'FULL' }
    expect((await frontDesk.run(setRoom, { input })).errors[0]?.code).toBe('NOT_ALLOWED')
    expect((await coordinator.run(setRoom, { input })).errors).toEqual([])
    expect(await roomOf(service.id)).toMatchObject({ room: 'FULL', followsSessions: false, nextStartsAt: null })
  })

  test('follows the sessions: the first with room, and a waiting list when all are full', async () => {
    const soon = inDays(3)
    const later = inDays(10)
    const { service, second } = await api.system(async (tx) => {
      const service = await makeService(tx, library.id, { kind: 'SESSIONS', room: 'FULL' })
      const full = await makeSession(tx, library.id, { serviceId: service.id, startsAt: soon, minimum: 1, capacity: 1 })
      await makeEnrolment(tx, full.id, (await makePerson(tx)).id)
      const second = await makeSession(tx, library.id, {
        serviceId: service.id,
        startsAt: later,
        minimum: 1,
        capacity: 1,
      })
      return { service, second }
    })
    expect(await roomOf(service.id)).toMatchObject({
      room: 'AVAILABLE',
      followsSessions: true,
      nextStartsAt: later.toISOString(),
    })
    await api.system(async (tx) => makeEnrolment(tx, second.id, (await makePerson(tx)).id))
    expect(await roomOf(service.id)).toMatchObject({ room: 'WAITING_LIST', nextStartsAt: soon.toISOString() })
  })

  test('a place for which somebody waits is not free', async () => {
    const service = await api.system(async (tx) => {
      const service = await makeService(tx, library.id, { kind: 'SESSIONS' })
      const session = await makeSession(tx, library.id, { serviceId: service.id, minimum: 1, capacity: 1 })
      await makeEnrolment(tx, session.id, (await makePerson(tx)).id, { status: 'CANCELLED' })
      await makeEnrolment(tx, session.id, (await makePerson(tx)).id, { status: 'WAITING' })
      return service
    })
    expect((await roomOf(service.id)).room).toBe('WAITING_LIST')
  })

  test('an answer that only looks like an enrolment takes no place', async () => {
    const service = await api.system(async (tx) => {
      const service = await makeService(tx, library.id, { kind: 'SESSIONS' })
      const session = await makeSession(tx, library.id, { serviceId: service.id, minimum: 1, capacity: 2 })
      const enrolment = await makeEnrolment(tx, session.id, (await makePerson(tx)).id)
      await makeEnrolment(tx, session.id, (await makePerson(tx)).id, { echoOfId: enrolment.id })
      return service
    })
    expect((await roomOf(service.id)).room).toBe('AVAILABLE')
  })

  test('sessions that are over, cancelled or not published do not count', async () => {
    const service = await api.system(async (tx) => {
      const service = await makeService(tx, library.id, { room: 'FULL' })
      await makeSession(tx, library.id, { serviceId: service.id, startsAt: inDays(-1) })
      await makeSession(tx, library.id, { serviceId: service.id, status: 'CANCELLED' })
      await makeSession(tx, library.id, { serviceId: service.id, publishedAt: null })
      return service
    })
    expect(await roomOf(service.id)).toMatchObject({ room: 'FULL', followsSessions: false })
  })
})

test('however many services a list has, their room is one statement', async () => {
  await api.system(async (tx) => {
    const services = await Promise.all([1, 2, 3].map(() => makeService(tx, library.id, { kind: 'SESSIONS' })))
    let statements = 0
    const counted = new Proxy(tx, {
      get: (target, name, receiver) => {
        if (name === '$queryRaw') statements += 1
        return Reflect.get(target, name, receiver)
      },
    })
    const context = { tx: counted } as Context
    const rooms = await Promise.all(services.map(({ id }) => sessionRoom(context, id)))
    expect(rooms.map((room) => room?.room)).toEqual(['WAITING_LIST', 'WAITING_LIST', 'WAITING_LIST'])
    expect(statements).toBe(1)
  })
})
