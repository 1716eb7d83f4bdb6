import { currentConsentVersions } from '@loper/content/consent-texts'
import { makeEnrolment, makePerson, makeReferral, makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()

const enrol = `mutation($input: EnrolInSessionInput!) {
  done: enrolInSession(input: $input) { token errors { path code messageKey } } }`
const mine =
  '{ me { id firstName enrolments { id status position session { id title seats { placed waiting free } } } } }'

type Done = { done: { token: string | null; errors: { path: string[]; code: string; messageKey: string }[] } }
type Mine = {
  me: {
    id: string
    firstName: string
    enrolments: { id: string; status: string; position: number | null; session: { id: string } }[]
  } | null
}

let number = 0
const input = (sessionId: string, change: Record<string, unknown> = {}) => {
  number += 1
  return {
    input: {
      key: crypto.randomUUID(),
      sessionId,
      firstName: 'Sam',
      contactKind: 'EMAIL',
      contactValue: `sam-${number}@voorbeeld.demo`,
      language: 'nl',
      consent: { given: true, textVersion: currentConsentVersions.enrolment, language: 'nl' },
      ...change,
    },
  }
}

async function sessionOf(overrides = {}) {
  return api.system(async (tx) => {
    const library = await makeOrganisation(tx)
    const branch = await makeBranch(tx, library.id)
    return makeSession(tx, library.id, { branchId: branch.id, ...overrides })
  })
}

async function enrolled(sessionId: string, change = {}) {
  const { data, errors } = await api.nobody.run<Done>(enrol, input(sessionId, change))
  expect(errors).toEqual([])
  expect(data.done.errors).toEqual([])
  const person = api.link(data.done.token ?? '')
  const { me } = (await person.run<Mine>(mine)).data
  return { token: data.done.token, person, me, enrolment: me?.enrolments[0] }
}

const mailsTo = (recipient: string) =>
  api.system((tx) => tx.outboxMessage.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } }))

test('anyone enrols without an account, gets a mail and an own page, and agreed to words that are kept', async () => {
  const session = await sessionOf()
  const { me, enrolment } = await enrolled(session.id, { contactValue: ' Sam.Een@Voorbeeld.demo ' })
  expect(me).toMatchObject({ firstName: 'Sam', enrolments: [{ status: 'PLACED', position: null }] })
  const [mail] = await mailsTo('sam.een@voorbeeld.demo')
  expect(mail?.subject).toContain('U doet mee')
  const mailed = api.link(/\/mijn\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '')
  expect((await mailed.run<Mine>(mine)).data.me?.id).toBe(me?.id)
  const consents = await api.system((tx) => tx.consentEvent.findMany({ where: { enrolmentId: enrolment?.id ?? '' } }))
  expect(consents).toMatchObject([{ kind: 'GIVEN', textVersion: currentConsentVersions.enrolment }])
  expect(consents[0]?.textShown).toContain('Ja, ')
  const lines = await api.system((tx) => tx.accessLine.findMany({ where: { personId: me?.id ?? '' } }))
  expect(lines).toHaveLength(1)
})

test('the same submission twice is one enrolment with one link and one mail', async () => {
  const session = await sessionOf()
  const twice = input(session.id)
  const answers = await Promise.all([api.nobody.run<Done>(enrol, twice), api.nobody.run<Done>(enrol, twice)])
  expect(answers[0].data.done.token).toBeTruthy()
  expect(answers[0].data).toEqual(answers[1].data)
  expect(await api.system((tx) => tx.enrolment.count({ where: { sessionId: session.id } }))).toBe(1)
  expect(await mailsTo(twice.input.contactValue)).toHaveLength(1)
})

test('a contact that is in already takes no second place, and a stranger does not learn of it', async () => {
  const session = await sessionOf()
  const contactValue = 'noor@voorbeeld.demo'
  const first = await enrolled(session.id, { firstName: 'Noor', contactValue })
  const second = await enrolled(session.id, { firstName: 'Vreemde', contactValue })
  expect(second.enrolment).toMatchObject({ status: 'PLACED', session: { seats: { placed: 1, waiting: 0 } } })
  expect(second.me?.firstName).toBe('Vreemde')
  expect(second.me?.id).not.toBe(first.me?.id)
  const mails = await mailsTo(contactValue)
  expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual(['U doet mee', 'U was al aangemeld'])
  const link = /\/mijn\/(\S+)/.exec(mails[1]?.text ?? '')?.[1] ?? ''
  expect((await api.link(link).run<Mine>(mine)).data.me?.id).toBe(first.me?.id)
})

