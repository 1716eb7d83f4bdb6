import type { Session } from '@loper/prisma/client'
import { makeEnrolment, makePerson, makeReferral, makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()

/** A session that began an hour ago, with Amina on the list. */
async function sessionNow(overrides: Partial<Session> = {}) {
  const made = await api.system(async (tx) => {
    const organisation = await makeOrganisation(tx)
    const startsAt = new Date(Date.now() - 60_000)
    const session = await makeSession(tx, organisation.id, { startsAt, ...overrides })
    const amina = await makePerson(tx, { firstName: 'Amina', language: 'ar' })
    return {
      organisation,
      session,
      amina,
      enrolment: await makeEnrolment(tx, session.id, amina.id),
      host: await makeMember(tx, organisation.id, 'HOST'),
      coordinator: await makeMember(tx, organisation.id, 'COORDINATOR'),
      desk: await makeMember(tx, organisation.id, 'FRONT_DESK'),
    }
  })
  return { ...made, bram: await api.staff(made.host), petra: await api.staff(made.coordinator) }
}

const tick = `mutation($id: ID!, $attendance: Attendance!) {
  done: recordAttendance(input: { enrolmentId: $id, attendance: $attendance }) { enrolment { attendance } errors { messageKey } } }`
const people = `query($id: ID!) { session(id: $id) {
  enrolments { attendance language way person { firstName } contact { kind } } viewerCanTakeAttendance } }`

const linesOf = (personId: string) => api.system((tx) => tx.accessLine.findMany({ where: { personId } }))

test('the host sees names and languages but not how to reach people; the coordinator sees that too', async () => {
  const { bram, petra, session } = await sessionNow()
  const amina = { attendance: 'UNKNOWN', language: 'ar', way: 'SELF', person: { firstName: 'Amina' } }
  expect((await bram.run(people, { id: session.id })).data).toEqual({
    session: { enrolments: [{ ...amina, contact: null }], viewerCanTakeAttendance: true },
  })
  expect((await petra.run(people, { id: session.id })).data).toEqual({
    session: { enrolments: [{ ...amina, contact: { kind: 'EMAIL' } }], viewerCanTakeAttendance: true },
  })
})

test('nobody else gets the list: not the desk, not another organisation, not the public', async () => {
  const { session, desk, amina } = await sessionNow()
  const other = await sessionNow()
  for (const asker of [await api.staff(desk), other.petra, other.bram, api.nobody])
    expect((await asker.run(people, { id: session.id })).data).toEqual({
      session: { enrolments: null, viewerCanTakeAttendance: false },
    })
  expect(await linesOf(amina.id)).toEqual([])
})

test('opening the list leaves one line with each person on it', async () => {
  const { bram, session, amina, host } = await sessionNow()
  await bram.run(people, { id: session.id })
  expect(await linesOf(amina.id)).toMatchObject([{ userId: host.id, what: 'list.session' }])
})

test('ticking the same twice is one thing, and it can be taken back', async () => {
  const { bram, enrolment, amina } = await sessionNow()
  const ask = async (attendance: string) => (await bram.run(tick, { id: enrolment.id, attendance })).data
  const answer = (attendance: string) => ({ done: { enrolment: { attendance }, errors: [] } })
  expect(await ask('PRESENT')).toEqual(answer('PRESENT'))
  expect(await ask('PRESENT')).toEqual(answer('PRESENT'))
  expect(await linesOf(amina.id)).toHaveLength(1)
  expect(await ask('UNKNOWN')).toEqual(answer('UNKNOWN'))
})

test('another organisation cannot tick, and nobody ticks before the day', async () => {
  const { enrolment } = await sessionNow()
  const other = await sessionNow()
  const { errors } = await other.bram.run(tick, { id: enrolment.id, attendance: 'PRESENT' })
  expect(errors[0]?.code).toBe('NOT_FOUND')
  const later = await sessionNow({ startsAt: new Date(Date.now() + 3 * 86_400_000) })
  expect((await later.bram.run(tick, { id: later.enrolment.id, attendance: 'PRESENT' })).data).toEqual({
    done: { enrolment: null, errors: [{ messageKey: 'attendance.too-early' }] },
  })
})

test('the first time that a referred person comes starts their referral, once', async () => {
  const { bram, organisation, session } = await sessionNow()
  const { referral, enrolment } = await api.system(async (tx) => {
    const piotr = await makePerson(tx)
    const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY' })
    const referral = await makeReferral(
      tx,
      { personId: piotr.id, senderOrganisationId: agency.id, receiverOrganisationId: organisation.id },
      { status: 'ACCEPTED' },
    )
    return { referral, enrolment: await makeEnrolment(tx, session.id, piotr.id, { referralId: referral.id }) }
  })
  for (const attendance of ['PRESENT', 'UNKNOWN', 'PRESENT']) {
    const { data, errors } = await bram.run(tick, { id: enrolment.id, attendance })
    expect(errors).toEqual([])
    expect(data).toEqual({ done: { enrolment: { attendance }, errors: [] } })
  }
  const after = await api.system((tx) =>
    tx.referral.findUniqueOrThrow({ where: { id: referral.id }, include: { events: true } }),
  )
  expect(after.status).toBe('IN_PROGRESS')
  expect(after.events.filter(({ to }) => to === 'IN_PROGRESS')).toHaveLength(1)
})

const lateTick = `mutation($id: ID!, $attendance: Attendance!, $ago: Int) {
  done: recordAttendance(input: { enrolmentId: $id, attendance: $attendance, ago: $ago }) {
    enrolment { attendance otherTick { attendance byName } } errors { messageKey } } }`

test('of two hosts who ticked, the later tick stands whichever arrives last, and the other is shown until somebody settles it', async () => {
  const { bram, petra, enrolment, coordinator } = await sessionNow()
  const tickOf = async (who: typeof bram, attendance: string, ago?: number) => {
    const { data, errors } = await who.run(lateTick, { id: enrolment.id, attendance, ago })
    expect(errors).toEqual([])
    return (data as unknown as { done: { enrolment: object } }).done.enrolment
  }
  // Petra had no network: her tick of five minutes ago arrives after Bram's of now.
  expect(await tickOf(bram, 'PRESENT')).toEqual({ attendance: 'PRESENT', otherTick: null })
  const byPetra = { attendance: 'ABSENT', byName: coordinator.name }
  expect(await tickOf(petra, 'ABSENT', 5 * 60_000)).toEqual({ attendance: 'PRESENT', otherTick: byPetra })
  // A phone whose clock runs ahead ticks now, not tomorrow.
  expect(await tickOf(petra, 'ABSENT', -3_600_000)).toMatchObject({ attendance: 'ABSENT' })
  // Who ticks with a network saw both: that settles it.
  expect(await tickOf(bram, 'PRESENT')).toEqual({ attendance: 'PRESENT', otherTick: null })
})

test('a tick that was made before the session was closed counts when it arrives after', async () => {
  const { bram, session, enrolment } = await sessionNow()
  await bram.run('mutation($id: ID!) { closeSession(input: { id: $id }) { errors { messageKey } } }', {
    id: session.id,
  })
  expect((await bram.run(lateTick, { id: enrolment.id, attendance: 'PRESENT', ago: 60_000 })).data).toMatchObject({
    done: { enrolment: { attendance: 'PRESENT' }, errors: [] },
  })
})

const walkIn = `mutation($input: AddWalkInInput!) {
  done: addWalkIn(input: $input) { enrolment { status attendance way person { firstName } } errors { path messageKey } } }`
const joris = (sessionId: string) => ({
  key: crypto.randomUUID(),
  sessionId,
  firstName: 'Joris',
  contactKind: 'PHONE',
  contactValue: '06 12345678',
  language: 'nl',
  agreed: true,
})

test('who comes in at the door gets a place and is ticked, once', async () => {
  const { bram, session } = await sessionNow()
  const input = joris(session.id)
  const first = await bram.run(walkIn, { input })
  expect(first.errors).toEqual([])
  expect(first.data).toEqual({
    done: {
      enrolment: { status: 'PLACED', attendance: 'PRESENT', way: 'WALK_IN', person: { firstName: 'Joris' } },
      errors: [],
    },
  })
  expect(await bram.run(walkIn, { input })).toEqual(first)
  expect((await bram.run(walkIn, { input: { ...input, key: crypto.randomUUID() } })).data).toEqual({
    done: { enrolment: null, errors: [{ path: ['contactValue'], messageKey: 'enrolment.same-contact' }] },
  })
})

test('who calls days before gets a place like anyone, without a tick', async () => {
  const { bram, session } = await sessionNow({ startsAt: new Date(Date.now() + 3 * 86_400_000) })
  expect((await bram.run(walkIn, { input: joris(session.id) })).data).toEqual({
    done: {
      enrolment: { status: 'PLACED', attendance: 'UNKNOWN', way: 'SELF', person: { firstName: 'Joris' } },
      errors: [],
    },
  })
})

test('at the door too a session never holds more people than it has places, and nobody is written down unasked', async () => {
  const { bram, session } = await sessionNow({ capacity: 1, minimum: 1 })
  expect((await bram.run(walkIn, { input: joris(session.id) })).data).toEqual({
    done: { enrolment: null, errors: [{ path: ['sessionId'], messageKey: 'session.no-seat' }] },
  })
  expect((await bram.run(walkIn, { input: { ...joris(session.id), agreed: false } })).data).toEqual({
    done: { enrolment: null, errors: [{ path: ['agreed'], messageKey: 'consent.required' }] },
  })
})

test('closing a session makes who was not ticked absent, and is one thing', async () => {
  const { bram, session, enrolment } = await sessionNow()
  const close =
    'mutation($id: ID!) { done: closeSession(input: { id: $id }) { session { status } errors { messageKey } } }'
  for (const _ of [1, 2])
    expect((await bram.run(close, { id: session.id })).data).toEqual({
      done: { session: { status: 'HELD' }, errors: [] },
    })
  const after = await api.system((tx) => tx.enrolment.findUniqueOrThrow({ where: { id: enrolment.id } }))
  expect(after.attendance).toBe('ABSENT')
  const later = await sessionNow({ startsAt: new Date(Date.now() + 86_400_000) })
  expect((await later.bram.run(close, { id: later.session.id })).data).toEqual({
    done: { session: null, errors: [{ messageKey: 'session.not-begun' }] },
  })
})
