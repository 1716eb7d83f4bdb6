import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { type Figures, figures, iso, pilotWorld, valuesFor } from './pilot-world.testing.ts'

const api = await testApi()
const world = () => pilotWorld(api)

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
  // Just after midnight in Amsterdam it is still yesterday in UTC.
  api.setNow(new Date('2026-11-24T23:30:00Z'))
  expect(await wrong({ measuredOn: '2026-11-25' })).toEqual([])
  expect(await wrong({ measuredOn: '2026-11-26' })).toEqual(['date.future'])
  api.setNow(null)
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
