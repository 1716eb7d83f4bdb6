import { expect, expectAccessible, test } from '../support/test.ts'

test('a coordinator hands out an e-learning and shows an own film in it', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  await page.goto('/werk/werkvormen')
  await page.getByRole('link', { name: 'Bekijk de e-learnings' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Uw cv' })).toBeVisible()
  await expectAccessible(page)
  const cv = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Uw cv' }) })
  await cv.getByText('QR-code voor in een sessie').click()
  await expect(cv.getByRole('img', { name: 'QR-code van Uw cv' })).toBeVisible()
  await picture('e-learnings-staff')
  await cv.getByRole('button', { name: 'Gebruik een eigen filmpje' }).click()
  await page.getByLabel('Adres van het filmpje').fill('http://film.voorbeeld.demo/cv.mp4')
  await page.getByRole('button', { name: 'Toon dit filmpje' }).click()
  await expect(page.getByRole('alert')).toContainText('begint met https://')
  await expect(page.getByRole('alert')).toContainText('Plak hier de ondertitels')
  await expectAccessible(page)
  await picture('e-learnings-staff-form')
  await page.getByLabel('Adres van het filmpje').fill('https://film.voorbeeld.demo/kijk')
  await page.getByLabel('Ondertitels, Nederlands').fill('WEBVTT\n\n00:00.000 --> 00:03.000\nWelkom')
  await page.getByLabel('De tekst van het filmpje').fill('Welkom in Zoetermeer.')
  await page.getByRole('button', { name: 'Toon dit filmpje' }).click()
  await expect(cv.getByText('Jullie eigen filmpje')).toBeVisible()

  const address = await cv.getByRole('link', { name: /^Bekijk/ }).getAttribute('href')
  const jobSeeker = await someone(null)
  await jobSeeker.goto(address ?? '')
  await expect(jobSeeker.getByText('Dit filmpje is van Bibliotheek Zoetermeer.')).toBeVisible()
  await expect(jobSeeker.getByRole('link', { name: /op een andere site/ })).toHaveAttribute(
    'href',
    'https://film.voorbeeld.demo/kijk',
  )
  await jobSeeker.goto('/leren/cv')
  await expect(jobSeeker.locator('video')).toBeVisible()

  await cv.getByRole('button', { name: 'Toon weer het filmpje van Loper' }).click()
  await expect(cv.getByText('Jullie eigen filmpje')).toHaveCount(0)
})
