import type { Locator, Page } from '@playwright/test'
import { findSession } from '../support/enrol.ts'
import { expect, test } from '../support/test.ts'

/** Tabs on until the control has the focus, as somebody without a mouse does; fails when it cannot be reached. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  const isThere = () => control.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 80 && !(await isThere()); presses += 1) await page.keyboard.press('Tab')
  await expect(control).toBeFocused()
}

async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press('Enter')
}

test('somebody without a mouse enrols', async ({ page }) => {
  await findSession(page, { title: 'Droombaanspel' })
  await press(page, page.getByRole('link', { name: 'Meld u aan' }))
  await tabTo(page, page.getByLabel('Wat is uw voornaam?'))
  await page.keyboard.type('Mila')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('radio', { name: /^Met een e.mail/ }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByLabel(/^Wat is uw e.mailadres/))
  await page.keyboard.type('mila@voorbeeld.demo')
  await page.keyboard.press('Enter')
  const check = page.getByRole('heading', { name: 'Klopt dit?' })
  const language = page.getByRole('heading', { name: 'In welke taal wilt u onze berichten?' })
  await expect(check.or(language)).toBeVisible()
  if (await language.isVisible()) await press(page, page.getByRole('button', { name: 'Ga verder' }))
  await expect(check).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Ja, meld mij aan' }))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('U doet mee, Mila')
})

test('a coordinator without a mouse accepts a referral and gives a place', async ({ page, signIn }) => {
  await signIn('coordinator@zoetermeer.demo')
  await page.goto('/werk/doorverwijzingen')
  const waiting = page.getByRole('region', { name: 'Wacht op jou' })
  await press(page, waiting.getByRole('link', { name: /^Dennis / }))
  await press(page, page.getByRole('button', { name: 'Neem aan' }))
  const give = page.getByRole('button', { name: 'Geef een plek' })
  await press(page, give)
  const dialog = page.getByRole('dialog', { name: 'Bij welke bijeenkomst?' })
  await tabTo(page, dialog.getByRole('radio').first())
  await page.keyboard.press('Space')
  await press(page, dialog.getByRole('button', { name: 'Geef deze plek' }))
  await expect(page.getByText(/Dennis (heeft een plek bij|staat op de wachtlijst van)/)).toBeVisible()
  // The focus is not lost with the dialog.
  await expect(page.locator('body')).not.toBeFocused()
})
