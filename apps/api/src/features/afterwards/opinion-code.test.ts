import type { Session } from '@loper/prisma/client'
import { makeEnrolment, makePerson, makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { afterEach, expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const minute = 60_000
const endsAt = new Date(Math.floor(Date.now() / minute) * minute)
const at = (minutes: number) => new Date(endsAt.getTime() + minutes * minute)
afterEach(() => api.setNow(null))

/** A session that ends now, with so many people on its list. */
async function sessionEnds(people: number, overrides: Partial<Session> = {}) {
  const made = await api.system(async (tx) => {
    const { id } = await makeOrganisation(tx)
    const session = await makeSession(tx, id, { startsAt: at(-120), endsAt, ...overrides })
    const enrolments = []
    for (let each = 0; each < people; each++)
      enrolments.push(await makeEnrolment(tx, session.id, (await makePerson(tx)).id))
    return { session, enrolments, host: await makeMember(tx, id, 'HOST'), desk: await makeMember(tx, id, 'FRONT_DESK') }
  })
  api.setNow(endsAt)
  return { ...made, bram: await api.staff(made.host), counter: await api.staff(made.desk) }
}

const read = 'query($id: ID!) { session(id: $id) { opinionCode { code address until } } }'
const find = 'query($code: String!) { opinionSession(code: $code) { id } }'
const say = `mutation($input: GiveOpinionByCodeInput!) {
  done: giveOpinionByCode(input: $input) { kept errors { path messageKey } } }`
type Read = { session: { opinionCode: { code: string; until: string } | null } }
type Said = { done: { kept: boolean | null; errors: { path: string[]; messageKey: string }[] } }

const shownTo = async (asker: Asker, id: string) => (await asker.run<Read>(read, { id })).data.session.opinionCode
const answer = async (code: string, more: object = {}) => {
  const input = { key: crypto.randomUUID(), code, welcome: 3, useful: 2, again: 3, ...more }
  return (await api.nobody.run<Said>(say, { input })).data.done
}
const answersTo = (sessionId: string) => api.system((tx) => tx.sessionOpinion.count({ where: { sessionId } }))
const refused = (messageKey: string) => ({ kept: null, errors: [{ path: ['code'], messageKey }] })

test('whoever reads the code on the screen answers without a name, once for each submission', async () => {
  const { session, bram } = await sessionEnds(3)
  const code = (await shownTo(bram, session.id))?.code ?? ''
  expect(code).toMatch(/^\d{6}$/)
  const { data } = await api.nobody.run(find, { code: `${code.slice(0, 3)} ${code.slice(3)}` })
  expect(data).toEqual({ opinionSession: { id: session.id } })
  const key = crypto.randomUUID()
  expect(await answer(code, { key })).toEqual({ kept: true, errors: [] })
  expect(await answer(code, { key })).toEqual({ kept: true, errors: [] })
  expect(await answersTo(session.id)).toBe(1)
})

test('there are never more answers than people who can have been there', async () => {
  const { session, enrolments, bram } = await sessionEnds(3)
  await api.system((tx) =>
    tx.enrolment.update({ where: { id: enrolments[0]?.id ?? '' }, data: { attendance: 'ABSENT' } }),
  )
  const code = (await shownTo(bram, session.id))?.code ?? ''
  for (const _ of [1, 2]) expect(await answer(code)).toMatchObject({ kept: true })
  for (const _ of [1, 2, 3]) expect(await answer(code)).toEqual(refused('opinion.all-in'))
  expect(await answersTo(session.id)).toBe(2)
})

test('of answers at the same moment no more are kept than there are people', async () => {
  const { session, bram } = await sessionEnds(2)
  const code = (await shownTo(bram, session.id))?.code ?? ''
  const said = await Promise.all(Array.from({ length: 6 }, () => answer(code)))
  expect(said.filter(({ kept }) => kept)).toHaveLength(2)
  expect(await answersTo(session.id)).toBe(2)
})

test('the code works around the end only, and not for a session that was cancelled', async () => {
  const { session, bram } = await sessionEnds(3)
  const code = (await shownTo(bram, session.id))?.code ?? ''
  for (const minutes of [-31, 121]) {
    api.setNow(at(minutes))
    expect(await shownTo(bram, session.id)).toBeNull()
    expect(await answer(code)).toEqual(refused('opinion-code.unknown'))
  }
  for (const minutes of [-30, 120]) {
    api.setNow(at(minutes))
    expect(await answer(code)).toMatchObject({ kept: true })
  }
  await api.system((tx) => tx.session.update({ where: { id: session.id }, data: { status: 'CANCELLED' } }))
  expect(await answer(code)).toEqual(refused('opinion-code.unknown'))
})

test('only who hosts sees the code, and a question left open is told', async () => {
  const { session, bram, counter } = await sessionEnds(1)
  const code = (await shownTo(bram, session.id))?.code ?? ''
  expect(await shownTo(counter, session.id)).toBeNull()
  expect(await shownTo(api.nobody, session.id)).toBeNull()
  expect(await answer(code, { useful: null })).toEqual({
    kept: null,
    errors: [{ path: ['useful'], messageKey: 'choice.required' }],
  })
})
