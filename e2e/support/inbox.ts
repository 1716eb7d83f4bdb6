import { expect, type Page } from '@playwright/test'

/** Opens the referral of a person that waits for the library, from the list. */
export async function openWaiting(page: Page, firstName: string): Promise<void> {
  await page.goto('/werk/doorverwijzingen')
  await page
    .getByRole('region', { name: 'Wacht op jou' })
    .getByRole('link', { name: new RegExp(`^${firstName} `) })
    .click()
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${firstName}, `) })).toBeVisible()
}

/** The coordinator says yes, and the person begins. */
export async function acceptAndStart(page: Page, firstName: string): Promise<void> {
  await openWaiting(page, firstName)
  await page.getByRole('button', { name: 'Neem aan' }).click()
  await page.getByRole('button', { name: 'Is begonnen' }).click()
  await expect(page.getByText(`${firstName} is begonnen. De vraag staat nu bij ‘Loopt’.`)).toBeVisible()
}
