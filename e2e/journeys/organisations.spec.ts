import { expect, expectAccessible, test } from '../support/test.ts'

test('an administrator adds an organisation and invites a colleague, who comes in with the mailed link', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  await signIn('beheer@loper.demo')
  await page.goto('/werk/organisaties')
  await expectAccessible(page)
  await picture('organisations-1')
  await page.getByRole('button', { name: 'Voeg een organisatie toe' }).click()
  const adding = page.getByRole('dialog', { name: 'Voeg een organisatie toe' })
  await adding.getByRole('button', { name: 'Voeg toe', exact: true }).click()
  await expect(adding.getByRole('alert')).toContainText('Vul een naam in.')
  await adding.getByLabel('Naam').fill('Bibliotheek Westland')
  await expectAccessible(page)
  await adding.getByRole('button', { name: 'Voeg toe', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bibliotheek Westland' })).toBeVisible()

  await page.getByRole('button', { name: 'Nodig een collega uit' }).click()
  const inviting = page.getByRole('dialog', { name: 'Nodig een collega uit' })
  await inviting.getByLabel('Naam').fill('Elif')
  await inviting.getByLabel('E-mailadres').fill('elif@westland.demo')
  await expectAccessible(page)
  await picture('organisations-2-invite')
  await inviting.getByRole('button', { name: 'Nodig uit' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Elif' })).toBeVisible()
  await expectAccessible(page)
  await picture('organisations-3')

  // Elif asks for a link on the sign-in page, and finds it in her mail.
  const elif = await someone(null)
  await elif.goto('/inloggen')
  await expectAccessible(elif)
  await elif.getByLabel('E-mailadres van je werk').fill('elif@westland.demo')
  await elif.getByRole('button', { name: 'Stuur mij een link' }).click()
  await expect(elif.getByText('Kijk in je mail')).toBeVisible()
  await elif.goto('/dev/inbox')
  await elif
    .getByRole('link', { name: /om in te loggen/ })
    .first()
    .click()
  const href = await elif.locator('a[href*="/inloggen/bevestigen/"]').first().getAttribute('href')
  await elif.goto(new URL(href ?? '').pathname)
  await expectAccessible(elif)
  await elif.getByRole('button', { name: 'Log in' }).click()
  await expect(elif.getByRole('heading', { level: 1, name: /Elif/ })).toBeVisible()
  await picture('organisations-4-elif', elif)
})

test('a member of two organisations changes between them', async ({ page, signIn, isMobile, picture }) => {
  await signIn('coordinator@hilversum.demo')
  await page.goto('/werk')
  const openMenu = async () => {
    if (isMobile) await page.getByRole('button', { name: 'Menu' }).click()
  }
  await openMenu()
  const worksAs = page.getByLabel('Werk als')
  await expect(worksAs.locator('option:checked')).toHaveText('coördinator, Bibliotheek Hilversum')
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Pilots' })).toBeVisible()
  await worksAs.selectOption({ label: 'gastheer, Bibliotheek Kennemerwaard' })
  await page.goto('/werk/sessies')
  await expect(page.getByText('Bijeenkomsten van Bibliotheek Kennemerwaard.')).toBeVisible()
  await openMenu()
  await picture('two-organisations')
})
