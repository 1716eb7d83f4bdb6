import { expect, expectAccessible, test } from '../support/test.ts'

test('a coordinator plans a series without the holidays, moves what follows and calls the rest off', async ({
  page,
  signIn,
  someone,
  picture,
}) => {
  await signIn('coordinator@zoetermeer.demo')
  await page.goto('/werk/sessies/nieuw?werkvorm=unique-skills')
  // From a Friday on which no library is open, over the year's end.
  const year = new Date().getFullYear() + 1
  await page.getByLabel('Dag', { exact: true }).fill(`${year}-12-18`)
  await page.getByRole('radio', { name: 'Elke week' }).check()
  await page.getByLabel('Hoeveel keer').fill('1')
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByRole('alert')).toContainText('te klein')
  await page.getByLabel('Hoeveel keer').fill('8')
  await page.getByRole('button', { name: 'Ga verder' }).click()

  const days = page.getByRole('checkbox')
  await expect(days).toHaveCount(8)
  const christmas = page.getByRole('checkbox', { name: /kerstdag/ })
  if ((await christmas.count()) > 0) await expect(christmas.first()).not.toBeChecked()
  const before = await page.locator('input[type=checkbox]:checked').count()
  await days.last().uncheck()
  await expectAccessible(page)
  await picture('series-1-days')
  const left = before - 1
  await page.getByRole('button', { name: `Publiceer ${left} sessies` }).click()
  await expect(page.getByText('De sessie staat open')).toBeVisible()
  await expect(page.getByRole('heading', { name: `Reeks: 1 van ${left}` })).toBeVisible()
  await expectAccessible(page)
  await picture('series-2-session')

  const address = new URL(
    (await page.getByRole('link', { name: /bijeenkomsten\/[0-9a-f-]{36}$/ }).getAttribute('href')) ?? '',
  )
  const visitor = await someone(null)
  await visitor.goto(address.pathname)
  await expect(visitor.getByRole('heading', { name: `Bijeenkomst 1 van ${left}` })).toBeVisible()
  await expectAccessible(visitor)
  await picture('series-3-public', visitor)

  await page
    .getByRole('region', { name: /^Reeks/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('heading', { name: `Reeks: 2 van ${left}` })).toBeVisible()
  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('menuitem', { name: 'Verander de sessie' }).click()
  await page.getByRole('radio', { name: /^Deze en de \d/ }).check()
  await page.getByLabel('Begint om').fill('10:15')
  await expectAccessible(page)
  await picture('series-4-change')
  await page.getByRole('button', { name: 'Bewaar de verandering' }).click()
  await expect(page.getByText('10.15 tot 12.15 uur', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('menuitem', { name: 'Laat de sessie niet doorgaan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^Deze en de \d/ }).check()
  await dialog.getByLabel('Waarom gaat het niet door?').fill('De zaal wordt verbouwd.')
  await picture('series-5-cancel')
  await dialog.getByRole('button', { name: 'Laat niet doorgaan' }).click()
  await expect(page.getByText('De zaal wordt verbouwd.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('region', { name: /^Reeks/ }).getByText('gaat niet door')).toHaveCount(left - 1)
})

test('a session that was held is copied with everything filled in', async ({ page, signIn, world }) => {
  await signIn('coordinator@zoetermeer.demo')
  const past = await world.arrange((tx) =>
    tx.session.findFirstOrThrow({
      where: {
        organisation: { name: 'Bibliotheek Zoetermeer' },
        // A session is called as its activity is, unless the library named it otherwise.
        activityKey: 'dream-job-game',
        endsAt: { lt: new Date() },
        status: 'HELD',
      },
      orderBy: { startsAt: 'desc' },
    }),
  )
  await page.goto(`/werk/sessies/${past.id}`)
  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('menuitem', { name: 'Kopieer naar een andere dag' }).click()
  await expect(page.getByLabel('Maximum')).toHaveValue(String(past.capacity))
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('button', { name: 'Publiceer de sessie' }).click()
  await expect(page.getByText('De sessie staat open')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(past.title)
})
