import { makePerson, makeReferral, makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { makePartnership, makePilot } from '@loper/prisma/factories/partnerships'
import { expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const ago = (days: number) => new Date(Date.now() - days * 86_400_000)

const world = await api.system(async (tx) => {
  const library = await makeOrganisation(tx)
  const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY', name: 'Randstad' })
  const coordinator = await makeMember(tx, library.id, 'COORDINATOR')
  const host = await makeMember(tx, library.id, 'HOST')
  const consultant = await makeMember(tx, agency.id, 'CONSULTANT')
  const partnership = await makePartnership(tx, [library.id, agency.id])
  const pilot = await makePilot(tx, partnership.id, library.id, { endsOn: new Date('2036-12-18') })
  await tx.milestone.create({ data: { pilotId: pilot.id, title: 'Halverwege', dueOn: ago(3) } })
  await tx.pilotGoal.create({
    data: {
      pilotId: pilot.id,
      title: 'Doel',
      indicators: { create: { title: 'Tevreden', source: 'MANUAL', unit: 'SHARE', target: 80 } },
    },
  })
  const between = { senderOrganisationId: agency.id, receiverOrganisationId: library.id }
  const refer = async (overrides: object) =>
    makeReferral(tx, { personId: (await makePerson(tx)).id, ...between }, { senderId: consultant.id, ...overrides })
  await refer({ requestedAt: ago(9) })
  await refer({ requestedAt: ago(2) })
  const rejected = { status: 'REJECTED', rejectionReason: 'NO_CAPACITY', answeredAt: ago(1), endedAt: ago(1) }
  await refer({ ...rejected, feedbackLevel: 'NOTHING', topic: 'WORK' })
  await refer({ ...rejected, feedbackLevel: 'DETAILS', topic: 'DIGITAL' })
  await refer({ status: 'IN_PROGRESS', answeredAt: ago(5), startedAt: ago(4), feedbackLevel: 'STARTED_FINISHED' })
  await refer({ status: 'ACCEPTED', answeredAt: ago(3), feedbackLevel: 'STARTED_FINISHED' })
  await makeSession(tx, library.id, { startsAt: new Date(Date.now() + 60_000), hostId: host.id, title: 'Van Noor' })
  await makeSession(tx, library.id, { startsAt: new Date(Date.now() + 120_000), title: 'Van een ander' })
  return { library: library.id, agency: agency.id, coordinator, host, consultant }
})

type Day = {
  tasks: { kind: string; days: number | null; topic: string | null; session: { title: string } | null }[]
  waiting: number | null
  sessions: { title: string }[]
  news: { topic: string; stage: string; status: string | null }[]
  attention: unknown[]
}
const document = `query($organisationId: ID!) { today(organisationId: $organisationId) {
  tasks { kind days topic session { title } } waiting sessions { title } news { topic stage status } attention { id } } }`
const dayOf = async (asker: Asker, organisationId: string) => {
  const { data, errors } = await asker.run<{ today: Day }>(document, { organisationId })
  expect(errors).toEqual([])
  return data.today
}

test('a coordinator sees the longest waiting first, the sessions of today and the pilot, and nobody by name', async () => {
  const { tasks, waiting } = await dayOf(await api.staff(world.coordinator), world.library)
  expect(waiting).toBe(2)
  expect(tasks.filter(({ kind }) => kind === 'ANSWER').map(({ days }) => days)).toEqual([9, 2])
  expect(new Set(tasks.map(({ kind }) => kind))).toEqual(
    new Set(['BELOW_MINIMUM', 'SESSION', 'ANSWER', 'MILESTONE', 'MEASUREMENT']),
  )
})

test('a host sees the own sessions and no requests', async () => {
  const { tasks, waiting, sessions } = await dayOf(await api.staff(world.host), world.library)
  expect(waiting).toBeNull()
  expect(sessions).toEqual([{ title: 'Van Noor' }])
  expect(tasks.map(({ kind, session }) => [kind, session?.title])).toEqual([['SESSION', 'Van Noor']])
})

test('a consultant hears what each person allows, and nothing else', async () => {
  const { tasks, news, waiting } = await dayOf(await api.staff(world.consultant), world.agency)
  expect(waiting).toBeNull()
  expect(news).toEqual([
    { topic: 'DIGITAL', stage: 'FINISHED', status: 'REJECTED' },
    { topic: 'LANGUAGE', stage: 'STARTED', status: null },
  ])
  expect(tasks).toMatchObject([{ kind: 'SEND_ON', topic: 'DIGITAL', days: 1 }])
})

test('nobody looks at the day of an organisation where they do not work', async () => {
  const { errors } = await (await api.staff(world.consultant)).run(document, { organisationId: world.library })
  expect(errors[0]?.code).toBe('NOT_FOUND')
  expect((await api.nobody.run(document, { organisationId: world.library })).errors[0]?.code).toBe('UNAUTHENTICATED')
})
