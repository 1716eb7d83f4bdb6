import { expect, expectAccessible, test } from '../support/test.ts'
import type { World } from '../support/world.ts'

const hours = (count: number) => new Date(Date.now() + count * 3_600_000)

/** A link to the own page of somebody. */
async function linkFor(world: World, personId: string): Promise<string> {
  const token = crypto.randomUUID()
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  const tokenHash = Buffer.from(bytes).toString('hex')
  await world.arrange((tx) => tx.personLink.create({ data: { personId, tokenHash, expiresAt: hours(24) } }))
  return token
}

/** Bram's game was two hours ago, and Samuel and Iryna were there. */
async function gameIsOver(world: World) {
  const { sessionId, places } = await world.arrange(async (tx) => {
    const game = await tx.session.findFirstOrThrow({
      where: { activityKey: 'dream-job-game', status: 'PLANNED', host: { email: 'gastheer@zoetermeer.demo' } },
      orderBy: { startsAt: 'asc' },
    })
    await tx.session.update({ where: { id: game.id }, data: { startsAt: hours(-3), endsAt: hours(-1) } })
    const of = { sessionId: game.id, person: { firstName: { in: ['Samuel', 'Iryna'] } } }
    await tx.enrolment.updateMany({ where: of, data: { attendance: 'PRESENT' } })
    const places = await tx.enrolment.findMany({ where: of, orderBy: { person: { firstName: 'asc' } } })
    return { sessionId: game.id, places }
  })
  const pages = await Promise.all(
    places.map(async ({ id, personId }) => {
      const token = await linkFor(world, personId)
      return { mine: `/mijn/${token}`, afterwards: `/mijn/${token}/daarna/${id}` }
    }),
  )
  const [iryna, samuel] = pages
  if (!iryna || !samuel) throw new Error('Samuel and Iryna are in the demo world')
  return { sessionId, iryna, samuel }
}

test('after a session somebody says how it was, and meets the others who want that too', async ({
  page,
  world,
  someone,
  picture,
}) => {
  const { iryna, samuel } = await gameIsOver(world)
  await page.goto(samuel.mine)
  await page
    .getByRole('link', { name: /Hoe was .*Droombaanspel/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Droombaanspel')
  await expectAccessible(page)
  await picture('meet-again-1-questions')
  const choose = (question: string, face: string) =>
    page.getByRole('group', { name: question }).getByRole('radio', { name: face, exact: true }).check()
  await choose('Voelde u zich welkom?', 'Ja')
  await choose('Heeft u er iets aan?', 'Een beetje')
  await page.getByRole('button', { name: 'Stuur mijn antwoorden' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(
    page.getByRole('group', { name: 'Voelde u zich welkom?' }).getByRole('radio', { name: 'Ja' }),
  ).toBeChecked()
  await choose('Zou u nog een keer komen?', 'Ja')
  await page.getByRole('button', { name: 'Stuur mijn antwoorden' }).click()
  await expect(page.getByText('Dank u wel', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Laat mij de anderen zien' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await page.getByRole('checkbox', { name: /Ja, zij mogen mijn voornaam zien/ }).check()
  await page.getByRole('button', { name: 'Laat mij de anderen zien' }).click()
  await expect(page.getByText('Nog niemand anders heeft ja gezegd.')).toBeVisible()

  // Iryna reads Arabic here, and has no JavaScript.
  const other = await someone(null, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await other.goto(`${iryna.afterwards}?taal=ar`)
  await other.getByRole('checkbox').check()
  await other.getByRole('button', { name: 'أرني الآخرين' }).click()
  await expect(other.getByText('Samuel', { exact: true })).toBeVisible()
  await picture('meet-again-2-others-ar', other)

  await page.reload()
  await expect(page.getByText('Iryna', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await picture('meet-again-3-others')
  // Iryna stops, and is gone at once.
  await other.getByRole('button', { name: 'لم أعد أريد هذا' }).click()
  await page.reload()
  await expect(page.getByText('Nog niemand anders heeft ja gezegd.')).toBeVisible()
  await page.goto(`${samuel.afterwards}?taal=ar`)
  await expectAccessible(page)
})

test('closing the session thanks who came, and the library sees no answers yet', async ({
  page,
  world,
  signIn,
  picture,
}) => {
  const { sessionId } = await gameIsOver(world)
  await signIn('gastheer@zoetermeer.demo')
  await page.goto(`/werk/sessies/${sessionId}/draaiboek`)
  await page.getByRole('button', { name: 'Rond de sessie af' }).click()
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Rond af' }).click()
  await expect(page.getByRole('heading', { name: 'Wat mensen vonden' })).toBeVisible()
  await expect(page.getByText('Dit staat hier een week na de sessie.')).toBeVisible()
  const thanked = await world.arrange((tx) =>
    tx.outboxMessage.count({ where: { subject: { startsWith: 'Fijn dat u er was' } } }),
  )
  expect(thanked).toBeGreaterThan(0)
  await picture('meet-again-4-closed')
})
