import { expect, expectAccessible, test } from '../support/test.ts'

test('a coordinator goes from nothing to an open, promoted session, moves it and calls it off', async ({
  page,
  signIn,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  await page.goto('/werk/sessies')
  await page.getByRole('link', { name: 'Plan een sessie' }).click()
  await page.getByRole('radio', { name: 'Cv en brief', exact: true }).check()
  await page.getByRole('link', { name: /Unieke vaardigheden/ }).click()

  // Everything but the day is filled in already; too many people is said before anything is saved.
  await page.getByLabel('Maximum').fill('20')
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('button', { name: 'Publiceer de sessie' }).click()
  await expect(page.getByRole('alert')).toContainText('hooguit 12')
  await page.getByLabel('Maximum').fill('8')
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expectAccessible(page)
  await picture('plan-1-check')
  await page.getByRole('button', { name: 'Publiceer de sessie' }).click()
  await expect(page.getByText('De sessie staat open')).toBeVisible()
  await expectAccessible(page)
  await picture('plan-2-open')

  const address = (await page.getByRole('link', { name: /bijeenkomsten/ }).getAttribute('href')) ?? ''
  const visitor = await page.context().newPage()
  await visitor.goto(new URL(address).pathname)
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('Unieke vaardigheden')
  await visitor.close()

  await page.getByRole('link', { name: 'Poster, flyer en teksten' }).click()
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible()
  await expectAccessible(page)
  await picture('plan-3-poster')
  await page.goBack()

  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('menuitem', { name: 'Verander de sessie' }).click()
  await page.getByLabel('Begint om').fill('10:15')
  await page.getByRole('button', { name: 'Bewaar de verandering' }).click()
  await expect(page.getByText('10.15 tot 12.15 uur', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('menuitem', { name: 'Laat de sessie niet doorgaan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Laat niet doorgaan' }).click()
  await expect(dialog).toContainText('Schrijf in één zin waarom')
  await dialog.getByLabel('Waarom gaat het niet door?').fill('De gastheer is ziek.')
  await dialog.getByRole('button', { name: 'Laat niet doorgaan' }).click()
  await expect(page.getByText('De gastheer is ziek.')).toBeVisible()
  await picture('plan-4-cancelled')
})
