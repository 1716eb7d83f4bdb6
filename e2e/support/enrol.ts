import { expect, type Page } from '@playwright/test'

export type Person = { firstName: string; email: string }

const next = (page: Page) => page.getByRole('button', { name: 'Ga verder' })

/** Answers the questions of an enrolment, one by one, up to the last look at them. Starts at the first question. */
export async function answerQuestions(page: Page, { firstName, email }: Person): Promise<void> {
  await page.getByLabel('Wat is uw voornaam?').fill(firstName)
  await next(page).click()
  await page.getByRole('radio', { name: /^Met een e.mail/ }).check()
  await page.getByLabel(/^Wat is uw e.mailadres/).fill(email)
  await next(page).click()
  const check = page.getByRole('heading', { name: 'Klopt dit?' })
  const language = page.getByRole('heading', { name: 'In welke taal wilt u onze berichten?' })
  await expect(check.or(language)).toBeVisible()
  if (await language.isVisible()) await next(page).click()
  await expect(check).toBeVisible()
}

/** From the public list to a session of this title: one with room, or one that is full. */
export async function findSession(page: Page, wanted: { title: string; full?: boolean }): Promise<void> {
  await page.goto('/bijeenkomsten?plaats=Zoetermeer&aantal=48')
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: wanted.title }) })
    .filter({ hasText: wanted.full ? 'Vol. U kunt op de wachtlijst.' : /Nog \d+ plek/ })
    .first()
    .getByRole('link', { name: wanted.title })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: wanted.title })).toBeVisible()
}
