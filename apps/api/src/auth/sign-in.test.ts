import { asSystem } from '@loper/prisma/database'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testBrowser } from '../testing/browser.ts'
import { testServer } from '../testing/test-server.ts'
import { appCode } from '../testing/totp.ts'

const server = await testServer({ LOPER_OPEN_QUERIES: 'true' })

async function makeColleague(name: string) {
  const email = `${name.toLowerCase()}@voorbeeld.demo`
  await asSystem(server.prisma, async (tx) => makeMember(tx, (await makeOrganisation(tx)).id, 'HOST', { name, email }))
  return email
}

/** Asks a link, and reads the address out of the mail that came. */
async function mailedLink(email: string, browser = testBrowser(server.url)): Promise<URL> {
  await browser.post('/auth/sign-in/magic-link', { email, callbackURL: '/werk/pilots' })
  const mail = await asSystem(server.prisma, (tx) =>
    tx.outboxMessage.findFirstOrThrow({ where: { recipient: email }, orderBy: { createdAt: 'desc' } }),
  )
  return new URL(/https?:\S+/.exec(mail.text)?.[0] ?? '')
}

const tokenOf = (link: URL) => link.pathname.split('/').at(-1)

/** Signs in with a mailed link; answers what the page hears. */
async function useLink(browser: ReturnType<typeof testBrowser>, email: string) {
  const answer = await browser.post('/auth/magic-link/verify', { token: tokenOf(await mailedLink(email)) })
  return (await answer.json()) as { secondFactor?: boolean; code?: string }
}

async function withSecondFactor(name: string) {
  const email = await makeColleague(name)
  const browser = testBrowser(server.url)
  await useLink(browser, email)
  const enabled = await browser.post('/auth/two-factor/enable', {})
  const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] }
  expect((await browser.post('/auth/two-factor/verify-totp', { code: appCode(totpURI) })).status).toBe(200)
  return { email, browser, totpURI, backupCodes }
}

test('a mail scanner that opens the link leaves it unused, and the button signs in once', async () => {
  const link = await mailedLink(await makeColleague('Anna'))
  expect(link.searchParams.get('terug')).toBe('/werk/pilots')
  const scanner = testBrowser(server.url)
  await scanner.ask(link.pathname + link.search)
  expect((await scanner.ask(`/auth/magic-link/verify?token=${tokenOf(link)}`)).status).toBe(405)
  expect(await scanner.viewerName()).toBeNull()
  const browser = testBrowser(server.url)
  const used = await browser.post('/auth/magic-link/verify', { token: tokenOf(link) })
  expect(await used.json()).toEqual({ secondFactor: false })
  expect(await browser.viewerName()).toBe('Anna')
  expect((await testBrowser(server.url).post('/auth/magic-link/verify', { token: tokenOf(link) })).status).toBe(410)
})

test('a forged link and an expired one sign nobody in', async () => {
  const browser = testBrowser(server.url)
  expect((await browser.post('/auth/magic-link/verify', { token: 'verzonnen' })).status).toBe(410)
  const link = await mailedLink(await makeColleague('Bram'))
  await asSystem(server.prisma, (tx) => tx.verification.updateMany({ data: { expiresAt: new Date(0) } }))
  expect((await browser.post('/auth/magic-link/verify', { token: tokenOf(link) })).status).toBe(410)
  expect(await browser.viewerName()).toBeNull()
})

test('a page of another site cannot use a link', async () => {
  const link = await mailedLink(await makeColleague('Cas'))
  const answer = await testBrowser(server.url).ask('/auth/magic-link/verify', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
    body: JSON.stringify({ token: tokenOf(link) }),
  })
  expect(answer.status).toBe(403)
})

test('after a few links in a row one waits, and others do not', async () => {
  const email = await makeColleague('Dina')
  const browser = testBrowser(server.url)
  const ask = (address: string) => browser.post('/auth/sign-in/magic-link', { email: address })
  for (let time = 0; time < 5; time += 1) expect((await ask(email)).status).toBe(200)
  const refused = await ask(email.toUpperCase())
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await ask(await makeColleague('Els'))).status).toBe(200)
})

test('who turned the second factor on gets no session from the link alone, and one with the code', async () => {
  const { email, totpURI } = await withSecondFactor('Fatima')
  const browser = testBrowser(server.url)
  expect(await useLink(browser, email)).toEqual({ secondFactor: true })
  expect(await browser.viewerName()).toBeNull()
  expect((await browser.post('/auth/two-factor/verify-totp', { code: '000000' })).ok).toBe(false)
  expect(await browser.viewerName()).toBeNull()
  expect((await browser.post('/auth/two-factor/verify-totp', { code: appCode(totpURI) })).status).toBe(200)
  expect(await browser.viewerName()).toBe('Fatima')
})

test('a recovery code stands in for the app, once', async () => {
  const { email, backupCodes } = await withSecondFactor('Gijs')
  const code = backupCodes[0]
  const browser = testBrowser(server.url)
  await useLink(browser, email)
  expect((await browser.post('/auth/two-factor/verify-backup-code', { code })).status).toBe(200)
  expect(await browser.viewerName()).toBe('Gijs')
  const again = testBrowser(server.url)
  await useLink(again, email)
  expect((await again.post('/auth/two-factor/verify-backup-code', { code })).ok).toBe(false)
  expect(await again.viewerName()).toBeNull()
})

test('after five wrong codes the link has to be asked again', async () => {
  const { email, totpURI } = await withSecondFactor('Hanna')
  const browser = testBrowser(server.url)
  await useLink(browser, email)
  for (let time = 0; time < 5; time += 1) await browser.post('/auth/two-factor/verify-totp', { code: '000000' })
  expect((await browser.post('/auth/two-factor/verify-totp', { code: appCode(totpURI) })).ok).toBe(false)
  expect(await browser.viewerName()).toBeNull()
})

test('only who shows a code turns the second factor off', async () => {
  const { email, browser, totpURI } = await withSecondFactor('Ivo')
  expect((await browser.post('/auth/two-factor/disable', {})).status).toBe(403)
  expect((await browser.post('/auth/two-factor/generate-backup-codes', { code: '000000' })).status).toBe(403)
  expect((await testBrowser(server.url).post('/auth/two-factor/disable', { code: appCode(totpURI) })).status).toBe(403)
  expect((await browser.post('/auth/two-factor/disable', { code: appCode(totpURI) })).status).toBe(200)
  const next = testBrowser(server.url)
  expect(await useLink(next, email)).toEqual({ secondFactor: false })
  expect(await next.viewerName()).toBe('Ivo')
})

test('signing out the other browsers leaves this one', async () => {
  const email = await makeColleague('Jan')
  const [here, there] = [testBrowser(server.url), testBrowser(server.url)]
  await useLink(there, email)
  await useLink(here, email)
  expect(await (await here.ask('/auth/list-sessions')).json()).toHaveLength(2)
  expect((await here.post('/auth/revoke-other-sessions', {})).status).toBe(200)
  expect(await here.viewerName()).toBe('Jan')
  expect(await there.viewerName()).toBeNull()
})

test('a name is changed through the rules for text, not through the sign-in library', async () => {
  const browser = testBrowser(server.url)
  await useLink(browser, await makeColleague('Kees'))
  expect((await browser.post('/auth/update-user', { name: 'Piet' })).status).toBe(404)
})
