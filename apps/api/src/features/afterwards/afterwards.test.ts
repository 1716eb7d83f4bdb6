import { makeEnrolment, makePerson, makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { afterEach, expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const hour = 3_600_000
afterEach(() => api.setNow(null))

/** A session that ended an hour ago, at which these people were. */
async function sessionWith(...names: string[]) {
  const made = await api.system(async (tx) => {
    const organisation = await makeOrganisation(tx)
    const startsAt = new Date(Date.now() - 3 * hour)
    const session = await makeSession(tx, organisation.id, { startsAt, title: 'Droombaanspel' })
    const people = []
    for (const firstName of names) {
      const person = await makePerson(tx, { firstName, contactValue: `${firstName.toLowerCase()}@voorbeeld.demo` })
      people.push({ person, enrolment: await makeEnrolment(tx, session.id, person.id, { attendance: 'PRESENT' }) })
    }
    return { session, people, host: await makeMember(tx, organisation.id, 'HOST') }
  })
  const people = await Promise.all(
    made.people.map(async ({ person, enrolment }) => ({ person, enrolment, asker: await api.person(person) })),
  )
  return { ...made, people, bram: await api.staff(made.host) }
}

const look = `{ me { enrolments { id afterwards { canGiveOpinion gaveOpinion meetsAgain others { firstName contactValue } } } } }`
type Look = {
  me: {
    enrolments: {
      afterwards: {
        gaveOpinion: boolean
        meetsAgain: boolean
        others: { firstName: string; contactValue: string }[]
      } | null
    }[]
  }
}
const lookOf = async (asker: Asker) => (await asker.run<Look>(look)).data.me.enrolments[0]?.afterwards ?? null
const othersOf = async (asker: Asker) => (await lookOf(asker))?.others.map(({ firstName }) => firstName)

const meet = 'mutation($input: MeetAgainInput!) { done: meetAgain(input: $input) { errors { path messageKey } } }'
const stop =
  'mutation($input: StopMeetingAgainInput!) { done: stopMeetingAgain(input: $input) { errors { messageKey } } }'
const opine = 'mutation($input: GiveOpinionInput!) { done: giveOpinion(input: $input) { errors { path messageKey } } }'
const counts = 'query($id: ID!) { session(id: $id) { opinions { answers counts { question face count } } } }'

type Done = { done: { errors: { path?: string[]; messageKey: string }[] } }
const consent = { given: true, textVersion: 'meet-again-1', language: 'nl' }
async function wants(asker: Asker, enrolmentId: string, given: object = consent) {
  const { data } = await asker.run<Done>(meet, { input: { enrolmentId, consent: given } })
  return data?.done?.errors
}

test('only those who both say so see each other, and who stops is gone at once', async () => {
  const { people } = await sessionWith('Amina', 'Kees', 'Oksana')
  const [amina, kees, oksana] = people
  if (!amina || !kees || !oksana) throw new Error('three people')
  expect(await wants(amina.asker, amina.enrolment.id)).toEqual([])
  expect(await othersOf(amina.asker)).toEqual([])
  expect(await wants(kees.asker, kees.enrolment.id)).toEqual([])
  expect((await lookOf(amina.asker))?.others).toEqual([{ firstName: 'Kees', contactValue: 'kees@voorbeeld.demo' }])
  expect(await othersOf(kees.asker)).toEqual(['Amina'])
  expect(await othersOf(oksana.asker)).toEqual([])
  await amina.asker.run(stop, { input: { enrolmentId: amina.enrolment.id } })
  expect(await othersOf(kees.asker)).toEqual([])
  expect(await othersOf(amina.asker)).toEqual([])
  const proof = await api.system((tx) =>
    tx.consentEvent.findMany({ where: { personId: amina.person.id, purpose: 'meet-again' } }),
  )
  expect(proof.map(({ kind, textVersion }) => `${kind} ${textVersion}`).sort()).toEqual([
    'GIVEN meet-again-1',
    'WITHDRAWN meet-again-1',
  ])
})

test('each of them can see who read it, and the library does not', async () => {
  const { people, bram, session } = await sessionWith('Amina', 'Kees')
  for (const { asker, enrolment } of people) await wants(asker, enrolment.id)
  await othersOf(people[0]?.asker as Asker)
  await othersOf(people[0]?.asker as Asker)
  const personId = people[1]?.person.id
  const lines = await api.system((tx) => tx.accessLine.findMany({ where: { personId, what: 'meet-again.read' } }))
  expect(lines).toMatchObject([{ readerName: 'Amina', purpose: 'Droombaanspel' }])
  const ask = 'query($id: ID!) { session(id: $id) { enrolments { afterwards { meetsAgain } } } }'
  const { data } = await bram.run(ask, { id: session.id })
  expect(data).toEqual({ session: { enrolments: [{ afterwards: null }, { afterwards: null }] } })
})

test('people of another session, and who was not there, see nobody', async () => {
  const here = await sessionWith('Amina')
  const there = await sessionWith('Kees')
  const [amina, kees] = [here.people[0], there.people[0]]
  if (!amina || !kees) throw new Error('two people')
  await wants(amina.asker, amina.enrolment.id)
  await wants(kees.asker, kees.enrolment.id)
  expect(await othersOf(kees.asker)).toEqual([])
  // Not through the place of somebody else either.
  const { errors } = await kees.asker.run(meet, { input: { enrolmentId: amina.enrolment.id, consent } })
  expect(errors[0]?.code).toBe('NOT_FOUND')
  await api.system((tx) => tx.enrolment.update({ where: { id: kees.enrolment.id }, data: { attendance: 'ABSENT' } }))
  expect(await wants(kees.asker, kees.enrolment.id)).toMatchObject([{ messageKey: 'enrolment.not-there' }])
})

test('without the agreement, or with words that are no longer the words, nobody is shown', async () => {
  const { people } = await sessionWith('Amina')
  const { asker, enrolment } = people[0] as (typeof people)[number]
  const refused = [{ path: ['consent', 'given'], messageKey: 'consent.required' }]
  expect(await wants(asker, enrolment.id, { ...consent, given: false })).toEqual(refused)
  expect(await wants(asker, enrolment.id, { ...consent, textVersion: 'meet-again-0' })).toEqual(refused)
})

test('whoever erases themselves is gone from the list of the others', async () => {
  const { people } = await sessionWith('Amina', 'Kees')
  for (const { asker, enrolment } of people) await wants(asker, enrolment.id)
  await people[0]?.asker.run('mutation { eraseMe(input: { confirmed: true }) { erased } }')
  expect(await othersOf(people[1]?.asker as Asker)).toEqual([])
  expect(await api.system((tx) => tx.meetAgain.count({ where: { personId: people[0]?.person.id } }))).toBe(0)
})

test('an opinion is given once, kept without the person, and seen a week later when five or more gave one', async () => {
  const { people, session, bram } = await sessionWith('A', 'B', 'C', 'D', 'E', 'F')
  const faces = { welcome: 3, useful: 2, again: 3 }
  for (const { asker, enrolment } of people) {
    for (const _ of [1, 2]) {
      const { data } = await asker.run<Done>(opine, { input: { enrolmentId: enrolment.id, ...faces } })
      expect(data.done.errors).toEqual([])
    }
  }
  expect(await api.system((tx) => tx.sessionOpinion.count({ where: { sessionId: session.id } }))).toBe(6)
  type Counts = { session: { opinions: { answers: number | null; counts: { count: number | null }[] } | null } }
  const seen = async (asker: Asker) => (await asker.run<Counts>(counts, { id: session.id })).data.session.opinions
  expect(await seen(bram)).toBeNull()
  api.setNow(new Date(Date.now() + 8 * 24 * hour))
  const shown = await seen(bram)
  expect(shown?.counts).toHaveLength(9)
  expect(shown?.counts.every(({ count }) => count === null || count >= 5)).toBe(true)
  expect(await seen(api.nobody)).toBeNull()
  expect(await seen(people[0]?.asker as Asker)).toBeNull()
})

test('whoever leaves a question open hears which one, and a week later it is too late', async () => {
  const { people } = await sessionWith('Amina')
  const { asker, enrolment } = people[0] as (typeof people)[number]
  const say = async (faces: object) =>
    (await asker.run<Done>(opine, { input: { enrolmentId: enrolment.id, ...faces } })).data.done.errors
  expect(await say({ welcome: 3, useful: 3 })).toEqual([{ path: ['again'], messageKey: 'choice.required' }])
  api.setNow(new Date(Date.now() + 8 * 24 * hour))
  expect(await say({ welcome: 3, useful: 3, again: 3 })).toMatchObject([{ messageKey: 'opinion.too-late' }])
})

test('closing a session thanks who came and has a kind word for who did not, once', async () => {
  const { people, session, bram } = await sessionWith('Amina', 'Kees')
  const keesPlace = { where: { id: people[1]?.enrolment.id ?? '' }, data: { attendance: 'UNKNOWN' as const } }
  await api.system((tx) => tx.enrolment.update(keesPlace))
  const close = 'mutation($id: ID!) { closeSession(input: { id: $id }) { errors { messageKey } } }'
  for (const _ of [1, 2]) await bram.run(close, { id: session.id })
  const mails = await api.system((tx) =>
    tx.outboxMessage.findMany({
      where: { personId: { in: people.map(({ person }) => person.id) } },
      orderBy: { subject: 'asc' },
    }),
  )
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Fijn dat u er was: Droombaanspel',
    'Misschien een andere keer: Droombaanspel',
  ])
})

