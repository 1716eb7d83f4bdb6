import { expect, expectAccessible, test } from '../support/test.ts'

const hours = (count: number) => new Date(Date.now() + count * 3_600_000)

test('a host writes down what to do differently, a colleague adds to it, and the next host reads it', async ({
  page,
  someone,
  world,
  signIn,
  picture,
}) => {
  // Bram's dream job game has just ended.
  const { id, next } = await world.arrange(async (tx) => {
    const game = await tx.session.findFirstOrThrow({
      where: { activityKey: 'dream-job-game', status: 'PLANNED', host: { email: 'gastheer@zoetermeer.demo' } },
      orderBy: { startsAt: 'asc' },
    })
    await tx.session.update({ where: { id: game.id }, data: { startsAt: hours(-3), endsAt: hours(-1) } })
    const { id: _, code: __, ...same } = game
    const later = await tx.session.create({ data: { ...same, startsAt: hours(200), endsAt: hours(202) } })
    return { id: game.id, next: later.id }
  })
  await signIn('gastheer@zoetermeer.demo')
  await page.goto(`/werk/sessies/${id}/draaiboek`)
  const notes = page.getByRole('region', { name: 'Notities voor de volgende keer' })
  await expect(notes).toContainText('niet over mensen')

  // A colleague has the same page open.
  const colleague = await someone('coordinator@zoetermeer.demo')
  await colleague.goto(`/werk/sessies/${id}/draaiboek`)
  const theirs = colleague.getByRole('region', { name: 'Notities voor de volgende keer' })
  await expect(theirs.getByLabel('Dit ging goed')).toBeVisible()

  await notes.getByLabel('Dit ging goed').fill('Eerst koffie, dan pas beginnen.')
  await notes.getByRole('button', { name: 'Bewaar de notities' }).click()
  await expect(page.getByText('De notities zijn bewaard.')).toBeVisible()
  await expectAccessible(page)
  await picture('host-notes-1-kept')

  await theirs.getByLabel('Dit ging goed').fill('Twee tafels werkte fijn.')
  await theirs.getByRole('button', { name: 'Bewaar de notities' }).click()
  await expect(theirs.getByText('Een collega heeft dit net ook veranderd')).toBeVisible()
  await expect(theirs).toContainText('Eerst koffie, dan pas beginnen.')
  await expect(theirs.getByLabel('Dit ging goed')).toHaveValue('Twee tafels werkte fijn.')
  await theirs.getByLabel('Dit ging goed').fill('Eerst koffie, dan pas beginnen. Twee tafels werkte fijn.')
  await theirs.getByRole('button', { name: 'Bewaar de notities' }).click()
  await expect(colleague.getByText('De notities zijn bewaard.')).toBeVisible()

  // Who goes on without pressing the button loses nothing.
  await page.reload()
  await expect(notes.getByLabel('Dit ging goed')).toHaveValue(/Twee tafels/)
  await notes.getByLabel('Dit kan anders').fill('Een kwartier eerder opengaan.')
  await page.getByRole('button', { name: 'Rond de sessie af' }).click()
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Rond af' }).click()
  await expect(page.getByText('De sessie is afgerond. Dank je wel.')).toBeVisible()

  await page.goto(`/werk/sessies/${next}`)
  const learned = page.getByRole('region', { name: 'Geleerd van eerder' })
  await expect(learned).toContainText('Twee tafels werkte fijn.')
  await expect(learned).toContainText('Een kwartier eerder opengaan.')
  await expectAccessible(page)
  await picture('host-notes-2-next-host')

  // Who copies the session reads it before anything is planned.
  await colleague.goto(`/werk/sessies/nieuw?kopie=${id}`)
  await expect(colleague.getByRole('region', { name: 'Geleerd van eerder' })).toContainText('Twee tafels werkte fijn.')
  await picture('host-notes-3-copy', colleague)
})
