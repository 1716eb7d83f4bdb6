import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/test.ts'

const pages: Record<string, readonly string[]> = {
  'coordinator@zoetermeer.demo': [
    '/werk',
    '/werk/balie',
    '/werk/herkennen',
    '/werk/doorverwijzen',
    '/werk/doorverwijzingen',
    '/werk/sessies',
    '/werk/sessies/nieuw',
    '/werk/sessies/:session',
    '/werk/sessies/:session/wijzigen',
    '/werk/sessies/:session/draaiboek',
    '/werk/sessies/:session/promotie',
    '/werk/sessies/:session/promotie?soort=flyer&talen=nl,ar&samen=ja',
    '/werk/feeds',
    '/werk/e-learnings',
    '/werk/aanbod',
    '/werk/samenwerkingen',
    '/werk/samenwerkingen/:partnership',
    '/werk/aanpakken',
    '/werk/aanpakken/:blueprint',
    '/werk/pilots',
    '/werk/pilots/:pilot',
    '/werk/organisaties',
    '/werk/organisaties/:organisation',
    '/werk/instellingen',
    '/werk/er-is-hier-niets',
  ],
  'balie@zoetermeer.demo': ['/werk', '/werk/doorverwijzingen', '/werk/aanbod', '/werk/sessies'],
  'gastheer@zoetermeer.demo': ['/werk', '/werk/sessies', '/werk/sessies/:session'],
  'intercedent@randstad.demo': ['/werk', '/werk/doorverwijzingen', '/werk/samenwerkingen', '/werk/pilots/:pilot'],
  'klantmanager@zoetermeer.demo': ['/werk', '/werk/doorverwijzingen', '/werk/uitnodigingen'],
  'adviseur@probiblio.demo': ['/werk', '/werk/regio', '/werk/pilots', '/werk/pilots/:pilot', '/werk/organisaties'],
  'coordinator@hilversum.demo': ['/werk', '/werk/samenwerkingen', '/werk/aanpakken/:blueprint/starten'],
  'waarnemer@szw.demo': ['/werk', '/werk/regio'],
  'beheer@loper.demo': ['/werk', '/werk/organisaties', '/werk/organisaties/:organisation'],
  'nobody in particular': [
    '/',
    '/?plaats=Zoetermeer',
    '/bijeenkomsten',
    '/bijeenkomsten?plaats=Nergenshuizen',
    '/bijeenkomsten/:session',
    '/bijeenkomsten/:session/aanmelden',
    '/leren',
    '/leren/cv',
    '/map/dit-is-geen-echte-map-van-iemand',
    '/nieuwe-link',
    '/mijn/dit-is-geen-echte-link',
    '/wie-ziet-mijn-gegevens',
    '/toegankelijkheid',
    '/over-loper',
    '/er-is-hier-niets',
    '/inloggen',
  ],
  'nobody in particular, in English or Arabic': ['en', 'ar'].flatMap((language) => [
    `/?taal=${language}`,
    '/?plaats=Nergenshuizen',
    '/bijeenkomsten?plaats=Zoetermeer',
    '/bijeenkomsten/:session',
    '/bijeenkomsten/:session/aanmelden',
    '/nieuwe-link',
    '/mijn/dit-is-geen-echte-link',
    '/wie-ziet-mijn-gegevens',
    '/toegankelijkheid',
    '/over-loper',
    '/er-is-hier-niets',
  ]),
}

/** Wide tables and long words: at 360 px too, a page scrolls down alone. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { whole, shown } = await page.evaluate(() => ({
    whole: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  expect.soft(whole, `width of ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(shown)
}

for (const [email, paths] of Object.entries(pages)) {
  test(`every page of ${email} is accessible and fits the screen`, async ({ page, world, signIn, picture }) => {
    test.setTimeout(300_000)
    const idOf = await world.arrange(async (tx) => {
      const here = { organisation: { slug: 'bibliotheek-zoetermeer' } }
      const session = await tx.session.findFirstOrThrow({
        where: { ...here, status: 'PLANNED', publishedAt: { not: null } },
        orderBy: { startsAt: 'asc' },
      })
      const pilot = await tx.pilot.findFirstOrThrow({ where: { ...here, state: 'RUNNING' } })
      const blueprint = await tx.partnershipBlueprint.findFirstOrThrow()
      return {
        ':session': session.id,
        ':pilot': pilot.id,
        ':partnership': pilot.partnershipId,
        ':blueprint': blueprint.id,
        ':organisation': pilot.organisationId,
      } as Record<string, string>
    })
    if (email.includes('@')) await signIn(email)
    for (const path of paths) {
      await page.goto(path.replace(/:\w+/, (name) => idOf[name] ?? name))
      await expect(page.getByRole('heading').first()).toBeVisible()
      await expect(page.getByText('Bezig met laden')).toHaveCount(0)
      await expectNoSidewaysScroll(page)
      await test.step(path, () => expectAccessible(page, { soft: true }))
      const language = (await page.locator('html').getAttribute('lang')) ?? ''
      await picture(`all/${email.split(/[@,]/)[0]}-${language}${path.replace(/[/?:=]+/g, '-')}`)
    }
  })
}
