import { currentConsentVersions } from '@loper/content/consent-texts'
import { asSystem } from '@loper/prisma/database'
import { makeSession } from '@loper/prisma/factories/activities'
import { makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testServer } from './testing/test-server.ts'

const direct = await testServer({ LOPER_OPEN_QUERIES: 'true' })
const behindProxy = await testServer({ LOPER_OPEN_QUERIES: 'true', LOPER_PROXIES: '1' })

type Answer = { token?: string; sent?: boolean; errors: { messageKey: string }[] }

async function post(url: string, query: string, variables: object, forwardedFor = ''): Promise<Answer> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
    body: JSON.stringify({ query, variables }),
  })
  return ((await answer.json()) as { data: { done: Answer } }).data.done
}

const enrol = `mutation($input: EnrolInSessionInput!) { done: enrolInSession(input: $input) { token errors { messageKey } } }`
const ask = `mutation($email: String!) { done: askForNewLink(input: { email: $email }) { sent errors { messageKey } } }`
const hop = (n: number) => `198.51.100.${n % 250}`
const tooOften = [{ messageKey: 'link.too-many' }]

test('a library enrols a whole group behind one address; past sixty in an hour the answer is a sentence', async () => {
  const session = await asSystem(direct.prisma, async (tx) => makeSession(tx, (await makeOrganisation(tx)).id))
  const input = (n: number, change = {}) => ({
    key: crypto.randomUUID(),
    sessionId: session.id,
    firstName: 'Sam',
    contactKind: 'EMAIL',
    contactValue: `sam-${n}@voorbeeld.demo`,
    language: 'nl',
    consent: { given: true, textVersion: currentConsentVersions.enrolment, language: 'nl' },
    ...change,
  })
  // A form with something to mend is no try.
  for (let n = 0; n < 10; n += 1)
    expect((await post(direct.url, enrol, { input: input(n, { firstName: '' }) })).errors).toHaveLength(1)
  const first = input(0)
  for (let n = 0; n < 60; n += 1)
    expect((await post(direct.url, enrol, { input: n === 0 ? first : input(n) }, hop(n))).errors).toEqual([])
  // A header that nobody vouches for changes nothing.
  const refused = await post(direct.url, enrol, { input: input(60) }, hop(99))
  expect(refused).toEqual({ token: null, errors: [{ messageKey: 'enrolment.too-many' }] })
  // The same submission again makes nothing new.
  expect((await post(direct.url, enrol, { input: first })).errors).toEqual([])
  expect(await asSystem(direct.prisma, (tx) => tx.enrolment.count())).toBe(60)
})

test('one address gets five links in an hour, and whether it is known makes no difference', async () => {
  const email = 'niemand@voorbeeld.demo'
  for (let n = 0; n < 5; n += 1)
    expect(await post(behindProxy.url, ask, { email }, hop(n))).toEqual({ sent: true, errors: [] })
  expect((await post(behindProxy.url, ask, { email: ' Niemand@Voorbeeld.demo' }, hop(6))).errors).toEqual(tooOften)
  expect((await post(behindProxy.url, ask, { email: 'ander@voorbeeld.demo' }, hop(6))).errors).toEqual([])
})

test('behind a proxy each network counts for itself, by what the proxy wrote and not by what was sent to it', async () => {
  const from = (network: string, n: number) =>
    post(behindProxy.url, ask, { email: `m${n}@voorbeeld.demo` }, `${hop(n)}, ${network}`)
  for (let n = 0; n < 60; n += 1) expect((await from('203.0.113.7', n)).errors).toEqual([])
  expect((await from('203.0.113.7', 60)).errors).toEqual(tooOften)
  expect((await from('203.0.113.8', 61)).errors).toEqual([])
})

test('one house with many IPv6 addresses is one network', async () => {
  const from = (address: string, n: number) => post(behindProxy.url, ask, { email: `z${n}@voorbeeld.demo` }, address)
  for (let n = 0; n < 60; n += 1) expect((await from(`2001:db8:0:1::${n.toString(16)}`, n)).errors).toEqual([])
  expect((await from('2001:db8::1:5:6:7:8', 60)).errors).toEqual(tooOften)
  expect((await from('2001:db8:0:2::1', 61)).errors).toEqual([])
})
