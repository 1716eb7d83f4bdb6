import { asSystem } from '@loper/prisma/database'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testBrowser } from '../testing/browser.ts'
import { type OidcPerson, testOidcProvider } from '../testing/oidc-provider.ts'
import { testServer } from '../testing/test-server.ts'
import { appCode } from '../testing/totp.ts'

const client = { id: 'loper', secret: 'geheim-van-de-test' }
const provider = await testOidcProvider(client)
const server = await testServer({
  LOPER_OPEN_QUERIES: 'true',
  LOPER_OIDC_ISSUER: provider.issuer,
  LOPER_OIDC_CLIENT_ID: client.id,
  LOPER_OIDC_CLIENT_SECRET: client.secret,
})

const person = (name: string, more: Partial<OidcPerson> = {}): OidcPerson => ({
  sub: `sub-${name}`,
  email: `${name.toLowerCase()}@voorbeeld.demo`,
  email_verified: true,
  name,
  ...more,
})

const invite = (name: string) =>
  asSystem(server.prisma, async (tx) => {
    const email = person(name).email
    const user = await makeMember(tx, (await makeOrganisation(tx)).id, 'HOST', { name, email })
    return tx.user.update({ where: { id: user.id }, data: { emailVerified: false } })
  })

/** Goes to the organisation's sign-in and back; answers the page where the browser ends. */
async function signInAs(browser: ReturnType<typeof testBrowser>, who: OidcPerson): Promise<string> {
  provider.signsIn = who
  const started = await browser.post('/auth/sign-in/social', { provider: 'oidc', callbackURL: '/werk/pilots' })
  const { url } = (await started.json()) as { url: string }
  const back = (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? ''
  const { pathname, search } = new URL(back)
  const answer = await browser.ask(pathname + search)
  expect(answer.status).toBe(302)
  const page = new URL(answer.headers.get('location') ?? '', server.url)
  return page.pathname + page.search
}

test('an invited colleague signs in through the organisation, the first time and the next', async () => {
  await invite('Layla')
  for (const time of [1, 2]) {
    const browser = testBrowser(server.url)
    expect(await signInAs(browser, person('Layla')), `time ${time}`).toBe('/werk/pilots')
    expect(await browser.viewerName()).toBe('Layla')
  }
})

test('who was not invited gets no account and a page that says so', async () => {
  const browser = testBrowser(server.url)
  expect(await signInAs(browser, person('Onbekend'))).toContain('/inloggen?fout=organisatie')
  expect(await browser.viewerName()).toBeNull()
  expect(await asSystem(server.prisma, (tx) => tx.user.count({ where: { email: person('Onbekend').email } }))).toBe(0)
})

test('an address that the organisation did not verify opens nobody’s account', async () => {
  await invite('Mo')
  const browser = testBrowser(server.url)
  expect(await signInAs(browser, person('Mo', { email_verified: false }))).toContain('fout=organisatie')
  expect(await browser.viewerName()).toBeNull()
})

test('the second factor is asked after the organisation’s sign-in, too', async () => {
  await invite('Nour')
  const first = testBrowser(server.url)
  await signInAs(first, person('Nour'))
  const { totpURI } = (await (await first.post('/auth/two-factor/enable', {})).json()) as { totpURI: string }
  await first.post('/auth/two-factor/verify-totp', { code: appCode(totpURI) })
  const browser = testBrowser(server.url)
  expect(await signInAs(browser, person('Nour'))).toBe('/inloggen/code?terug=%2Fwerk%2Fpilots')
  expect(await browser.viewerName()).toBeNull()
  expect((await browser.post('/auth/two-factor/verify-totp', { code: appCode(totpURI) })).status).toBe(200)
  expect(await browser.viewerName()).toBe('Nour')
})
