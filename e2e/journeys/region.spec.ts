import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/test.ts'

const ofRequests = 'Waar worden mensen doorverwezen?'

/** Every count of people in the figures of a region, as far as it stands there in digits. */
async function countsOfPeople(page: Page): Promise<number[]> {
  const cells = await page
    .getByRole('region', { name: ofRequests })
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td')[0]?.textContent ?? ''))
  const funnel = await page
    .getByRole('list', { name: 'Van aanvraag tot afronding' })
    .getByRole('listitem')
    .allTextContents()
  return [...cells, ...funnel].flatMap((text) => (text.match(/(?<![\d,])\d+(?![\d%,])/g) ?? []).map(Number))
}

test('an adviser sees the region on a map and in a list, and goes on into the pilot of a library', async ({
  page,
  signIn,
  picture,
}) => {
  await signIn('adviseur@probiblio.demo')
  await page.goto('/werk/regio')
  await expect(page.getByRole('region', { name: ofRequests })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Zuid-Holland Centraal: \d+ doorverwijzingen/ })).toBeVisible()
  await expectAccessible(page)
  await picture('region-1')
  expect((await countsOfPeople(page)).length).toBeGreaterThan(4)
  for (const count of await countsOfPeople(page)) expect(count).toBeGreaterThanOrEqual(5)

  // The filters stand in the address, so that one can come back to them.
  await page.getByLabel('Provincie').selectOption({ label: 'Zuid-Holland' })
  await expect(page).toHaveURL(/provincie=PV28/)
  await expect(page.getByRole('heading', { level: 1, name: 'Zuid-Holland', exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Provincie')).toHaveValue('PV28')
  await expect(page.getByText('Bibliotheek Kennemerwaard')).toHaveCount(0)
  await page.getByLabel('Arbeidsmarktregio').selectOption({ label: 'Rijnmond' })
  await expect(page.getByRole('heading', { level: 1, name: 'Rijnmond' })).toBeVisible()
  for (const count of await countsOfPeople(page)) expect(count).toBeGreaterThanOrEqual(5)
  await expectAccessible(page)
  await picture('region-2-narrow')
  await page.getByLabel('Arbeidsmarktregio').selectOption('')
  await expect(page.getByRole('heading', { level: 1, name: 'Zuid-Holland', exact: true })).toBeVisible()

  await page
    .getByRole('region', { name: 'Bibliotheken' })
    .getByRole('link', { name: 'Flexwerkers en taal, tweede ronde' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Flexwerkers en taal, tweede ronde' })).toBeVisible()
  await expectAccessible(page)
  await picture('region-3-pilot')
})

test('the ministry sees figures and nobody', async ({ page, signIn, picture }) => {
  await signIn('waarnemer@szw.demo')
  await page.goto('/werk/regio')
  await expect(page.getByRole('region', { name: ofRequests })).toBeVisible()
  for (const count of await countsOfPeople(page)) expect(count).toBeGreaterThanOrEqual(5)
  await expectAccessible(page)
  await picture('region-4-ministry')
  await page.goto('/werk/doorverwijzingen')
  await expect(page.getByText('Dit mag je niet doen')).toBeVisible()
  for (const name of ['Dennis', 'Ruud', 'Piotr']) await expect(page.getByText(name)).toHaveCount(0)
})
