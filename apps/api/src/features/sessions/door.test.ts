import { makeEnrolment, makePerson, makeReferral, makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { afterEach, expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const minute = 60_000
const startsAt = new Date(Math.ceil(Date.now() / (10 * minute)) * 10 * minute - 10 * minute)
const at = (minutes: number) => new Date(startsAt.getTime() + minutes * minute)
afterEach(() => api.setNow(null))

async function atTheDoor() {
  const made = await api.system(async (tx) => {
    const organisation = await makeOrganisation(tx)
    const session = await makeSession(tx, organisation.id, { startsAt, endsAt: at(120) })
    const amina = await makePerson(tx, { firstName: 'Amina' })
    return {
      organisation,
      session,
      amina,
      enrolment: await makeEnrolment(tx, session.id, amina.id),
      host: await makeMember(tx, organisation.id, 'HOST'),
    }
  })
  return { ...made, bram: await api.staff(made.host) }
}

const door = 'query($id: ID!) { session(id: $id) { door { code until } arrivals { id firstName } } }'
const arrive = `mutation($input: ArriveAtDoorInput!) { done: arriveAtDoor(input: $input) { noted errors { path messageKey } } }`
const settle = `mutation($input: SettleArrivalInput!) {
  done: settleArrival(input: $input) { session { arrivals { id } enrolments { attendance } } errors { messageKey } } }`

type Door = { session: { door: { code: string; until: string } | null; arrivals: { id: string; firstName: string }[] } }
const doorFor = async (asker: Asker, id: string) => (await asker.run<Door>(door, { id })).data.session
async function codeOf(asker: Asker, id: string): Promise<string> {
  const shown = (await doorFor(asker, id)).door
  if (!shown) throw new Error('the door is closed')
  return shown.code
}
type Arrived = { done: { noted: boolean | null; errors: { path: string[]; messageKey: string }[] } }
async function say(asker: Asker, code: string, firstName?: string, key: string = crypto.randomUUID()) {
  const { data, errors } = await asker.run<Arrived>(arrive, { input: { key, code, firstName } })
  expect(errors).toEqual([])
  return data.done
}
const attendanceOf = (id: string) =>
  api.system(async (tx) => (await tx.enrolment.findUniqueOrThrow({ where: { id } })).attendance)
const noted = { noted: true, errors: [] }
const refused = { noted: null, errors: [{ path: ['code'], messageKey: 'door-code.unknown' }] }

test('whoever scans the code with an own link ticks their own place, and sees it in their own lines', async () => {
  const { session, amina, enrolment, bram } = await atTheDoor()
  const phone = await api.person(amina)
  expect(await say(phone, await codeOf(bram, session.id))).toEqual(noted)
  expect(await attendanceOf(enrolment.id)).toBe('PRESENT')
  const lines = await api.system((tx) => tx.accessLine.findMany({ where: { personId: amina.id } }))
  expect(lines.map(({ what }) => what)).toContain('door.arrived')
})

test('a first name ticks who has it; an unknown one waits for the host, and the answer tells no difference', async () => {
  const { session, enrolment, bram } = await atTheDoor()
  const code = await codeOf(bram, session.id)
  expect(await say(api.nobody, code, ' amina ')).toEqual(noted)
  expect(await attendanceOf(enrolment.id)).toBe('PRESENT')
  const key = crypto.randomUUID()
  expect(await say(api.nobody, code, 'Joris', key)).toEqual(noted)
  expect(await say(api.nobody, code, 'Joris', key)).toEqual(noted)
  expect((await doorFor(bram, session.id)).arrivals.map(({ firstName }) => firstName)).toEqual(['Joris'])
})

test('two people with the same first name are for the host to tell apart', async () => {
  const { session, enrolment, bram } = await atTheDoor()
  await api.system(async (tx) => makeEnrolment(tx, session.id, (await makePerson(tx, { firstName: 'Amina' })).id))
  await say(api.nobody, await codeOf(bram, session.id), 'Amina')
  expect(await attendanceOf(enrolment.id)).toBe('UNKNOWN')
  const [arrival] = (await doorFor(bram, session.id)).arrivals
  const input = { sessionId: session.id, arrivalId: arrival?.id, enrolmentId: enrolment.id }
  const { data } = await bram.run(settle, { input })
  expect(data).toMatchObject({ done: { session: { arrivals: [] }, errors: [] } })
  expect(await attendanceOf(enrolment.id)).toBe('PRESENT')
})

test('a code from a group chat works no more than twenty minutes, and not the next day', async () => {
  const { session, bram } = await atTheDoor()
  api.setNow(at(1))
  const code = await codeOf(bram, session.id)
  api.setNow(at(19))
  expect(await say(api.nobody, code, 'Joris')).toEqual(noted)
  api.setNow(at(21))
  expect(await say(api.nobody, code, 'Joris')).toEqual(refused)
  api.setNow(at(24 * 60 + 1))
  expect(await say(api.nobody, code, 'Joris')).toEqual(refused)
})

test('outside the hours of the session there is no code', async () => {
  const { session, bram } = await atTheDoor()
  api.setNow(at(-61))
  expect((await doorFor(bram, session.id)).door).toBeNull()
  api.setNow(at(151))
  expect((await doorFor(bram, session.id)).door).toBeNull()
})

test('the code of one library says nothing about another, and only the host sees it', async () => {
  const here = await atTheDoor()
  const there = await atTheDoor()
  expect((await doorFor(there.bram, here.session.id)).door).toBeNull()
  expect((await doorFor(there.bram, here.session.id)).arrivals).toBeNull()
  await say(await api.person(there.amina), await codeOf(here.bram, here.session.id))
  expect(await attendanceOf(there.enrolment.id)).toBe('UNKNOWN')
  expect((await doorFor(here.bram, here.session.id)).arrivals).toHaveLength(1)
})

test('closing the session starts the referral of who ticked themselves, and forgets the names from the door', async () => {
  const { session, organisation, bram } = await atTheDoor()
  const { referral, piotr } = await api.system(async (tx) => {
    const piotr = await makePerson(tx, { firstName: 'Piotr' })
    const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY' })
    const parties = { personId: piotr.id, senderOrganisationId: agency.id, receiverOrganisationId: organisation.id }
    const referral = await makeReferral(tx, parties, { status: 'ACCEPTED' })
    await makeEnrolment(tx, session.id, piotr.id, { referralId: referral.id })
    return { referral, piotr }
  })
  const code = await codeOf(bram, session.id)
  await say(await api.person(piotr), code)
  await say(api.nobody, code, 'Joris')
  await bram.run('mutation($id: ID!) { closeSession(input: { id: $id }) { errors { code } } }', { id: session.id })
  const after = await api.system(async (tx) => ({
    referral: await tx.referral.findUniqueOrThrow({ where: { id: referral.id } }),
    names: await tx.doorArrival.count({ where: { sessionId: session.id } }),
  }))
  expect(after).toMatchObject({ referral: { status: 'IN_PROGRESS' }, names: 0 })
})

test('names from the door of a session that nobody closed are forgotten a day later', async () => {
  const { session, bram } = await atTheDoor()
  await say(api.nobody, await codeOf(bram, session.id), 'Joris')
  api.setNow(at(120 + 24 * 60 + 1))
  await api.tick()
  expect(await api.system((tx) => tx.doorArrival.count({ where: { sessionId: session.id } }))).toBe(0)
})
