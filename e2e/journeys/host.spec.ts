import { placedIn } from '../support/placed-in.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

const minutes = (count: number) => new Date(Date.now() + count * 60_000)

test('a host opens the run-sheet, ticks who came, adds a walk-in and closes the session', async ({
  page,
  world,
  signIn,
  picture,
}) => {
  // The day has come: Bram's dream job game has just begun.
  const id = await world.arrange(async (tx) => {
    const game = await tx.session.findFirstOrThrow({
      where: { activityKey: 'dream-job-game', status: 'PLANNED', host: { email: 'gastheer@zoetermeer.demo' } },
      orderBy: { startsAt: 'asc' },
    })
    await tx.session.update({ where: { id: game.id }, data: { startsAt: minutes(-1), endsAt: minutes(119) } })
    return game.id
  })
  const placed = await placedIn(world, id)
  await signIn('gastheer@zoetermeer.demo')
  await page.goto(`/werk/sessies/${id}/draaiboek`)
  await expect(page.getByRole('heading', { level: 1, name: 'Droombaanspel' })).toBeVisible()
  await expectAccessible(page)
  await picture('host-1-run-sheet')

  const list = page.getByRole('region', { name: 'Wie is er?' })
  await expect(list).toContainText(`0 van ${placed}`)
  const there = list.getByRole('radio', { name: 'Is er' })
  await there.first().check()
  await there.nth(1).check()
  await expect(list).toContainText(`2 van ${placed}`)

  await list.getByRole('button', { name: 'Iemand komt binnenlopen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zet iemand op de lijst' })
  await dialog.getByRole('button', { name: 'Zet op de lijst' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Vul een voornaam in.')
  await dialog.getByLabel('Voornaam').fill('Yusuf')
  await dialog.getByLabel('Telefoonnummer').fill('06 33334444')
  await dialog.getByRole('checkbox', { name: 'Deze persoon vindt dat goed' }).check()
  await expectAccessible(page)
  await picture('host-2-walk-in')
  await dialog.getByRole('button', { name: 'Zet op de lijst' }).click()
  await expect(dialog).toBeHidden()
  await expect(list.getByText('Yusuf', { exact: true })).toBeVisible()
  // Whoever walks in is there.
  await expect(list).toContainText(`3 van ${placed + 1}`)
  // What was ticked is kept at once.
  await page.reload()
  await expect(list).toContainText(`3 van ${placed + 1}`)
  await picture('host-3-attendance')

  await page.getByRole('button', { name: 'Rond de sessie af' }).click()
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Rond af' }).click()
  await expect(page.getByText('De sessie is afgerond. Dank je wel.')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/werk/sessies/${id}$`))
  await expectAccessible(page)
  await picture('host-4-closed')
})
