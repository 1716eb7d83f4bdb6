import { expect, expectAccessible, test } from '../support/test.ts'

test('a coordinator adds a service from an example, mends what is wrong, takes it out and puts it back', async ({
  page,
  signIn,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  await page.goto('/werk/aanbod')
  await expect(page.getByRole('heading', { name: 'Taalmiddag' })).toBeVisible()
  await expectAccessible(page)
  await picture('services')
  await page.getByRole('link', { name: 'Voeg aanbod toe' }).click()
  await page.getByLabel(/Begin met een voorbeeld/).selectOption('Cv-spreekuur')
  await page.getByLabel('Titel').fill('Cv-spreekuur in de avond')
  await page.getByLabel('Van', { exact: true }).fill('20:00')
  await page.getByLabel('Tot', { exact: true }).fill('18:00')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByLabel('Titel')).toHaveValue('Cv-spreekuur in de avond')
  await expectAccessible(page)
  await picture('service-to-mend')
  await page.getByLabel('Van', { exact: true }).fill('17:00')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  const added = page.getByRole('heading', { name: 'Cv-spreekuur in de avond' })
  await expect(added).toBeVisible()
  await page.getByRole('button', { name: /Haal weg.*Cv-spreekuur in de avond/ }).click()
  await expect(added).toHaveCount(0)
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(added).toBeVisible()
})

test('a front desk looks at the services, and changes nothing', async ({ page, signIn }) => {
  await signIn('balie@zoetermeer.demo')
  await page.goto('/werk/aanbod')
  await expect(page.getByRole('heading', { name: 'Taalmiddag' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Voeg aanbod toe' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Haal weg/ })).toHaveCount(0)
})
