import path from 'node:path'
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
  await page.getByLabel('Of het adres van het filmpje').fill('http://film.voorbeeld.demo/cv.mp4')
  await page.getByRole('button', { name: 'Toon dit filmpje' }).click()
  await expect(page.getByRole('alert')).toContainText('begint met https://')
  await expect(page.getByRole('alert')).toContainText('Plak hier de ondertitels')
  await expectAccessible(page)
  await picture('e-learnings-staff-form')
  await page.getByLabel('Of het adres van het filmpje').fill('https://film.voorbeeld.demo/kijk')
  await page.getByRole('textbox', { name: 'Ondertitels, Nederlands' }).fill('WEBVTT\n\n00:00.000 --> 00:03.000\nWelkom')
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

test('a coordinator brings an own film with captions; a wrong file is told and nothing is lost', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  await page.goto('/werk/e-learnings')
  const cv = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Uw cv' }) })
  await cv.getByRole('button', { name: 'Gebruik een eigen filmpje' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('De tekst van het filmpje').fill('Welkom in Zoetermeer.')
  const file = dialog.getByLabel('Een bestand van jullie')
  await file.setInputFiles({ name: 'film.mov', mimeType: 'video/mp4', buffer: Buffer.from('geen film') })
  await expect(dialog).toContainText('Dit bestand kan hier niet. Kies een film: MP4 of WebM.')
  await expect(dialog.getByLabel('De tekst van het filmpje')).toHaveValue('Welkom in Zoetermeer.')
  await expectAccessible(page)
  const film = path.resolve(import.meta.dirname, '../../apps/web/public/videos/cv.mp4')
  await file.setInputFiles(film)
  await expect(dialog.getByText('cv.mp4 is verstuurd')).toBeVisible()
  await dialog.getByLabel('Of kies een .vtt-bestand: Ondertitels, Nederlands').setInputFiles({
    name: 'welkom.vtt',
    mimeType: 'text/vtt',
    buffer: Buffer.from('WEBVTT\n\n00:00.000 --> 00:03.000\nWelkom'),
  })
  await expect(dialog.getByRole('textbox', { name: 'Ondertitels, Nederlands' })).toHaveValue(/^WEBVTT/)
  await expectAccessible(page)
  await picture('e-learnings-staff-own-file')
  await dialog.getByRole('button', { name: 'Toon dit filmpje' }).click()
  await expect(cv.getByRole('link', { name: 'Bekijk jullie bestand' })).toBeVisible()

  const address = await cv.getByRole('link', { name: /^Bekijk(?! jullie)/ }).getAttribute('href')
  const jobSeeker = await someone(null)
  await jobSeeker.goto(address ?? '')
  const source = await jobSeeker.locator('video source').getAttribute('src')
  expect(source).toMatch(/^\/bestanden\/[0-9a-f]{64}\.mp4$/)
  const part = await jobSeeker.request.get(source ?? '', { headers: { range: 'bytes=0-99' } })
  expect([part.status(), (await part.body()).length]).toEqual([206, 100])
})