test('a full session gives the next ones their place in the line, and a freed place is offered to the first', async () => {
  const session = await sessionOf({ minimum: 1, capacity: 1 })
  const placed = await enrolled(session.id)
  const second = await enrolled(session.id, { contactValue: 'tweede@voorbeeld.demo' })
  const third = await enrolled(session.id)
  expect([second.enrolment?.position, third.enrolment?.position]).toEqual([1, 2])

  const cancel = `mutation($id: ID!) { done: cancelMyEnrolment(input: { enrolmentId: $id }) { enrolment { status } errors { messageKey } } }`
  const answer = await placed.person.run(cancel, { id: placed.enrolment?.id })
  expect(answer).toMatchObject({ errors: [], data: { done: { enrolment: { status: 'CANCELLED' }, errors: [] } } })
  await api.tick()
  expect((await second.person.run<Mine>(mine)).data.me?.enrolments[0]?.status).toBe('OFFERED')
  expect((await third.person.run<Mine>(mine)).data.me?.enrolments[0]).toMatchObject({ status: 'WAITING', position: 1 })
  const subjects = (await mailsTo('tweede@voorbeeld.demo')).map(({ subject }) => subject.split(':')[0])
  expect(subjects).toEqual(['U staat op de wachtlijst', 'Er is plek voor u'])

  expect((await placed.person.run(cancel, { id: placed.enrolment?.id })).errors).toEqual([])
  expect((await placed.person.run(cancel, { id: second.enrolment?.id })).errors[0]?.code).toBe('NOT_FOUND')
})

test.each([
  ['firstName', '  ', 'first-name.required'],
  ['firstName', 'Sam 111222333', 'text.citizen-number'],
  ['contactValue', 'sam.voorbeeld.nl', 'email.no-at'],
  ['consent', { given: false, textVersion: currentConsentVersions.enrolment, language: 'nl' }, 'consent.required'],
  ['consent', { given: true, textVersion: 'enrolment-0', language: 'nl' }, 'consent.required'],
])('a wrong %s is told as data and nothing is saved', async (field, value, messageKey) => {
  const session = await sessionOf()
  const { data, errors } = await api.nobody.run<Done>(enrol, input(session.id, { [field]: value }))
  expect(errors).toEqual([])
  expect(data.done).toMatchObject({ token: null, errors: [{ messageKey }] })
  expect(data.done.errors[0]?.path[0]).toBe(field)
  expect(await api.system((tx) => tx.enrolment.count({ where: { sessionId: session.id } }))).toBe(0)
})

test('a session that is past, cancelled or not published takes nobody', async () => {
  const past = await sessionOf({ startsAt: new Date(Date.now() - 1000), endsAt: new Date(Date.now() + 1000) })
  const cancelled = await sessionOf({ status: 'CANCELLED' })
  const hidden = await sessionOf({ publishedAt: null })
  const keyOf = async (id: string) =>
    (await api.nobody.run<Done>(enrol, input(id))).data.done.errors.map(({ messageKey }) => messageKey)
  expect(await keyOf(past.id)).toEqual(['session.past'])
  expect(await keyOf(cancelled.id)).toEqual(['session.cancelled'])
  expect((await api.nobody.run<Done>(enrol, input(hidden.id))).errors[0]?.code).toBe('NOT_FOUND')
  expect((await api.nobody.run(`{ session(id: "${hidden.id}") { id } }`)).data).toEqual({ session: null })
})

