import { expect, type Page } from '@playwright/test'

/** Opens a game from the page of its activity, as the host who is signed in there. Answers its code. */
export async function openGame(host: Page, activity: string, { atOneTable = false } = {}): Promise<string> {
  await host.goto(`/werk/werkvormen/${activity}`)
  if (atOneTable) await host.getByRole('radio', { name: 'Samen één toestel' }).check()
  await host.getByRole('button', { name: 'Open het spel' }).click()
  await expect(host.getByRole('heading', { name: 'Zo doen mensen mee' })).toBeVisible()
  const code = (await host.getByText(/^\d{3} \d{3}$/).textContent()) ?? ''
  return code.replace(' ', '')
}

/** Comes in with a name only. */
export async function joinGame(page: Page, code: string, firstName: string, language = 'nl'): Promise<void> {
  await page.goto(`/spel/${code}?taal=${language}`)
  await page.locator('#firstName').fill(firstName)
  await page.locator('button[value=join]').click()
  await expect(page).toHaveURL(/\/spel\/\d{6}\/.{20,}/)
}

/** The host goes on to a round with this question. */
export async function nextRound(host: Page, question: string): Promise<void> {
  await host.getByRole('button', { name: /^(Begin met ronde 1|Volgende ronde)$/ }).click()
  await expect(host.getByRole('heading', { level: 2, name: question, exact: true })).toBeVisible()
}

export const question = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
