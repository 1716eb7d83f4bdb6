import { makeEnrolment, makePerson, makeReferral, makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { makePartnership, makePilot } from '@loper/prisma/factories/partnerships'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const day = 24 * 60 * 60 * 1000
const iso = (offset: number) => new Date(Date.now() + offset * day).toISOString().slice(0, 10)
const sources = [
  ['REFERRALS_REQUESTED', 'COUNT', 10],
  ['REFERRALS_ANSWERED_IN_TIME', 'SHARE', 80],
  ['REFERRALS_STARTED', 'SHARE', 70],
  ['REFERRALS_COMPLETED', 'COUNT', 4],
  ['SESSIONS_HELD', 'COUNT', 4],
  ['PEOPLE_ATTENDED', 'COUNT', 8],
  ['MANUAL', 'COUNT', 25],
] as const

/** A library and an agency that try something together since 30 days, with one indicator per source. */
async function world() {
  const made = await api.system(async (tx) => {
    const poi = await makeOrganisation(tx, { type: 'PROVINCIAL_SUPPORT_ORGANISATION', name: 'Probiblio' })
    const library = await makeOrganisation(tx, { supportedById: poi.id })
    const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY', name: 'Randstad' })
    const stranger = await makeOrganisation(tx)
    const users = {
      coordinator: await makeMember(tx, library.id, 'COORDINATOR', { name: 'Joke' }),
      consultant: await makeMember(tx, agency.id, 'CONSULTANT', { name: 'Sanne' }),
      adviser: await makeMember(tx, poi.id, 'ADVISER'),
      stranger: await makeMember(tx, stranger.id, 'COORDINATOR'),
    }
    const partnership = await makePartnership(tx, [library.id, agency.id])
    const pilot = await makePilot(tx, partnership.id, library.id, {
      startsOn: new Date(iso(-30)),
      endsOn: new Date(iso(60)),
      goals: {
        create: {
          title: 'Flexwerkers weten dat de bibliotheek er is',
          indicators: {
            create: sources.map(([source, unit, target], sortOrder) => ({
              title: source,
              source,
              unit,
              target,
              sortOrder,
            })),
          },
        },
      },
    })
    return { library, agency, stranger, users, partnership, pilot }
  })
  const { users } = made
  return {
    ...made,
    coordinator: await api.staff(users.coordinator),
    consultant: await api.staff(users.consultant),
    adviser: await api.staff(users.adviser),
    outsider: await api.staff(users.stranger),
  }
}

type World = Awaited<ReturnType<typeof world>>
type Figures = {
  pilot: {
    standing: string
    viewerSeesCounts: boolean
    goals: { id: string; indicators: { id: string; title: string; value: number | null; withheld: string | null }[] }[]
  }
}
const figures = `query($id: ID!) { pilot(id: $id) { standing viewerSeesCounts goals { id indicators {
  id title value valueOn standing withheld series { on value } measurements { id value note authorName } } } } }`

async function valuesFor(asker: World['coordinator'], id: string) {
  const { data, errors } = await asker.run<Figures>(figures, { id })
  expect(errors).toEqual([])
  return Object.fromEntries(data.pilot.goals.flatMap((goal) => goal.indicators.map((one) => [one.title, one.value])))
}

async function refer({ library, agency }: World, overrides: Parameters<typeof makeReferral>[2]) {
  return api.system(async (tx) => {
    const person = await makePerson(tx)
    const between = { personId: person.id, senderOrganisationId: agency.id, receiverOrganisationId: library.id }
    return makeReferral(tx, between, overrides)
  })
}

test('indicators move by themselves when a referral is asked, accepted, started and completed', async () => {
  const here = await world()
  const at = (offset: number) => new Date(Date.now() + offset * day)
  const referral = await refer(here, { requestedAt: at(-10) })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({
    REFERRALS_REQUESTED: 1,
    REFERRALS_ANSWERED_IN_TIME: 0,
    REFERRALS_STARTED: null,
    REFERRALS_COMPLETED: 0,
  })
  const move = (data: object) =>
    api.system((tx) => tx.referral.update({ where: { id: referral.id }, data: data as never }))
  await move({ status: 'ACCEPTED', answeredAt: at(-8) })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({
    REFERRALS_ANSWERED_IN_TIME: 100,
    REFERRALS_STARTED: 0,
  })
  await move({ status: 'IN_PROGRESS', startedAt: at(-5) })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({ REFERRALS_STARTED: 100 })
  await move({ status: 'COMPLETED', outcome: 'REACHED_GOAL', endedAt: at(-1) })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({ REFERRALS_COMPLETED: 1 })
})

test('a referral of somebody outside the partnership, or from before the pilot, does not count', async () => {
  const here = await world()
  await refer({ ...here, agency: here.stranger }, {})
  await refer(here, { requestedAt: new Date(Date.now() - 40 * day) })
  await refer(here, { status: 'ENTERED_IN_ERROR' })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({ REFERRALS_REQUESTED: 0 })
})

test('a session that is held counts once, and so does everybody who came', async () => {
  const here = await world()
  await api.system(async (tx) => {
    const person = await makePerson(tx)
    for (const offset of [-9, -2]) {
      const startsAt = new Date(Date.now() + offset * day)
      const session = await makeSession(tx, here.library.id, { startsAt, status: 'HELD' })
      await makeEnrolment(tx, session.id, person.id, { attendance: 'PRESENT' })
      await makeEnrolment(tx, session.id, (await makePerson(tx)).id, { attendance: 'ABSENT' })
    }
    await makeSession(tx, here.library.id, { startsAt: new Date(Date.now() - 3 * day), status: 'CANCELLED' })
  })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({ SESSIONS_HELD: 2, PEOPLE_ATTENDED: 1 })
})

test('partners and advisers see published quarters only, never a count of the records', async () => {
  const here = await world()
  await refer(here, {})
  for (const asker of [here.consultant, here.adviser]) {
    const { data } = await asker.run<Figures>(figures, { id: here.pilot.id })
    expect(data.pilot.viewerSeesCounts).toBe(false)
    const [requested] = data.pilot.goals[0]?.indicators ?? []
    expect(requested).toMatchObject({ value: null, withheld: 'NOT_PUBLISHED', standing: 'UNKNOWN', series: [] })
  }
  const cell = (quarter: string, count: number | null) =>
    api.system((tx) =>
      tx.figureCell.create({
        data: {
          organisationId: here.library.id,
          quarter,
          dimension: 'PILOT',
          value: `${here.pilot.id}:REFERRALS_REQUESTED`,
          count,
        },
      }),
    )
  await cell('2026-Q1', 12)
  expect(await valuesFor(here.consultant, here.pilot.id)).toMatchObject({ REFERRALS_REQUESTED: 12 })
  await cell('2026-Q2', null)
  const { data } = await here.consultant.run<Figures>(figures, { id: here.pilot.id })
  expect(data.pilot.goals[0]?.indicators[0]).toMatchObject({
    value: null,
    withheld: 'SMALL_NUMBERS',
    standing: 'UNKNOWN',
    series: [
      { on: '2026-03-31', value: 12 },
      { on: '2026-06-30', value: null },
    ],
  })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({ REFERRALS_REQUESTED: 1 })
})

test('the counting function itself gives no count of people to another organisation', async () => {
  const here = await world()
  const rows = await api.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('loper.organisation_ids', ${here.agency.id}, true), set_config('role', 'loper_app', true)`
    return tx.$queryRaw`SELECT requested, people_attended, sessions_held FROM pilot_counts(ARRAY[${here.pilot.id}]::uuid[], ARRAY[${iso(0)}]::date[])`
  })
  expect(rows).toEqual([{ requested: null, people_attended: null, sessions_held: 0 }])
})

test('who has nothing to do with it does not know of the pilot', async () => {
  const here = await world()
  expect((await here.outsider.run(figures, { id: here.pilot.id })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await here.outsider.run(figures, { id: 'geen-id' })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await here.outsider.run('{ pilots { id } }')).data).toEqual({ pilots: [] })
  expect((await here.adviser.run('{ pilots { id } }')).data).toEqual({ pilots: [{ id: here.pilot.id }] })
  expect((await api.nobody.run('{ pilots { id } }')).errors[0]?.code).toBe('UNAUTHENTICATED')
})

const measure = `mutation($input: AddMeasurementInput!) { done: addMeasurement(input: $input) {
  pilot { goals { indicators { value measurements { id value note authorName } } } } errors { path messageKey } } }`

test('a value by hand has a date and a note, once however often it is sent, and cannot be of a source that counts itself', async () => {
  const here = await world()
  const indicators = await api.system((tx) =>
    tx.indicator.findMany({ where: { goal: { pilotId: here.pilot.id } }, orderBy: { sortOrder: 'asc' } }),
  )
  const byHand = indicators.find(({ source }) => source === 'MANUAL')?.id
  const input = {
    key: crypto.randomUUID(),
    indicatorId: byHand,
    value: 20,
    measuredOn: iso(-1),
    note: 'Geteld op de lijst.',
  }
  await here.coordinator.run(measure, { input })
  const { data } = await here.coordinator.run<{ done: { pilot: Figures['pilot'] } }>(measure, { input })
  expect(data.done.pilot.goals[0]?.indicators.at(-1)).toMatchObject({
    value: 20,
    measurements: [{ value: 20, note: 'Geteld op de lijst.', authorName: 'Joke' }],
  })
  const wrong = async (change: object) =>
    (
      await here.coordinator.run<{ done: { errors: { messageKey: string }[] } }>(measure, {
        input: { ...input, key: crypto.randomUUID(), ...change },
      })
    ).data.done.errors.map(({ messageKey }) => messageKey)
  expect(await wrong({ indicatorId: indicators[0]?.id })).toEqual(['measurement.automatic'])
  expect(await wrong({ measuredOn: iso(2) })).toEqual(['date.future'])
  expect(await wrong({ value: null, measuredOn: null })).toEqual(['amount.required', 'date.required'])
  expect(await wrong({ note: 'Van 111222333' })).toEqual(['text.citizen-number'])
  expect((await here.consultant.run(measure, { input })).errors[0]?.code).toBe('NOT_ALLOWED')
  expect(await valuesFor(here.adviser, here.pilot.id)).toMatchObject({ MANUAL: 20 })
})

const write = `mutation($input: AddLogEntryInput!) { done: addLogEntry(input: $input) {
  pilot { logEntries { id title viewerCanChange organisation { name } } } errors { messageKey } } }`
const change = `mutation($input: ChangeLogEntryInput!) { done: changeLogEntry(input: $input) { errors { messageKey } } }`

test('partners write in the log, and change only their own lines', async () => {
  const here = await world()
  const input = { pilotId: here.pilot.id, kind: 'LESSON', title: 'Vraag naar formulieren', happenedOn: iso(-1) }
  const write1 = await here.consultant.run<{
    done: { pilot: { logEntries: { id: string; viewerCanChange: boolean }[] } }
  }>(write, { input: { ...input, key: crypto.randomUUID() } })
  expect(write1.data.done.pilot.logEntries).toMatchObject([
    { viewerCanChange: true, organisation: { name: 'Randstad' } },
  ])
  const id = write1.data.done.pilot.logEntries[0]?.id
  const own = { id, kind: 'SUCCESS', title: 'Het werkt', happenedOn: iso(-1) }
  expect((await here.coordinator.run(change, { input: own })).errors).toEqual([])
  expect((await here.adviser.run(change, { input: own })).errors[0]?.code).toBe('NOT_ALLOWED')
  expect((await here.outsider.run(change, { input: own })).errors[0]?.code).toBe('NOT_FOUND')
  const none = await here.consultant.run<{ done: { errors: unknown } }>(write, {
    input: { ...input, kind: null, title: ' ', key: crypto.randomUUID() },
  })
  expect(none.data.done.errors).toEqual([{ messageKey: 'choice.required' }, { messageKey: 'title.required' }])
})

const close = `mutation($input: ClosePilotInput!) { done: closePilot(input: $input) {
  pilot { state decision closedAt viewerCanChange viewerCanWrite } errors { path messageKey } } }`

test('a pilot closes with an evaluation, what stops with the money and a decision; partners hear, and nothing changes after', async () => {
  const here = await world()
  const input = {
    id: here.pilot.id,
    evaluation: 'Het werkte.',
    continuation: 'De gemeente betaalt.',
    decision: 'ADAPT',
  }
  const empty = await here.coordinator.run<{ done: { errors: { messageKey: string }[] } }>(close, {
    input: { id: here.pilot.id, evaluation: '', continuation: '', decision: null },
  })
  expect(empty.data.done.errors.map(({ messageKey }) => messageKey)).toEqual([
    'evaluation.required',
    'continuation.required',
    'choice.required',
  ])
  expect((await here.consultant.run(close, { input })).errors[0]?.code).toBe('NOT_ALLOWED')
  const { data } = await here.coordinator.run<{ done: { pilot: unknown } }>(close, { input })
  expect(data.done.pilot).toMatchObject({
    state: 'CLOSED',
    decision: 'ADAPT',
    viewerCanChange: false,
    viewerCanWrite: false,
  })
  const mails = await api.system((tx) =>
    tx.outboxMessage.findMany({ where: { subject: { contains: here.pilot.title } } }),
  )
  expect(mails.map(({ recipient }) => recipient)).toEqual([here.users.consultant.email])
  const again = await here.coordinator.run<{ done: { errors: unknown } }>(close, { input })
  expect(again.data.done.errors).toEqual([{ path: ['id'], messageKey: 'pilot.closed' }])
})

const make = `mutation($input: CreatePilotInput!) { done: createPilot(input: $input) { pilot { id } errors { path messageKey } } }`

test('a pilot starts once at a library that takes part, and grows on screens', async () => {
  const here = await world()
  const input = {
    key: crypto.randomUUID(),
    partnershipId: here.partnership.id,
    organisationId: here.library.id,
    title: 'Tweede ronde',
    startsOn: iso(0),
    endsOn: iso(90),
  }
  type Made = { done: { pilot: { id: string } | null; errors: unknown[] } }
  const first = await here.coordinator.run<Made>(make, { input })
  const second = await here.coordinator.run<Made>(make, { input })
  expect(second.data.done.pilot?.id).toBe(first.data.done.pilot?.id)
  const refused = await here.coordinator.run<Made>(make, {
    input: { ...input, key: crypto.randomUUID(), organisationId: here.agency.id },
  })
  expect(refused.data.done.errors).toEqual([{ path: ['organisationId'], messageKey: 'pilot.not-a-library' }])
  const backwards = await here.coordinator.run<Made>(make, { input: { ...input, endsOn: iso(-1) } })
  expect(backwards.data.done.errors).toEqual([{ path: ['endsOn'], messageKey: 'date.end-before-start' }])
  const pilotId = first.data.done.pilot?.id
  const goal = await here.coordinator.run<{ done: { pilot: Figures['pilot'] } }>(
    `mutation($input: AddGoalInput!) { done: addGoal(input: $input) { pilot { goals { id } } errors { path } } }`,
    { input: { key: crypto.randomUUID(), pilotId, title: 'Meer mensen' } },
  )
  const goalId = goal.data.done.pilot.goals[0]?.id
  const indicator = `mutation($input: AddIndicatorInput!) { done: addIndicator(input: $input) {
    pilot { goals { indicators { title } } } errors { path messageKey } } }`
  const facts = { key: crypto.randomUUID(), goalId, title: 'Aanvragen', source: 'REFERRALS_REQUESTED', target: 12 }
  const share = await here.coordinator.run<Made>(indicator, { input: { ...facts, unit: 'SHARE' } })
  expect(share.data.done.errors).toEqual([{ path: ['unit'], messageKey: 'indicator.no-share' }])
  const added = await here.coordinator.run<Made>(indicator, { input: { ...facts, unit: 'COUNT' } })
  expect(added.data.done.pilot).toEqual({ goals: [{ indicators: [{ title: 'Aanvragen' }] }] })
  const milestone = await here.coordinator.run<Made>(
    `mutation($input: AddMilestoneInput!) { done: addMilestone(input: $input) { pilot { milestones { title } } errors { path } } }`,
    { input: { key: crypto.randomUUID(), pilotId, title: 'Start', dueOn: iso(3) } },
  )
  expect(milestone.data.done.pilot).toEqual({ milestones: [{ title: 'Start' }] })
  const move = `mutation($input: MovePilotInput!) { done: movePilot(input: $input) { pilot { state } errors { path } } }`
  const running = await here.coordinator.run<Made>(move, { input: { id: pilotId, state: 'RUNNING' } })
  expect(running.data.done.pilot).toEqual({ state: 'RUNNING' })
})