test('a person takes another day: both change or neither', async () => {
  const one = await sessionOf()
  const [full, two] = await api.system((tx) =>
    Promise.all([makeSession(tx, one.organisationId, { status: 'CANCELLED' }), makeSession(tx, one.organisationId)]),
  )
  const elsewhere = await sessionOf()
  const { person, enrolment } = await enrolled(one.id)
  const change = `mutation($id: ID!, $to: ID!) { done: changeMySession(input: { enrolmentId: $id, sessionId: $to }) {
    enrolment { id status session { id } } errors { messageKey } } }`
  expect((await person.run(change, { id: enrolment?.id, to: elsewhere.id })).errors[0]?.code).toBe('NOT_FOUND')
  const refused = await person.run(change, { id: enrolment?.id, to: full.id })
  expect(refused.data).toMatchObject({ done: { enrolment: null, errors: [{ messageKey: 'session.cancelled' }] } })
  expect((await person.run<Mine>(mine)).data.me?.enrolments[0]?.status).toBe('PLACED')
  const done = await person.run(change, { id: enrolment?.id, to: two.id })
  expect(done.data).toMatchObject({ done: { enrolment: { status: 'PLACED', session: { id: two.id } }, errors: [] } })
  const statuses = (await person.run<Mine>(mine)).data.me?.enrolments.map(({ status }) => status).sort()
  expect(statuses).toEqual(['CANCELLED', 'PLACED'])
})

test('somebody whose question was accepted chooses a session of that library, and of no other', async () => {
  const session = await sessionOf()
  const elsewhere = await sessionOf()
  const { referral, person } = await api.system(async (tx) => {
    const person = await makePerson(tx)
    const agency = await makeOrganisation(tx, { type: 'STAFFING_AGENCY' })
    const between = {
      personId: person.id,
      senderOrganisationId: agency.id,
      receiverOrganisationId: session.organisationId,
    }
    return { person, referral: await makeReferral(tx, between, { status: 'REQUESTED' }) }
  })
  const asker = await api.person(person)
  const choose = `mutation($r: ID!, $s: ID!) { done: chooseSession(input: { referralId: $r, sessionId: $s }) {
    enrolment { status session { id } } errors { messageKey } } }`
  const early = await asker.run(choose, { r: referral.id, s: session.id })
  expect(early.data).toMatchObject({ done: { enrolment: null, errors: [{ messageKey: 'referral.changed' }] } })
  await api.system((tx) => tx.referral.update({ where: { id: referral.id }, data: { status: 'ACCEPTED' } }))
  expect((await asker.run(choose, { r: referral.id, s: elsewhere.id })).errors[0]?.code).toBe('NOT_FOUND')
  const done = await asker.run(choose, { r: referral.id, s: session.id })
  expect(done.data).toMatchObject({ done: { enrolment: { status: 'PLACED' }, errors: [] } })
  const stranger = await api.person(await api.system((tx) => makePerson(tx)))
  expect((await stranger.run(choose, { r: referral.id, s: session.id })).errors[0]?.code).toBe('NOT_FOUND')
})

test('staff of another organisation cannot see who is enrolled, and nobody at the library sees an echo', async () => {
  const session = await sessionOf()
  const contactValue = 'echo@voorbeeld.demo'
  await enrolled(session.id, { contactValue })
  await enrolled(session.id, { contactValue })
  const { prisma } = api
  const seenBy = (organisationId: string) =>
    prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('loper.organisation_ids', ${organisationId}, true), set_config('role', 'loper_app', true)`
      return tx.enrolment.count({ where: { sessionId: session.id } })
    })
  expect(await seenBy(session.organisationId)).toBe(1)
  const other = await api.system((tx) => makeOrganisation(tx))
  expect(await seenBy(other.id)).toBe(0)
  const host = await api.system((tx) => makeMember(tx, other.id, 'HOST'))
  const cancel = `mutation($id: ID!) { done: cancelMyEnrolment(input: { enrolmentId: $id }) { errors { messageKey } } }`
  const [row] = await api.system((tx) => tx.enrolment.findMany({ where: { sessionId: session.id } }))
  expect((await (await api.staff(host)).run(cancel, { id: row?.id })).errors[0]?.code).toBe('NOT_FOUND')
})

test('a list tells of every session how many places are taken and free', async () => {
  const session = await sessionOf({ minimum: 1, capacity: 2 })
  await api.system(async (tx) => makeEnrolment(tx, session.id, (await makePerson(tx)).id))
  const { data } = await api.nobody.run('{ publicSessions(first: 50) { edges { node { id seats { placed free } } } } }')
  const found = (data as never as { publicSessions: { edges: { node: { id: string } }[] } }).publicSessions.edges
  expect(found.find(({ node }) => node.id === session.id)).toMatchObject({ node: { seats: { placed: 1, free: 1 } } })
})
