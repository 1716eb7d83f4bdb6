import { addDays, instantToLocal, localToInstant, today } from '@loper/domain/dutch-time'
import { makeEnrolment, makePerson, makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()

const day = (days: number) => addDays(today(new Date()), days)

/** The next Sunday on which the clock goes from two to three. */
function nextSummerTime(): string {
  const skips = (date: string) => instantToLocal(localToInstant(date, '02:30')).time !== '02:30'
  return Array.from({ length: 366 }, (_, ahead) => day(ahead + 1)).find(skips) ?? ''
}

async function library() {
  const made = await api.system(async (tx) => {
    const organisation = await makeOrganisation(tx, { name: 'Bibliotheek Zoetermeer' })
    return {
      organisation,
      branch: await makeBranch(tx, organisation.id),
      coordinator: await makeMember(tx, organisation.id, 'COORDINATOR', { name: 'Petra Smit' }),
      host: await makeMember(tx, organisation.id, 'HOST', { name: 'Bram Vos' }),
    }
  })
  return { ...made, petra: await api.staff(made.coordinator), bram: await api.staff(made.host) }
}

type Saved = {
  done: {
    session: { id: string; title: string; capacity: number; minimum: number; publishedAt: string | null } | null
    errors: { path: string[]; messageKey: string }[]
  }
}

const fields =
  '{ session { id title capacity minimum startsAt endsAt publishedAt hostName } errors { path messageKey } }'
const plan = `mutation($input: PlanSessionInput!) { done: planSession(input: $input) ${fields} }`
const change = `mutation($input: ChangeSessionInput!) { done: changeSession(input: $input) ${fields} }`
const cancel = `mutation($input: CancelSessionInput!) { done: cancelSession(input: $input) ${fields} }`
const repeat = `mutation($input: RepeatSessionInput!) { done: repeatSession(input: $input) ${fields} }`

const newSession = (organisationId: string, branchId: string, more = {}) => ({
  key: crypto.randomUUID(),
  organisationId,
  activityKey: 'dream-job-game',
  date: day(7),
  time: '14:00',
  branchId,
  publish: true,
  ...more,
})

const mailsAbout = (people: { id: string }[]) =>
  api.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL ROLE loper_system`
    return tx.outboxMessage.findMany({ where: { personId: { in: people.map(({ id }) => id) } } })
  })

test('an activity becomes an open session in one step, with the size and the length of the activity', async () => {
  const { organisation, branch, host, petra } = await library()
  const { data, errors } = await petra.run<Saved>(plan, {
    input: newSession(organisation.id, branch.id, { hostId: host.id }),
  })
  expect(errors).toEqual([])
  expect(data.done).toMatchObject({
    session: { title: 'Droombaanspel', minimum: 4, capacity: 8, hostName: 'Bram' },
    errors: [],
  })
  const { data: found } = await api.nobody.run('query($id: ID!) { session(id: $id) { title viewerCanEnrol } }', {
    id: data.done.session?.id,
  })
  expect(found).toEqual({ session: { title: 'Droombaanspel', viewerCanEnrol: true } })
})

test('the same form twice plans one session', async () => {
  const { organisation, branch, petra } = await library()
  const input = newSession(organisation.id, branch.id)
  const first = await petra.run<Saved>(plan, { input })
  const second = await petra.run<Saved>(plan, { input })
  expect(second.data.done.session?.id).toBe(first.data.done.session?.id)
  expect(await api.system((tx) => tx.session.count({ where: { organisationId: organisation.id } }))).toBe(1)
})

test.each([
  [{ date: day(-1) }, 'date', 'date.past'],
  [{ time: '25:00' }, 'time', 'time.invalid'],
  [{ date: nextSummerTime(), time: '02:30' }, 'time', 'time.skipped'],
  [{ capacity: 13 }, 'capacity', 'capacity.too-high'],
  [{ minimum: 6, capacity: 5 }, 'capacity', 'capacity.below-minimum'],
  [{ branchId: null }, 'branchId', 'branch.required'],
  [{ online: true }, 'onlineUrl', 'link.required'],
  [{ online: true, onlineUrl: 'vergadering' }, 'onlineUrl', 'link.invalid'],
  [{ activityKey: 'koffie' }, 'activityKey', 'activity.unknown'],
  [{ hostId: crypto.randomUUID() }, 'hostId', 'host.not-a-host'],
])('a session with %o says what to mend and is not saved', async (wrong, field, messageKey) => {
  const { organisation, branch, petra } = await library()
  const { data } = await petra.run<Saved>(plan, { input: newSession(organisation.id, branch.id, wrong) })
  expect(data.done.session).toBeNull()
  expect(data.done.errors).toContainEqual({ path: [field], messageKey })
  expect(await api.system((tx) => tx.session.count({ where: { organisationId: organisation.id } }))).toBe(0)
})

test('a host may not plan, and another organisation gets nothing', async () => {
  const { organisation, branch, bram } = await library()
  const other = await library()
  const session = await api.system((tx) => makeSession(tx, organisation.id, { publishedAt: null }))
  expect((await bram.run(plan, { input: newSession(organisation.id, branch.id) })).errors[0]?.code).toBe('NOT_ALLOWED')
  const list = 'query($id: ID!) { plannedSessions(organisationId: $id, period: COMING) { nodes { id } } }'
  expect((await other.petra.run(list, { id: organisation.id })).errors[0]?.code).toBe('NOT_ALLOWED')
  const stop = { input: { id: session.id, reason: 'Zomaar.' } }
  expect((await other.petra.run(cancel, stop)).errors[0]?.code).toBe('NOT_FOUND')
  expect((await api.nobody.run(cancel, stop)).errors[0]?.code).toBe('NOT_FOUND')
})

test('the list has coming and past sessions, a part at a time', async () => {
  const { organisation, petra } = await library()
  await api.system(async (tx) => {
    for (const days of [3, 1, 2, -1, -2])
      await makeSession(tx, organisation.id, {
        startsAt: new Date(Date.now() + days * 86_400_000),
        title: `dag ${days}`,
        activityKey: days === 2 ? 'unique-skills' : 'dream-job-game',
      })
  })
  const list = `query($id: ID!, $period: SessionPeriod!, $activityKey: ID, $after: ID) {
    plannedSessions(organisationId: $id, period: $period, activityKey: $activityKey, first: 2, after: $after) {
      nodes { title seats { placed free } branch { name } } pageInfo { hasNextPage endCursor } } }`
  type List = { plannedSessions: { nodes: { title: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }
  const ask = async (more: object) =>
    (await petra.run<List>(list, { id: organisation.id, period: 'COMING', ...more })).data.plannedSessions
  const first = await ask({})
  expect(first.nodes.map(({ title }) => title)).toEqual(['dag 1', 'dag 2'])
  expect(first.pageInfo.hasNextPage).toBe(true)
  const second = await ask({ after: first.pageInfo.endCursor })
  expect(second.nodes.map(({ title }) => title)).toEqual(['dag 3'])
  expect((await ask({ period: 'PAST' })).nodes.map(({ title }) => title)).toEqual(['dag -1', 'dag -2'])
  expect((await ask({ activityKey: 'unique-skills' })).nodes.map(({ title }) => title)).toEqual(['dag 2'])
})

async function fullSession() {
  const made = await library()
  const rest = await api.system(async (tx) => {
    const session = await makeSession(tx, made.organisation.id, { branchId: made.branch.id, minimum: 1, capacity: 2 })
    const people = [await makePerson(tx), await makePerson(tx), await makePerson(tx)]
    const enrolments = []
    for (const [index, person] of people.entries())
      enrolments.push(await makeEnrolment(tx, session.id, person.id, { status: index < 2 ? 'PLACED' : 'WAITING' }))
    return { session, people, enrolments }
  })
  const same = { id: rest.session.id, date: day(7), time: '14:00', branchId: made.branch.id, minimum: 1, capacity: 2 }
  return { ...made, ...rest, same }
}

test('the capacity cannot drop below the people who have a place', async () => {
  const { petra, same, session } = await fullSession()
  const { data } = await petra.run<Saved>(change, { input: { ...same, capacity: 1 } })
  expect(data.done).toEqual({ session: null, errors: [{ path: ['capacity'], messageKey: 'capacity.below-placed' }] })
  expect((await api.system((tx) => tx.session.findUniqueOrThrow({ where: { id: session.id } }))).capacity).toBe(2)
})

test('another time mails everybody who has a place or waits once, and the same again mails nobody', async () => {
  const { petra, same, people } = await fullSession()
  const input = { ...same, date: day(9), time: '10:00' }
  expect((await petra.run<Saved>(change, { input })).data.done.errors).toEqual([])
  expect((await petra.run<Saved>(change, { input })).data.done.errors).toEqual([])
  const mails = await mailsAbout(people)
  expect(mails.map(({ personId }) => personId).sort()).toEqual(people.map(({ id }) => id).sort())
  expect(mails[0]?.text).toContain('10.00 uur')
})

test('a larger group offers a place to the first in line', async () => {
  const { petra, same, session, enrolments } = await fullSession()
  const { date, time } = instantToLocal(session.startsAt)
  await petra.run<Saved>(change, { input: { ...same, date, time, capacity: 3 } })
  await api.tick()
  const third = await api.system((tx) => tx.enrolment.findUniqueOrThrow({ where: { id: enrolments[2]?.id ?? '' } }))
  expect(third.status).toBe('OFFERED')
})

test('who is taken off the list makes room for the first in line', async () => {
  const { bram, enrolments } = await fullSession()
  const off = `mutation($id: ID!) { cancelEnrolment(input: { enrolmentId: $id }) {
    enrolment { status session { seats { placed waiting } } } errors { messageKey } } }`
  const { data } = await bram.run(off, { id: enrolments[0]?.id })
  expect(data).toEqual({
    cancelEnrolment: { enrolment: { status: 'CANCELLED', session: { seats: { placed: 1, waiting: 1 } } }, errors: [] },
  })
  await api.tick()
  const third = await api.system((tx) => tx.enrolment.findUniqueOrThrow({ where: { id: enrolments[2]?.id ?? '' } }))
  expect(third.status).toBe('OFFERED')
})

test('everybody hears once that a session is cancelled, and why', async () => {
  const { petra, session, people } = await fullSession()
  const input = { id: session.id, reason: 'De gastheer is ziek.' }
  expect((await petra.run<Saved>(cancel, { input: { ...input, reason: ' ' } })).data.done.errors[0]).toEqual({
    path: ['reason'],
    messageKey: 'cancel-reason.required',
  })
  await petra.run<Saved>(cancel, { input })
  await petra.run<Saved>(cancel, { input })
  const mails = await mailsAbout(people)
  expect(mails).toHaveLength(3)
  expect(mails[0]?.text).toContain('De gastheer is ziek.')
})

test('a session comes again a week later at the same time of the day, with nobody on the list', async () => {
  const { petra, session } = await fullSession()
  const input = { key: crypto.randomUUID(), id: session.id }
  const { data } = await petra.run<Saved>(repeat, { input })
  await petra.run<Saved>(repeat, { input })
  const made = await api.system((tx) =>
    tx.session.findMany({ where: { organisationId: session.organisationId }, include: { enrolments: true } }),
  )
  expect(made).toHaveLength(2)
  const again = made.find(({ id }) => id === data.done.session?.id)
  const clock = (moment?: Date) => moment && instantToLocal(moment).time
  expect(clock(again?.startsAt)).toBe(clock(session.startsAt))
  expect(Math.round((Number(again?.startsAt) - Number(session.startsAt)) / 3_600_000 / 24)).toBe(7)
  expect(again?.enrolments).toEqual([])
})
