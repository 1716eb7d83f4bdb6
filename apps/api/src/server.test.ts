import { asSystem } from '@loper/prisma/database'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testServer } from './testing/test-server.ts'

const server = await testServer({ LOPER_OPEN_QUERIES: 'true' })
const closed = await testServer({ LOPER_DEMO: 'false', LOPER_SMTP_URL: 'smtp://127.0.0.1:9' })

const member = await asSystem(server.prisma, async (tx) =>
  makeMember(tx, (await makeOrganisation(tx)).id, 'COORDINATOR', { name: 'Joke', email: 'joke@voorbeeld.demo' }),
)

async function viewerName(cookie: string): Promise<string | null> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  })
  const { data } = (await answer.json()) as { data: { viewer: { name: string } | null } }
  return data.viewer?.name ?? null
}

const cookieOf = (answer: Response) => String(answer.headers.get('set-cookie')).split(';')[0] ?? ''

const postJson = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

test('it says that it lives and that it is ready', async () => {
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('loper_http_requests_total')
})

test('the demo signs in with one click', async () => {
  const answer = await postJson(`${server.url}/auth/demo`, { email: member.email })
  expect(answer.status).toBe(200)
  expect(await viewerName(cookieOf(answer))).toBe('Joke')
})

test('a changed cookie is nobody', async () => {
  const cookie = cookieOf(await postJson(`${server.url}/auth/demo`, { email: member.email }))
  expect(await viewerName(cookie.replace('=', '=x'))).toBeNull()
  expect(await viewerName('loper.session_token=half%E0%A4')).toBeNull()
})

test('a mailed link signs in, once', async () => {
  const asked = await postJson(
    `${server.url}/auth/sign-in/magic-link`,
    { email: member.email, callbackURL: '/werk' },
    { origin: server.url },
  )
  expect(asked.status).toBe(200)
  const mail = await asSystem(server.prisma, (tx) =>
    tx.outboxMessage.findFirstOrThrow({ where: { recipient: member.email } }),
  )
  const token = /\/inloggen\/bevestigen\/(\w+)/.exec(mail.text)?.[1]
  const use = () => postJson(`${server.url}/auth/magic-link/verify`, { token }, { origin: server.url })
  expect(await viewerName(cookieOf(await use()))).toBe('Joke')
  expect((await use()).status).toBe(410)
})

test('asking a link for an unknown address tells nothing and mails nobody', async () => {
  const asked = await postJson(
    `${server.url}/auth/sign-in/magic-link`,
    { email: 'niemand@voorbeeld.demo' },
    { origin: server.url },
  )
  expect(asked.status).toBe(200)
  expect(
    await asSystem(server.prisma, (tx) => tx.outboxMessage.count({ where: { recipient: 'niemand@voorbeeld.demo' } })),
  ).toBe(0)
})

test('outside the demo there is no one-click sign-in and no inbox', async () => {
  expect((await postJson(`${closed.url}/auth/demo`, { email: member.email })).status).toBe(404)
  expect((await fetch(`${closed.url}/dev/inbox`)).status).toBe(404)
})

test('only documents of the product are run unless queries are opened', async () => {
  const answer = await postJson(`${closed.url}/graphql`, { query: '{ __typename }' })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('Only documents of the product')
})

test('a page of another site gets nothing', async () => {
  const answer = await postJson(
    `${server.url}/graphql`,
    { query: '{ __typename }' },
    { 'sec-fetch-site': 'cross-site' },
  )
  expect(answer.status).toBe(403)
})

test('every answer forbids foreign scripts and framing', async () => {
  const policy = String((await fetch(`${server.url}/werk`)).headers.get('content-security-policy'))
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
})
