import { expect, expectAccessible, test } from '../support/test.ts'

test('a coordinator finds an activity, looks at it, prints its sheets and has its texts', async ({
  page,
  signIn,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  await page.goto('/werk/werkvormen')
  await expect(page.getByText('28 werkvormen')).toBeVisible()
  await expectAccessible(page)
  await picture('activities')
  await page.getByLabel('Zoek een werkvorm').fill('bellen')
  await page.getByLabel('Tijd').selectOption('Hooguit 90 minuten')
  await page.getByLabel('Waar').selectOption('Online')
  await expect(page).toHaveURL(/zoek=bellen.*tijd=90.*plaats=ONLINE/)
  // What was chosen stands in the address, so a colleague who gets it sees the same.
  await page.reload()
  await expect(page.getByLabel('Zoek een werkvorm')).toHaveValue('bellen')
  await page.getByRole('link', { name: /^Bellen met een werkgever/ }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bellen met een werkgever')
  await expectAccessible(page)
  await picture('activity')
  await page.getByText('De belkaart', { exact: false }).first().click()
  await page.getByRole('radio', { name: 'العربية' }).check()
  await expect(page.locator('[lang=ar][dir=rtl]').first()).toBeVisible()
  await page.getByRole('link', { name: 'Mijn belkaart' }).click()
  await expect(page.getByRole('article', { name: 'Mijn belkaart' })).toContainText('Wie bel ik?')
  await expectAccessible(page)
  await picture('activity-sheet')
  await page.getByLabel('Wat wil je printen?').selectOption('Het draaiboek')
  await expect(page.getByRole('article', { name: 'Draaiboek' })).toContainText('Rug aan rug')
  await page.getByLabel('Wat wil je printen?').selectOption('Alle bladen')
  await expect(page.getByRole('article')).toHaveCount(3)
})

test('a sheet for the host alone says so', async ({ page, signIn }) => {
  await signIn('gastheer@zoetermeer.demo')
  await page.goto('/werk/werkvormen/cv-detective/printen?blad=answers')
  await expect(page.getByRole('article')).toContainText('Alleen voor de gastheer')
})

test('a coordinator makes an own version and plans a session from it; the original stays', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  await page.goto('/werk/werkvormen/dream-job-game')
  await page.getByRole('link', { name: 'Maak een eigen versie' }).click()
  await page.getByLabel('Titel', { exact: true }).fill('')
  await page.getByRole('group', { name: 'Stap 1' }).getByLabel('Duurt').fill('nul')
  await page.getByRole('button', { name: 'Bewaar de eigen versie' }).click()
  await expect(page.getByRole('alert')).toContainText('Vul hier iets in')
  await expectAccessible(page)
  await picture('own-version-to-mend')
  await page.getByLabel('Titel', { exact: true }).fill('Droombaanspel met soep')
  const first = page.getByRole('group', { name: 'Stap 1' })
  await first.getByLabel('Duurt').fill('20')
  await first.getByLabel('Zeg').fill('Welkom. Eerst eten we soep.')
  await page.getByRole('button', { name: 'Haal stap 7 weg' }).click()
  await page.getByRole('button', { name: 'Bewaar de eigen versie' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Droombaanspel met soep')
  await expect(page.getByText('Eigen versie van Bibliotheek Zoetermeer')).toBeVisible()
  await expect(page.getByText('Eerst eten we soep')).toBeVisible()
  await expectAccessible(page)
  await picture('own-version')
  const address = new URL(page.url())

  const elsewhere = await someone('coordinator@hilversum.demo')
  await elsewhere.goto('/werk/werkvormen')
  await expect(elsewhere.getByText('28 werkvormen')).toBeVisible()
  await elsewhere.goto(`${address.pathname}${address.search}`)
  await expect(elsewhere.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()

  await page.getByRole('link', { name: 'Plan een bijeenkomst' }).click()
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('button', { name: 'Publiceer de sessie' }).click()
  await expect(page.getByText('De sessie staat open')).toBeVisible()
  await page.goto(`${new URL(page.url()).pathname}/draaiboek`)
  await expect(page.getByRole('heading', { name: 'Droombaanspel', level: 1 })).toBeVisible()
  // The step is folded until the day itself; the one that was taken away is nowhere.
  await expect(page.getByText('Eerst eten we soep').first()).toBeAttached()
  await expect(page.getByText('Afspraken', { exact: true })).toHaveCount(0)

  await page.goto('/werk/werkvormen')
  await expect(page.getByText('29 werkvormen')).toBeVisible()
  await page.getByRole('link', { name: /Droombaanspel met soep/ }).click()
  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('menuitem', { name: 'Haal deze versie weg' }).click()
  await expect(page.getByText('Deze versie is weggehaald')).toBeVisible()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByText('Deze versie is weggehaald')).toHaveCount(0)
})
