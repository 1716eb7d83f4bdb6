import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/test.ts'

/** A real photo of this browser: wide, held on its side according to the camera, with a place in it. */
async function photo(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 200
    const pen = canvas.getContext('2d')
    for (const [index, colour] of ['#b3261e', '#0b6b3a', '#1b5fa8', '#ffc72c'].entries()) {
      if (pen) pen.fillStyle = colour
      pen?.fillRect(index * 80, 0, 80, 200)
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
  })
  const bytes = Buffer.from(drawn, 'base64')
  const tiff = Buffer.from('4d4d002a000000080001011200030000000100060000' + '00000000', 'hex')
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GEHEIME-PLEK')])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([bytes.subarray(0, 2), head, exif, bytes.subarray(2)])
}

test('a coordinator gives a session a photo of its own; what is wrong with one is said, and nothing is lost', async ({
  page,
  signIn,
  someone,
  world,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  const session = await world.arrange((tx) =>
    tx.session.findFirstOrThrow({
      where: {
        organisation: { name: 'Bibliotheek Zoetermeer' },
        publishedAt: { not: null },
        status: 'PLANNED',
        startsAt: { gt: new Date() },
      },
    }),
  )
  await page.goto(`/werk/sessies/${session.id}`)
  await page.getByRole('button', { name: 'Kies een eigen foto' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Bewaar de foto' }).click()
  await expect(dialog).toContainText('Kies eerst een bestand')
  await expect(dialog).toContainText('Schrijf in één zin')
  const field = dialog.getByLabel('Foto', { exact: true })
  await dialog.getByLabel('Wat is er op de foto te zien?').fill('Vier gekleurde vlakken.')
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  await field.setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: drawing })
  await dialog.getByRole('button', { name: 'Bewaar de foto' }).click()
  await expect(dialog).toContainText('Dit bestand kan hier niet')
  await expect(dialog.getByLabel('Wat is er op de foto te zien?')).toHaveValue('Vier gekleurde vlakken.')
  await expectAccessible(page)
  await picture('photo-1-wrong')

  await field.setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await photo(page) })
  await dialog.getByRole('button', { name: 'Bewaar de foto' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('img', { name: 'Vier gekleurde vlakken.' })).toBeVisible()
  await expectAccessible(page)
  await picture('photo-2-kept')

  const visitor = await someone(null)
  await visitor.goto(`/bijeenkomsten/${session.id}`)
  const shown = visitor.getByRole('img', { name: 'Vier gekleurde vlakken.' })
  await expect(shown).toBeVisible()
  // Upright: the browser still knows how the camera was held.
  const size = await shown.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
  expect(size).toEqual([200, 320])
  const kept = await visitor.request.get((await shown.getAttribute('src')) ?? '')
  expect((await kept.body()).toString('latin1')).not.toContain('GEHEIME-PLEK')
  await expectAccessible(visitor)
  await picture('photo-3-public', visitor)

  await page.goto(`/werk/sessies/${session.id}/promotie`)
  await expect(page.getByRole('article').getByRole('img', { name: 'Vier gekleurde vlakken.' })).toBeVisible()
  await picture('photo-4-poster')
  await page.goBack()
  await page.getByRole('button', { name: 'Haal de foto weg' }).click()
  await expect(page.getByText('Nu staat er een tekening van ons')).toBeVisible()
})
