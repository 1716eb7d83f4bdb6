import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/test.ts'

const next = (page: Page) => page.getByRole('button', { name: 'Bewaar en ga verder' })
const saved = (page: Page) => page.getByText('Bewaard in uw map')

async function begin(page: Page): Promise<void> {
  await page.goto('/leren')
  await page.getByRole('link', { name: /^Uzelf voorstellen/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Uzelf voorstellen' })).toBeVisible()
}

/** Opens a folder by its link and its code, as somebody with a note on paper does. */
async function openFolder(page: Page, { link, code }: { link: string; code: string }): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Wat is uw code?').fill(code)
  await page.getByRole('button', { name: 'Open uw map' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Neem uw map mee' })).toBeVisible()
}

async function linkAndCode(page: Page): Promise<{ link: string; code: string }> {
  const link = await page.getByText(/\/map\/[\w-]{20,}/).textContent()
  const code = await page.getByText(/^\d{3} \d{3}$/).textContent()
  return { link: new URL(link ?? '').pathname, code: code ?? '' }
}

test('somebody learns, loses the network in the middle, goes on, and takes the folder along', async ({
  page,
  context,
  someone,
  picture,
}) => {
  await begin(page)
  await expectAccessible(page)
  await picture('e-learning-1-film')
  const film = page.locator('video')
  await expect(film.locator('track')).toHaveCount(3)
  await film.evaluate((video: HTMLVideoElement) => video.play())
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0)
  const cues = () =>
    film.evaluate(
      (video: HTMLVideoElement) => [...video.textTracks].find(({ mode }) => mode === 'showing')?.cues?.length,
    )
  await expect.poll(cues).toBe(5)

  await page.getByRole('button', { name: 'Begin met de opdrachten' }).click()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Niet zo zeker' }).check()
  await expect(saved(page)).toBeVisible()
  await next(page).click()
  await page.getByRole('checkbox', { name: 'Voor kinderen gezorgd' }).check()
  await expect(page.getByText('zorgen', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await picture('e-learning-2-choose')

  // The train goes into a tunnel.
  await context.setOffline(true)
  await page.getByRole('checkbox', { name: 'In een tuin gewerkt' }).check()
  await next(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'In welke volgorde vertelt u het?' })).toBeVisible()
  const up = page.getByRole('button', { name: 'Zet omhoog: Uw naam en een groet' })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Uw naam en een groet: plaats 2 van 5')).toBeAttached()
  await expect(up).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Uw naam en een groet' })).toContainText('1')
  await expect(page.getByText('Bewaard op dit apparaat.', { exact: false })).toBeVisible()
  await expectAccessible(page)
  await picture('e-learning-3-sort')
  await next(page).click()
  await page.getByLabel('Wie bent u?').fill('Mijn nummer is 111222333')
  await next(page).click()
  await expect(page.getByRole('alert')).toContainText('BSN')
  await page.getByLabel('Wie bent u?').fill('Ik ben Samira uit Delft.')
  await picture('e-learning-4-write')
  await context.setOffline(false)
  await expect(saved(page)).toBeVisible()
  await expectAccessible(page)
  await next(page).click()
  await page.getByRole('radio', { name: 'Heel zeker' }).check()
  await next(page).click()
  await expect(page.getByText('Nu zegt u: Heel zeker')).toBeVisible()
  await expectAccessible(page)
  await picture('e-learning-5-done')

  await page.getByRole('link', { name: 'Open uw map' }).click()
  await expect(page.getByText('Ik ben Samira uit Delft.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'In een tuin gewerkt' })).toBeVisible()
  await expectAccessible(page)
  await picture('e-learning-6-folder')
  await page.getByRole('button', { name: 'Maak een pdf' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Bewaar het bestand' }).click()
  expect((await download).suggestedFilename()).toMatch(/^mijn-map-.*\.pdf$/)
  const secrets = await linkAndCode(page)

  const library = await someone(null)
  await library.goto(secrets.link)
  await expectAccessible(library)
  await library.getByLabel('Wat is uw code?').fill(secrets.code === '000 000' ? '111 111' : '000 000')
  await library.getByRole('button', { name: 'Open uw map' }).click()
  await expect(library.getByRole('alert')).toContainText('Deze code hoort niet bij deze map')
  await picture('e-learning-7-wrong-code', library)
  await openFolder(library, secrets)
  await expect(library.getByText('Ik ben Samira uit Delft.')).toBeVisible()

  await library.getByText('Ik wil mijn map nu wissen').click()
  await library.getByRole('button', { name: 'Wis mijn map' }).click()
  await expect(library.getByRole('alert')).toContainText('Zet eerst het vinkje')
  await library.getByRole('checkbox', { name: 'Ja, ik weet het zeker.' }).check()
  await library.getByRole('button', { name: 'Wis mijn map' }).click()
  await expect(library.getByRole('heading', { level: 1, name: 'Uw map is gewist' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('Bij deze link is geen map')
})

test('two devices that wrote without knowing of each other both keep their words', async ({
  page,
  context,
  someone,
  picture,
}) => {
  const write = async (device: Page, words: string) => {
    await begin(device)
    await device.getByRole('button', { name: 'Schrijf uw eigen verhaal' }).click()
    await device.getByLabel('Wie bent u?').fill(words)
  }
  await write(page, 'Geschreven op de telefoon.')
  await expect(saved(page)).toBeVisible()
  await page.goto('/leren')
  await page.getByRole('link', { name: 'Open uw map' }).click()
  await expect(page.getByText('Geschreven op de telefoon.')).toBeVisible()
  const secrets = await linkAndCode(page)

  const tablet = await someone(null)
  await openFolder(tablet, secrets)
  await tablet.getByRole('button', { name: 'Ga op dit apparaat verder met deze map' }).click()
  await expect(tablet.getByRole('button', { name: 'Haal mijn map van dit apparaat' })).toBeVisible()
  await begin(tablet)
  await begin(page)
  await tablet.getByRole('button', { name: 'Schrijf uw eigen verhaal' }).click()
  await expect(tablet.getByLabel('Wie bent u?')).toHaveValue('Geschreven op de telefoon.')
  await page.getByRole('button', { name: 'Schrijf uw eigen verhaal' }).click()
  await context.setOffline(true)
  await tablet.context().setOffline(true)
  await page.getByLabel('Wie bent u?').fill('Telefoon, zonder internet.')
  await tablet.getByLabel('Wie bent u?').fill('Tablet, zonder internet.')
  await context.setOffline(false)
  await expect(saved(page)).toBeVisible()
  await tablet.context().setOffline(false)
  await expect(saved(tablet)).toBeVisible()

  await tablet.goto(secrets.link)
  await expect(tablet.getByText('U schreef dit op twee apparaten.', { exact: false })).toBeVisible()
  await expect(tablet.getByText('Telefoon, zonder internet.')).toBeVisible()
  await expect(tablet.getByText('Tablet, zonder internet.')).toBeVisible()
  await expectAccessible(tablet)
  await picture('e-learning-8-both', tablet)
  await tablet.getByRole('button', { name: 'Haal dit weg' }).first().click()
  await expect(tablet.getByText('U schreef dit op twee apparaten.', { exact: false })).toHaveCount(0)
  await expect(tablet.getByText('Tablet, zonder internet.')).toBeVisible()
})

test('the mailed link opens the folder by itself, and a shared computer forgets it', async ({ page, someone }) => {
  await begin(page)
  await page.getByRole('button', { name: 'Begin met de opdrachten' }).click()
  await page.getByRole('radio', { name: 'Zeker', exact: true }).check()
  await expect(saved(page)).toBeVisible()
  await page.goto('/leren')
  await page.getByRole('link', { name: 'Open uw map' }).click()
  await page.getByLabel('Wat is uw e‑mailadres?').fill('samira@voorbeeld.demo')
  await page.getByRole('button', { name: 'Mail mij de link en de code' }).click()
  await expect(page.getByText('Kijk in uw mail.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Haal mijn map van dit apparaat' }).click()
  await expect(page.getByRole('button', { name: 'Ga op dit apparaat verder met deze map' })).toBeVisible()
  await page.goto('/leren')
  await expect(page.getByText('U heeft een map op dit apparaat')).toHaveCount(0)

  const other = await someone(null)
  await expect(async () => {
    await other.goto('/dev/inbox')
    await other
      .getByRole('link', { name: /^Uw map/ })
      .first()
      .click({ timeout: 1_000 })
  }).toPass()
  await other.getByRole('link', { name: 'Open uw map' }).click()
  await expect(other.getByRole('heading', { level: 2, name: 'Neem uw map mee' })).toBeVisible()
  expect(new URL(other.url()).hash).toBe('')
})

test('without JavaScript every exercise is a form, and the folder opens with its code', async ({ someone }) => {
  const page = await someone(null, { javaScriptEnabled: false })
  await begin(page)
  await page.getByRole('button', { name: 'Begin met de opdrachten' }).click()
  await page.getByRole('radio', { name: 'Niet zo zeker' }).check()
  await next(page).click()
  await page.getByRole('checkbox', { name: 'Iets gerepareerd' }).check()
  await next(page).click()
  await page.getByRole('button', { name: 'Zet omhoog: Uw naam en een groet' }).click()
  await page.getByRole('button', { name: 'Zet omhoog: Uw naam en een groet' }).click()
  await next(page).click()
  await page.getByLabel('Wie bent u?').fill('Ik typ zonder script.')
  await next(page).click()
  await page.getByRole('button', { name: 'Terug' }).click()
  await expect(page.getByLabel('Wie bent u?')).toHaveValue('Ik typ zonder script.')
  await page.getByLabel('Wie bent u?').fill('Ik typ nog steeds zonder script.')
  await next(page).click()
  await next(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Goed gedaan' })).toBeVisible()
  const code = await page.getByText(/^\d{3} \d{3}$/).textContent()
  await page.getByRole('link', { name: 'Open uw map' }).click()
  await page.getByLabel('Wat is uw code?').fill(code ?? '')
  await page.getByRole('button', { name: 'Open uw map' }).click()
  await expect(page.getByText('Ik typ nog steeds zonder script.')).toBeVisible()
  await expect(page.getByText('Ik typ zonder script.')).toHaveCount(0)
  await expect(page.getByText('problemen oplossen')).toBeVisible()
})

test('an e-learning in Arabic runs from right to left, and its folder offers paper instead of a PDF', async ({
  page,
  picture,
}) => {
  await page.goto('/leren/cv?taal=ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectAccessible(page)
  await picture('e-learning-arabic-1')
  await page.getByRole('button', { name: 'ابدأ بالتمارين' }).click()
  await page.getByRole('radio', { name: 'واثق', exact: true }).check()
  await page.getByRole('button', { name: 'احفظ وتابع' }).click()
  await page.getByRole('checkbox', { name: 'عمل تطوعي' }).check()
  await page.getByRole('button', { name: 'احفظ وتابع' }).click()
  await expectAccessible(page)
  await picture('e-learning-arabic-2-sort')
  const { whole, shown } = await page.evaluate(() => ({
    whole: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  expect(whole).toBeLessThanOrEqual(shown)
  await page.goto('/leren')
  await page.getByRole('link', { name: 'افتح ملفك' }).click()
  await expect(page.getByRole('button', { name: 'اطبع ملفك' })).toBeVisible()
  await expect(page.getByRole('button', { name: /PDF/ })).toHaveCount(0)
  await expectAccessible(page)
  await picture('e-learning-arabic-3-folder')
})
