import { makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()

/** A municipality with two client managers, and a library with a session. */
async function world() {
  const made = await api.system(async (tx) => {
    const municipality = await makeOrganisation(tx, { name: 'Gemeente Zoetermeer', type: 'MUNICIPALITY' })
    const library = await makeOrganisation(tx)
    return {
      municipality,
      session: await makeSession(tx, library.id, { title: 'Droombaanspel', capacity: 12 }),
      sanne: await makeMember(tx, municipality.id, 'CLIENT_MANAGER', { name: 'Sanne de Wit' }),
      colleague: await makeMember(tx, municipality.id, 'CLIENT_MANAGER'),
      frontDesk: await makeMember(tx, library.id, 'FRONT_DESK'),
    }
  })
  const sanne = await api.staff(made.sanne)
  return {
    ...made,
    asSanne: sanne,
    asColleague: await api.staff(made.colleague),
    asDesk: await api.staff(made.frontDesk),
  }
}
type World = Awaited<ReturnType<typeof world>>

const makeDocument = `mutation($input: MakeInvitationInput!) { made: makeInvitation(input: $input) {
  invitation { id url text qr endedAt session { id } } errors { path messageKey } } }`
type Made = {
  made: {
    invitation: { id: string; url: string; text: string; qr: string[]; endedAt: string | null } | null
    errors: { path: string[]; messageKey: string }[]
  }
}
const tryToMake = (asker: Asker, input: object) =>
  asker.run<Made>(makeDocument, { input: { key: crypto.randomUUID(), ...input } })
async function invite({ asSanne, municipality, session }: World) {
  const { data } = await tryToMake(asSanne, { organisationId: municipality.id, sessionId: session.id })
  const { invitation } = data.made
  if (!invitation) throw new Error(JSON.stringify(data.made.errors))
  return { ...invitation, code: invitation.url.split('/').at(-1) ?? '' }
}

const enrolDocument = `mutation($input: EnrolInSessionInput!) { done: enrolInSession(input: $input) { token errors { path messageKey } } }`
let people = 0
async function enrol(sessionId: string, invitation: object | null, firstName = 'Amina', more: object = {}) {
  const input = {
    key: crypto.randomUUID(),
    sessionId,
    firstName,
    contactKind: 'EMAIL',
    contactValue: `persoon-${people++}@uitgenodigd.demo`,
    language: 'nl',
    consent: { given: true, textVersion: 'enrolment-2', language: 'nl' },
    invitation,
    ...more,
  }
  const { data, errors } = await api.nobody.run<{ done: { token: string | null; errors: object[] } }>(enrolDocument, {
    input,
  })
  if (!data?.done?.token) throw new Error(JSON.stringify(data?.done?.errors ?? errors))
  return api.link(data.done.token)
}
const by = (code: string, agreed = false) => ({ code, agreed, textVersion: 'invitation-1' })

const list = `{ myInvitations { id endedAt opened enrolled came people { id firstName sessionTitle status attendance } } }`
type Shown = {
  id: string
  opened: number | null
  enrolled: number | null
  came: number | null
  people: { firstName: string }[]
}
const shown = async (asker: Asker) => (await asker.run<{ myInvitations: Shown[] }>(list)).data?.myInvitations
const names = async (asker: Asker) =>
  (await shown(asker))?.flatMap((one) => one.people.map(({ firstName }) => firstName))

const open = async (code: string) => {
  const document = 'mutation($code: String!) { done: openInvitation(input: { code: $code }) { path } }'
  return (await api.nobody.run<{ done: { path: string } }>(document, { code })).data.done.path
}
const mine = `{ me { enrolments { id seenByInviter { firstName organisationName } } } }`
type Mine = {
  me: { enrolments: { id: string; seenByInviter: { firstName: string; organisationName: string } | null }[] }
}
const stop = 'mutation($id: ID!) { done: stopShowingInviter(input: { enrolmentId: $id }) { errors { messageKey } } }'

test('a client manager makes a link of their own, with words to paste and a code to print', async () => {
  const made = await world()
  const invitation = await invite(made)
  expect(invitation.code).toMatch(/^[2-9a-z]{8}$/)
  expect(invitation.text).toContain(invitation.url)
  expect(invitation.text).toContain('Groeten van Sanne, Gemeente Zoetermeer')
  expect(invitation.qr.length).toBeGreaterThan(20)
  expect(await open(invitation.code)).toBe(`/bijeenkomsten/${made.session.id}?uitnodiging=${invitation.code}`)
})

test('the same submission twice is one invitation', async () => {
  const { asSanne, municipality } = await world()
  const input = { key: crypto.randomUUID(), organisationId: municipality.id, topic: 'WORK' }
  for (const _ of [1, 2]) await asSanne.run(makeDocument, { input })
  expect(await shown(asSanne)).toHaveLength(1)
})

test('who is no client manager or consultant makes none, and a colleague sees nothing of it', async () => {
  const made = await world()
  const { id } = await invite(made)
  await enrol(made.session.id, by((await invite(made)).code, true))
  expect(await shown(made.asColleague)).toEqual([])
  const end = 'mutation($id: ID!) { done: endInvitation(input: { id: $id }) { invitation { id } } }'
  expect((await made.asColleague.run(end, { id })).errors[0]?.code).toBe('NOT_FOUND')
  const refused = await tryToMake(made.asDesk, { organisationId: made.municipality.id })
  expect(refused.errors[0]?.code).toBe('NOT_ALLOWED')
  expect((await api.nobody.run(list)).errors[0]?.code).toBe('UNAUTHENTICATED')
})

test('a session that nobody can enrol in is no place to send people to', async () => {
  const made = await world()
  const past = await api.system((tx) =>
    makeSession(tx, made.session.organisationId, { startsAt: new Date(Date.now() - 86_400_000) }),
  )
  const { data } = await tryToMake(made.asSanne, { organisationId: made.municipality.id, sessionId: past.id })
  expect(data.made.errors).toEqual([{ path: ['sessionId'], messageKey: 'choice.required' }])
})

test('numbers below five are not shown, and above that go up in steps of five', async () => {
  const made = await world()
  const { code } = await invite(made)
  const numbers = async () => (await shown(made.asSanne))?.[0]
  for (let person = 0; person < 4; person++) await enrol(made.session.id, by(code))
  for (let time = 0; time < 4; time++) await open(code)
  expect(await numbers()).toMatchObject({ opened: null, enrolled: null, came: null, people: [] })
  await enrol(made.session.id, by(code))
  await enrol(made.session.id, by(code))
  await open(code)
  await api.system((tx) =>
    tx.enrolment.updateMany({ where: { sessionId: made.session.id }, data: { attendance: 'PRESENT' } }),
  )
  expect(await numbers()).toMatchObject({ opened: 5, enrolled: 5, came: 5, people: [] })
})

test('a name is seen only of who agreed, who can see that, and no more once they stop', async () => {
  const made = await world()
  const { code } = await invite(made)
  await enrol(made.session.id, by(code), 'Kees')
  const amina = await enrol(made.session.id, by(code, true), 'Amina')
  expect(await names(made.asSanne)).toEqual(['Amina'])
  await names(made.asSanne)
  const { enrolments } = (await amina.run<Mine>(mine)).data.me
  expect(enrolments[0]?.seenByInviter).toEqual({ firstName: 'Sanne', organisationName: 'Gemeente Zoetermeer' })
  const lines = await amina.run<{ me: { accessLines: { readerName: string; what: string }[] } }>(
    '{ me { accessLines { readerName what } } }',
  )
  const looks = lines.data.me.accessLines.filter(({ what }) => what.includes('via de uitnodiging'))
  expect(looks).toEqual([{ readerName: 'Sanne de Wit', what: expect.any(String) }])

  for (const _ of [1, 2]) await amina.run(stop, { id: enrolments[0]?.id })
  expect(await names(made.asSanne)).toEqual([])
  expect((await amina.run<Mine>(mine)).data.me.enrolments[0]?.seenByInviter).toBeNull()
  const proof = await api.system((tx) =>
    tx.consentEvent.findMany({ where: { enrolmentId: enrolments[0]?.id ?? '', purpose: 'invitation' } }),
  )
  expect(proof.map(({ kind, textVersion }) => `${kind} ${textVersion}`).sort()).toEqual([
    'GIVEN invitation-1',
    'WITHDRAWN invitation-1',
  ])
  expect(proof[0]?.textShown).toContain('Sanne van Gemeente Zoetermeer')
})

test('who takes another day is still seen, and not as somebody who signed off', async () => {
  const made = await world()
  const { code } = await invite(made)
  const amina = await enrol(made.session.id, by(code, true), 'Amina')
  const other = await api.system((tx) => makeSession(tx, made.session.organisationId, { title: 'Unieke vaardigheden' }))
  const enrolmentId = (await amina.run<Mine>(mine)).data.me.enrolments[0]?.id
  const change = 'mutation($input: ChangeMySessionInput!) { done: changeMySession(input: $input) { enrolment { id } } }'
  await amina.run(change, { input: { enrolmentId, sessionId: other.id } })
  const [invitation] = (await shown(made.asSanne)) ?? []
  expect(invitation?.people).toMatchObject([{ sessionTitle: 'Unieke vaardigheden', status: 'PLACED' }])
  const seen = (await amina.run<Mine>(mine)).data.me.enrolments.find(({ seenByInviter }) => seenByInviter)
  await amina.run(stop, { id: seen?.id })
  expect(await names(made.asSanne)).toEqual([])
})

test('nobody else can stop it, and words that are no longer the words are no agreement', async () => {
  const made = await world()
  const { code } = await invite(made)
  const amina = await enrol(made.session.id, by(code, true), 'Amina')
  const kees = await enrol(made.session.id, { ...by(code, true), textVersion: 'invitation-0' }, 'Kees')
  const id = (await amina.run<Mine>(mine)).data.me.enrolments[0]?.id
  expect((await kees.run(stop, { id })).errors[0]?.code).toBe('NOT_FOUND')
  expect(await names(made.asSanne)).toEqual(['Amina'])
})

test('an invitation that was ended, and a code that nobody has, lead to all sessions and stop no enrolment', async () => {
  const made = await world()
  const { id, code } = await invite(made)
  const end = 'mutation($id: ID!) { done: endInvitation(input: { id: $id }) { invitation { endedAt } } }'
  const resume = 'mutation($id: ID!) { done: resumeInvitation(input: { id: $id }) { invitation { endedAt } } }'
  await made.asSanne.run(end, { id })
  for (const gone of [code, 'zzzzzzzz', "'; drop", '']) {
    expect(await open(gone)).toBe('/bijeenkomsten?uitnodiging=voorbij')
    const person = await enrol(made.session.id, by(gone, true))
    expect((await person.run<Mine>(mine)).data.me.enrolments[0]?.seenByInviter).toBeNull()
  }
  expect(await names(made.asSanne)).toEqual([])
  await made.asSanne.run(resume, { id })
  expect(await open(code)).toContain(made.session.id)
})

test('who comes along is counted, and seen by nobody', async () => {
  const made = await world()
  const { code } = await invite(made)
  await enrol(made.session.id, by(code, true), 'Amina', { companion: { firstName: 'Kees' } })
  expect(await names(made.asSanne)).toEqual(['Amina'])
  expect(await api.system((tx) => tx.invitedEnrolment.count({ where: { invitation: { code } } }))).toBe(2)
})

test('somebody who is enrolled already is not counted twice, and their name is not told', async () => {
  const made = await world()
  const { code } = await invite(made)
  const contactValue = 'bekend@uitgenodigd.demo'
  await enrol(made.session.id, null, 'Amina', { contactValue })
  const echo = await enrol(made.session.id, by(code, true), 'Amina', { contactValue })
  expect(await names(made.asSanne)).toEqual([])
  // To whoever typed it, it looks as it does for anybody.
  expect((await echo.run<Mine>(mine)).data.me.enrolments[0]?.seenByInviter).not.toBeNull()
})

test('whoever erases themselves leaves no trace with the client manager', async () => {
  const made = await world()
  const amina = await enrol(made.session.id, by((await invite(made)).code, true), 'Amina')
  await amina.run('mutation { eraseMe(input: { confirmed: true }) { erased } }')
  expect(await names(made.asSanne)).toEqual([])
  const left = { where: { agreedAt: { not: null }, invitation: { madeById: made.sanne.id } } }
  expect(await api.system((tx) => tx.invitedEnrolment.count(left))).toBe(0)
})

test('once the municipality closes, or the client manager leaves, nobody is invited or seen any more', async () => {
  const closes = await world()
  const { code } = await invite(closes)
  await enrol(closes.session.id, by(code, true), 'Amina')
  await api.system((tx) =>
    tx.organisation.update({ where: { id: closes.municipality.id }, data: { closedOn: new Date() } }),
  )
  expect(await open(code)).toContain('voorbij')
  expect(await names(closes.asSanne)).toEqual([])

  const leaves = await world()
  const other = await invite(leaves)
  await enrol(leaves.session.id, by(other.code, true), 'Kees')
  await api.system((tx) =>
    tx.membership.updateMany({ where: { userId: leaves.sanne.id }, data: { endedAt: new Date() } }),
  )
  expect(await shown(leaves.asSanne)).toEqual([])
  const ask = 'query($code: String!) { inviter(code: $code) { firstName } }'
  expect((await api.nobody.run(ask, { code: other.code })).data).toEqual({ inviter: null })
})
