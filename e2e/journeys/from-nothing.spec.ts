import { answerQuestions } from '../support/enrol.ts'
import { choose } from '../support/refer.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

test('a library that has nothing yet gets an open session, and its first enrolment', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  // A day: an administrator lets the library in.
  await signIn('beheer@loper.demo')
  await page.goto('/werk/organisaties')
  await page.getByRole('button', { name: 'Voeg een organisatie toe' }).click()
  const adding = page.getByRole('dialog', { name: 'Voeg een organisatie toe' })
  await adding.getByLabel('Naam').fill('Bibliotheek Westland')
  await adding.getByRole('button', { name: 'Voeg toe', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bibliotheek Westland' })).toBeVisible()
  await page.getByRole('button', { name: 'Nodig een collega uit' }).click()
  const inviting = page.getByRole('dialog', { name: 'Nodig een collega uit' })
  await inviting.getByLabel('Naam').fill('Elif')
  await inviting.getByLabel('E-mailadres').fill('elif@westland.demo')
  await inviting.getByRole('button', { name: 'Nodig uit' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Elif' })).toBeVisible()

  // From here on the library is on its own.
  const elif = await someone('elif@westland.demo')
  await elif.goto('/werk/sessies')
  await expectAccessible(elif)
  await picture('from-nothing-1-empty', elif)
  await elif.getByRole('link', { name: 'Plan een sessie' }).first().click()
  await elif.getByRole('link', { name: /Unieke vaardigheden/ }).click()
  await expect(elif.getByText('Er is nog geen vestiging')).toBeVisible()
  await expectAccessible(elif)
  await picture('from-nothing-2-no-branch', elif)
  await elif.getByRole('link', { name: 'Voeg een vestiging toe' }).click()
  await elif.getByRole('button', { name: 'Voeg een vestiging toe' }).click()
  const branch = elif.getByRole('dialog', { name: /vestiging/ })
  await branch.getByLabel('Naam').fill('Bibliotheek Naaldwijk')
  await branch.getByLabel('Straat en nummer').fill('Stokdijkkade 2')
  await branch.getByLabel('Postcode').fill('2671 GW')
  await branch.getByLabel('Plaats').fill('Naaldwijk')
  await choose(elif, /^Gemeente/, 'Westland')
  await expectAccessible(elif)
  await picture('from-nothing-3-branch', elif)
  await branch.getByRole('button', { name: /^(Bewaar|Voeg toe)/ }).click()
  await expect(branch).toBeHidden()

  await elif.goto('/werk/sessies')
  await elif.getByRole('link', { name: 'Plan een sessie' }).first().click()
  await elif.getByRole('link', { name: /Unieke vaardigheden/ }).click()
  await expect(elif.getByLabel('Waar').locator('option:checked')).toHaveText('Bibliotheek Naaldwijk')
  await elif.getByRole('button', { name: 'Ga verder' }).click()
  await elif.getByRole('button', { name: 'Publiceer de sessie' }).click()
  await expect(elif.getByText('De sessie staat open')).toBeVisible()
  await picture('from-nothing-4-open', elif)

  // Somebody in the neighbourhood looks for it on a phone.
  const job = await someone(null, { viewport: { width: 360, height: 740 } })
  await job.goto('/bijeenkomsten?plaats=Naaldwijk')
  await job.getByRole('link', { name: 'Unieke vaardigheden' }).first().click()
  await expect(job.getByText('Bibliotheek Naaldwijk').first()).toBeVisible()
  await job.getByRole('link', { name: 'Meld u aan' }).click()
  await answerQuestions(job, { firstName: 'Noor', email: 'noor@voorbeeld.demo' })
  await job.getByRole('button', { name: 'Ja, meld mij aan' }).click()
  await expect(job.getByRole('heading', { level: 1, name: 'U doet mee, Noor' })).toBeVisible()
  await picture('from-nothing-5-enrolled', job)

  await elif.reload()
  await expect(elif.getByRole('region', { name: 'Aangemeld' })).toContainText('Noor')
  await expectAccessible(elif)
  await picture('from-nothing-6-first', elif)
})