test('the thanks lead to the e-learning about the same topic in the language of the person, where there is one', async () => {
  const { people, session, bram } = await sessionWith('Amina')
  const other = await sessionWith('Kees')
  const amina = people[0]?.person.id ?? ''
  await api.system(async (tx) => {
    await tx.person.update({ where: { id: amina }, data: { language: 'en' } })
    await tx.session.update({ where: { id: session.id }, data: { activityKey: 'dream-job-game' } })
    await tx.session.update({ where: { id: other.session.id }, data: { activityKey: 'language-afternoon' } })
  })
  const close = 'mutation($id: ID!) { closeSession(input: { id: $id }) { errors { messageKey } } }'
  await bram.run(close, { id: session.id })
  await other.bram.run(close, { id: other.session.id })
  const mailTo = (personId = '') => api.system((tx) => tx.outboxMessage.findFirstOrThrow({ where: { personId } }))
  const thanks = await mailTo(amina)
  expect(thanks.text).toContain(`Practise yourself: `)
  expect(thanks.text).toContain(`/leren/next-job?bij=${session.organisationId}`)
  expect((await mailTo(other.people[0]?.person.id)).text).not.toContain('/leren/')
})

test('the own page that shows no names of the others leaves no line with them', async () => {
  const { people } = await sessionWith('Amina', 'Kees')
  for (const { asker, enrolment } of people) await wants(asker, enrolment.id)
  await people[0]?.asker.run('{ me { enrolments { afterwards { meetsAgain } } } }')
  const lines = await api.system((tx) =>
    tx.accessLine.count({ where: { personId: people[1]?.person.id, what: 'meet-again.read' } }),
  )
  expect(lines).toBe(0)
})
