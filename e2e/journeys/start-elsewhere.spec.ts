import { choose } from '../support/refer.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

test('another library starts the same partnership from the blueprint, with its own pilot', async ({
  page,
  signIn,
  picture,
}) => {
  await signIn('coordinator@hilversum.demo')
  await page.goto('/werk/aanpakken')
  await expectAccessible(page)
  await page
    .getByRole('link', { name: /^Bekijk wat je krijgt/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 2, name: 'Zo begin je' })).toBeVisible()
  await expectAccessible(page)
  await picture('start-1-approach')
  await page.getByRole('link', { name: 'Start bij mijn bibliotheek' }).click()

  await expect(page.getByRole('heading', { level: 2, name: 'Partners' })).toBeVisible()
  await choose(page, /^Uitzendbureau/, 'Randstad')
  await choose(page, /^Gemeente/, 'Gemeente Hilversum')
  await expectAccessible(page)
  await picture('start-2-partners')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Plaats en tijd' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Kijk na en start' })).toBeVisible()
  await expect(page.getByText('Randstad')).toBeVisible()
  await expectAccessible(page)
  await picture('start-3-check')
  await page.getByRole('button', { name: 'Start de samenwerking' }).click()

  await expect(page.getByText('Je samenwerking en je pilot staan klaar.')).toBeVisible()
  await expect(page).toHaveURL(/\/werk\/samenwerkingen\/[\w-]+$/)
  await expectAccessible(page)
  await picture('start-4-partnership')
  await page.goto('/werk/pilots')
  await page
    .getByRole('link', { name: /Bibliotheek Hilversum/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 2, name: 'Doelen en metingen' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: /^Doel 1\./ })).toBeVisible()
  await picture('start-5-pilot')
})
