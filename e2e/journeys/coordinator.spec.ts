import { openWaiting } from '../support/inbox.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

test('a coordinator sees who waits and how long, gives a place, and records how it went', async ({
  page,
  signIn,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  await page.goto('/werk/doorverwijzingen')
  const waiting = page.getByRole('region', { name: 'Wacht op jou' })
  await expect(waiting.getByRole('link').first()).toContainText(/Ruud.*19 dagen/s)
  await expectAccessible(page)
  await picture('coordinator-1-inbox')

  await openWaiting(page, 'Dennis')
  await expect(page.getByText('“Ik wil de regels op het werk zelf lezen.”')).toBeVisible()
  await expect(page.getByText('Deze vraag wacht al 8 dagen')).toBeVisible()
  await expectAccessible(page)
  await picture('coordinator-2-request')
  await page.getByRole('button', { name: 'Neem aan' }).click()
  await expect(page.getByText(/^Aangenomen\./)).toBeVisible()
  // The button that was pressed is gone; a keyboard goes on at the person.
  await expect(page.getByRole('heading', { level: 2, name: /^Dennis, / })).toBeFocused()

  await page.getByRole('button', { name: 'Geef een plek' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bij welke bijeenkomst?' })
  await dialog
    .getByRole('radio', { name: /nog \d+ vrij/ })
    .first()
    .check()
  await expectAccessible(page)
  await picture('coordinator-3-place')
  await dialog.getByRole('button', { name: 'Geef deze plek' }).click()
  await expect(page.getByText(/Dennis heeft een plek bij/)).toBeVisible()

  await page.getByRole('button', { name: 'Is begonnen' }).click()
  await page.getByRole('button', { name: 'Rond af' }).click()
  const end = page.getByRole('dialog', { name: 'Hoe is het afgelopen?' })
  await end.getByRole('button', { name: 'Rond af' }).click()
  await expect(end.getByRole('alert')).toContainText('Kies hoe het is afgelopen.')
  await end.getByRole('radio', { name: 'Het doel is gehaald' }).check()
  await end.getByRole('button', { name: 'Rond af' }).click()
  await expect(end).toBeHidden()
  await expect(page.getByRole('article')).toContainText('Het doel is gehaald')
  await picture('coordinator-4-outcome')
})

test('a coordinator who says no gives a reason, and the sender can go on with it', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  await openWaiting(page, 'Ruud')
  await page.getByRole('button', { name: 'Wijs af' }).click()
  const dialog = page.getByRole('dialog', { name: 'Waarom lukt het niet?' })
  await dialog.getByRole('button', { name: 'Wijs af' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Kies een reden.')
  await dialog.getByRole('radio', { name: 'Er is geen plek' }).check()
  await expectAccessible(page)
  await picture('coordinator-5-reject')
  await dialog.getByRole('button', { name: 'Wijs af' }).click()
  await expect(page.getByText(/^Afgewezen\./)).toBeVisible()
  await expect(page.getByRole('article')).toContainText('Er is geen plek')

  const joost = await someone('joost@randstad.demo')
  await joost.goto(new URL(page.url()).pathname)
  await expect(joost.getByRole('heading', { level: 2, name: /^Ruud, / })).toBeVisible()

  await page.getByRole('button', { name: 'Stuur door' }).click()
  const sendOn = page.getByRole('dialog', { name: 'Waar kan Ruud dan heen?' })
  await sendOn.getByRole('radio').first().check()
  await sendOn.getByRole('button', { name: 'Stuur door' }).click()
  await expect(sendOn.getByRole('alert')).toContainText('Zonder een ja sturen wij niets.')
  await sendOn.getByRole('checkbox').check()
  await expectAccessible(page)
  await sendOn.getByRole('button', { name: 'Stuur door' }).click()
  await expect(page.getByRole('article')).toContainText('Doorgestuurd naar')
  await expect(page.getByRole('button', { name: 'Stuur door' })).toBeHidden()
})
