import { expect, type Page } from '@playwright/test'

export type Asked = {
  firstName: string
  phone: string
  /** The label of what the sender may hear. */
  hears: RegExp
  /** The own words of the person. */
  question?: string
  municipality?: string
  topic?: 'Lezen en schrijven' | 'Computer' | 'Werk'
}

/** Chooses from a field that suggests while one types, by its keys: a pointer would scroll the page, which closes the list. */
export async function choose(page: Page, field: RegExp, typed: string, option = typed): Promise<void> {
  const box = page.getByRole('combobox', { name: field })
  const wanted = page.getByRole('option', { name: option }).first()
  await box.click()
  await box.fill(typed)
  await expect(wanted).toBeVisible()
  await expect(async () => {
    await box.press('ArrowDown')
    await expect(wanted).toHaveAttribute('data-focused', 'true', { timeout: 500 })
  }).toPass()
  await box.press('Enter')
}

/** Fills in what the consultant and the person discuss: who, where and what about. Chooses what is proposed first. */
export async function fillInTogether(page: Page, asked: Asked): Promise<void> {
  await page.goto('/werk/doorverwijzen')
  await page.getByLabel('Voornaam').fill(asked.firstName)
  await choose(page, /^Gemeente/, asked.municipality ?? 'Zoetermeer')
  await page.getByRole('radio', { name: asked.topic ?? 'Lezen en schrijven' }).check()
  if (asked.question) await page.getByLabel(/De vraag, in eigen woorden/).fill(asked.question)
  await proposals(page, asked.firstName).first().check()
  await page.getByLabel('Uw telefoonnummer').fill(asked.phone)
  await page.getByRole('radio', { name: asked.hears }).check()
}

/** What Loper proposes near the person, as choices. */
export function proposals(page: Page, firstName: string) {
  return page.getByRole('group', { name: `Bij ${firstName} in de buurt` }).getByRole('radio')
}

/** The person says yes; the answers are read together, and sent. Gives the person's own link, as it stands on the screen. */
export async function agreeAndSend(page: Page): Promise<string> {
  await page.getByRole('checkbox', { name: /mag mij bellen of mailen/ }).check()
  await page.getByRole('button', { name: 'Lees alles na' }).click()
  // Whoever clicks twice means it once.
  await page.getByRole('button', { name: 'Verstuur de vraag' }).dblclick()
  return personLinkOn(page)
}

/** The link that the person takes along, beside its QR code. */
export async function personLinkOn(page: Page): Promise<string> {
  await expect(page.getByRole('img', { name: /QR-code met de link/ })).toBeVisible()
  const words = await page.getByText(/https?:\/\/\S+\/mijn\//).textContent()
  return new URL(String(words).trim()).pathname
}
