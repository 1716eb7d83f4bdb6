import { findSession } from '../support/enrol.ts'
import { expect, test } from '../support/test.ts'

test('whoever changes the language halfway through enrolling keeps the answers and the question', async ({ page }) => {
  await findSession(page, { title: 'Droombaanspel' })
  await page.getByRole('link', { name: 'Meld u aan' }).click()
  await page.getByLabel('Wat is uw voornaam?').fill('Amal')
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('radio', { name: /^Met een e.mail/ }).check()
  await page.getByLabel(/^Wat is uw e.mailadres/).fill('amal@voorbeeld.demo')
  await page.locator('summary').filter({ hasText: 'Nederlands' }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('radio', { name: /e.mail/i })).toBeChecked()
  await expect(page.getByRole('textbox', { name: /e.mail/i })).toHaveValue('amal@voorbeeld.demo')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByLabel('What is your first name?')).toHaveValue('Amal')
  // It is kept no longer than that.
  expect(await page.evaluate(() => sessionStorage.getItem('loper.form'))).toBeNull()
})
