import type { Page } from '@playwright/test'
import { acceptAndStart } from '../support/inbox.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

const title = 'Flexwerkers en taal, tweede ronde'

async function openPilot(page: Page): Promise<void> {
  await page.goto('/werk/pilots')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** What stands under "Nu" for an indicator, as a number. */
async function standOf(page: Page, indicator: string): Promise<number> {
  const row = page.getByRole('row', { name: new RegExp(`^${indicator}`) })
  await expect(row).toBeVisible()
  return Number.parseInt((await row.locator('b').textContent()) ?? '', 10)
}

test('a pilot counts what happens by itself, and is written, measured and closed with a decision', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  await openPilot(page)
  await expectAccessible(page)
  await picture('pilot-1')
  const started = await standOf(page, 'Begonnen na een doorverwijzing')
  const finished = await standOf(page, 'Mensen met een afgerond traject')

  // One more person begins and finishes; nobody fills that in here.
  await acceptAndStart(page, 'Dennis')
  await page.getByRole('button', { name: 'Rond af' }).click()
  const end = page.getByRole('dialog')
  await end.getByRole('radio', { name: 'Het doel is gehaald' }).check()
  await end.getByRole('button', { name: 'Rond af' }).click()
  await expect(end).toBeHidden()
  await openPilot(page)
  expect(await standOf(page, 'Mensen met een afgerond traject')).toBe(finished + 1)
  expect(await standOf(page, 'Begonnen na een doorverwijzing')).toBeGreaterThanOrEqual(started)

  await page.getByRole('button', { name: 'Voer meting in' }).click()
  const measure = page.getByRole('dialog', { name: 'Voer een meting in' })
  await measure.getByRole('button', { name: 'Bewaar de meting' }).click()
  await expect(measure.getByRole('alert')).toBeVisible()
  await measure.getByLabel('Aantal').fill('24')
  await measure.getByLabel(/^Hoe heb je geteld/).fill('Drie nieuwe intercedenten deden de training.')
  await expectAccessible(page)
  await picture('pilot-2-measurement')
  await measure.getByRole('button', { name: 'Bewaar de meting' }).click()
  await expect(measure).toBeHidden()
  expect(await standOf(page, 'Intercedenten die signalen herkennen')).toBe(24)

  await page.getByRole('button', { name: 'Schrijf in het logboek' }).click()
  const log = page.getByRole('dialog', { name: 'Schrijf in het logboek' })
  await log.getByRole('radio', { name: /^Les/ }).check()
  await log.getByLabel('In een paar woorden').fill('Bel op maandag')
  await log.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Bel op maandag' })).toBeVisible()

  await page.getByText('Werk de mijlpalen bij').click()
  const done = page.getByRole('button', { name: /^Gedaan/ })
  const open = await done.count()
  await done.first().click()
  await expect(done).toHaveCount(open - 1)

  await page.getByRole('button', { name: 'Werk aan de evaluatie' }).click()
  const evaluation = page.getByRole('dialog', { name: 'Werk aan de evaluatie' })
  await evaluation.getByLabel('Wat ging goed en wat niet?').fill('Mensen beginnen sneller dan vorig jaar.')
  await evaluation.getByLabel(/^Wat stopt er/).fill('De bibliotheek betaalt de docent.')
  await evaluation.getByRole('radio', { name: 'Nu besluiten en afsluiten' }).check()
  await evaluation.getByRole('button', { name: 'Sluit de pilot af' }).click()
  await expect(evaluation.getByRole('alert')).toBeVisible()
  await evaluation.getByRole('radio', { name: /^Opschalen/ }).check()
  await expectAccessible(page)
  await picture('pilot-3-evaluation')
  await evaluation.getByRole('button', { name: 'Sluit de pilot af' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Besluit: opschalen' })).toBeVisible()
  await expectAccessible(page)
  await picture('pilot-4-closed')

  const marit = await someone('adviseur@probiblio.demo')
  await marit.goto(new URL(page.url()).pathname)
  await expect(marit.getByRole('heading', { level: 2, name: 'Besluit: opschalen' })).toBeVisible()
})
