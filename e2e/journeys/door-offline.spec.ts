import { placedIn } from '../support/placed-in.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

test('a host ticks and writes down who walks in without a network, and it arrives; two hosts who differ see it', async ({
  page,
  context,
  world,
  signIn,
  someone,
  picture,
}) => {
  // The clock of this phone is an hour ahead.
  await page.addInitScript(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + 3_600_000
  })
  const id = await world.arrange(async (tx) => {
    const game = await tx.session.findFirstOrThrow({
      where: { activityKey: 'dream-job-game', status: 'PLANNED', host: { email: 'gastheer@zoetermeer.demo' } },
      orderBy: { startsAt: 'asc' },
    })
    const minutes = (count: number) => new Date(Date.now() + count * 60_000)
    await tx.session.update({ where: { id: game.id }, data: { startsAt: minutes(-1), endsAt: minutes(119) } })
    return game.id
  })
  const placed = await placedIn(world, id)
  const address = `/werk/sessies/${id}/draaiboek`
  await signIn('gastheer@zoetermeer.demo')
  await page.goto(address)
  const list = page.getByRole('region', { name: 'Wie is er?' })
  await expect(list).toContainText(`0 van ${placed}`)
  // Everything that the page needs is kept before the network goes.
  await expect
    .poll(() => page.evaluate(async () => Boolean(await (await caches.open('loper-pages')).match('/werk'))))
    .toBe(true)

  await context.setOffline(true)
  const first = list.getByRole('listitem').first()
  await first.getByRole('radio', { name: 'Is er' }).check()
  await expect(list).toContainText(`1 van ${placed}`)
  await expect(list.getByText('Nog 1 te versturen.')).toBeVisible()

  await list.getByRole('button', { name: 'Iemand komt binnenlopen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zet iemand op de lijst' })
  await dialog.getByLabel('Voornaam').fill('Yusuf')
  await dialog.getByLabel('Telefoonnummer').fill('06 33334444')
  await dialog.getByRole('checkbox', { name: 'Deze persoon vindt dat goed' }).check()
  await dialog.getByRole('button', { name: 'Zet op de lijst' }).click()
  await expect(list.getByText('Nog 2 te versturen.')).toBeVisible()
  await expect(list).toContainText(`2 van ${placed + 1}`)
  await expect(list.getByText('kwam binnenlopen, wacht op internet')).toBeVisible()
  await expectAccessible(page)
  await picture('door-1-without-network')

  // The phone was put away and taken out again: the list and what waits are still there.
  await page.reload()
  await expect(list.getByText('Nog 2 te versturen.')).toBeVisible()
  await expect(list).toContainText(`2 van ${placed + 1}`)
  await picture('door-2-reloaded')

  // Meanwhile a colleague, with a network, says something else about the first; later than this host did.
  const noor = await someone('coordinator@zoetermeer.demo')
  await noor.goto(address)
  const hers = noor.getByRole('region', { name: 'Wie is er?' })
  await hers.getByRole('listitem').first().getByRole('radio', { name: 'Is er' }).check()
  await hers.getByRole('listitem').first().getByRole('radio', { name: 'Nog niet' }).check()
  await expect(hers).toContainText(`0 van ${placed}`)
  await expect
    .poll(() => world.arrange((tx) => tx.enrolment.count({ where: { sessionId: id, attendanceAt: { not: null } } })))
    .toBe(1)
  await context.setOffline(false)
  await expect(list.getByText(/Nog \d te versturen/)).toHaveCount(0)
  await expect(list.getByText('Yusuf', { exact: true })).toBeVisible()
  await expect(list.getByText(/Jij zei om \d\d\.\d\d: is er\. Een collega zei daarna iets anders/)).toBeVisible()
  await picture('door-3-arrived')
  await expect(list).toContainText(`1 van ${placed + 1}`)
  const kept = await world.arrange((tx) =>
    tx.enrolment.findMany({ where: { sessionId: id, status: 'PLACED' }, include: { person: true } }),
  )
  expect(kept.filter(({ attendance }) => attendance === 'PRESENT').map(({ person }) => person.firstName)).toEqual([
    'Yusuf',
  ])
  // Nothing is lost: the colleague sees what this host said.
  await noor.reload()
  await expect(hers.getByText(/zei om \d\d\.\d\d: is er\. Klopt dat\?/)).toBeVisible()
  await expectAccessible(noor)
  await picture('door-4-differ', noor)
  await hers.getByRole('listitem').first().getByRole('radio', { name: 'Is er' }).check()
  await expect(hers.getByText(/zei om/)).toHaveCount(0)
})
