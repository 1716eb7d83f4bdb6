import { answerQuestions, findSession } from '../support/enrol.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

const days = (count: number) => new Date(Date.now() + count * 86_400_000)

test('two people wait together, get two places offered and say yes; the library sees what they need', async ({
  world,
  someone,
  signIn,
  page,
  picture,
}) => {
  const ahmed = await someone(null)
  await findSession(ahmed, { title: 'Taalmiddag', full: true })
  const id = /bijeenkomsten\/([0-9a-f-]{36})/.exec(ahmed.url())?.[1] ?? ''
  await ahmed.getByRole('link', { name: 'Zet mij op de wachtlijst' }).click()
  await answerQuestions(ahmed, { firstName: 'Ahmed', email: 'ahmed@voorbeeld.demo' })
  await expectAccessible(ahmed)
  await picture('waiting-list-1-check', ahmed)

  await ahmed.getByRole('button', { name: 'Wijzig wie er meekomt' }).click()
  await ahmed.getByRole('radio', { name: /^Wij komen samen/ }).check()
  await ahmed.getByRole('button', { name: 'Ga verder' }).click()
  await expect(ahmed.getByRole('alert')).toContainText('Vul een voornaam in.')
  await ahmed.getByLabel('Wat is de voornaam van de ander?').fill('Leila')
  await expectAccessible(ahmed)
  await picture('waiting-list-2-companion', ahmed)
  await ahmed.getByRole('button', { name: 'Ga verder' }).click()
  await ahmed.getByRole('button', { name: 'Wijzig wat u nodig heeft' }).click()
  await ahmed.getByRole('checkbox', { name: 'Opvang voor mijn kinderen' }).check()
  await expectAccessible(ahmed)
  await picture('waiting-list-3-needs', ahmed)
  await ahmed.getByRole('button', { name: 'Ga verder' }).click()
  await expect(ahmed.getByText('Ook Leila vindt dit goed.')).toBeVisible()
  await picture('waiting-list-4-check', ahmed)
  await ahmed.getByRole('button', { name: 'Ja, meld mij aan' }).click()
  await expect(ahmed.getByText('U wacht samen met Leila.')).toBeVisible()
  await expectAccessible(ahmed)
  await picture('waiting-list-5-waiting', ahmed)

  // Nobody else waits, so that their turn has come.
  await world.arrange((tx) =>
    tx.enrolment.updateMany({
      where: { sessionId: id, status: 'WAITING', person: { firstName: { notIn: ['Ahmed', 'Leila'] } } },
      data: { status: 'CANCELLED', cancelledAt: new Date() },
    }),
  )
  await signIn('coordinator@zoetermeer.demo')
  await page.goto(`/werk/sessies/${id}`)
  const placed = page.getByRole('region', { name: 'Aangemeld' })
  const waiting = page.getByRole('region', { name: 'Wachtlijst' })
  await expect(waiting).toContainText('samen met Leila, kinderopvang')
  const takeOff = async () => {
    await placed
      .getByRole('button', { name: /^Haal .+ van de lijst$/ })
      .first()
      .click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Haal van de lijst' }).click()
    await expect(page.getByRole('alertdialog')).toBeHidden()
  }
  await takeOff()
  await takeOff()
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('region', { name: 'Plek aangeboden' })).toContainText('Ahmed')
  }).toPass()
  await expectAccessible(page)
  await picture('waiting-list-6-staff')

  await ahmed.goto('/dev/inbox')
  // Both get a mail at the one address that they gave.
  await expect(ahmed.getByRole('link', { name: 'Er is plek voor u: Taalmiddag' })).toHaveCount(2)
  await ahmed.getByRole('link', { name: 'Er is plek voor u: Taalmiddag' }).first().click()
  await picture('waiting-list-7-mail', ahmed)
  await ahmed.getByRole('link', { name: 'Zeg ja of nee' }).click()
  await expect(
    ahmed.getByRole('heading', { level: 1, name: /^Er is plek voor u en (Leila, Ahmed|Ahmed, Leila)$/ }),
  ).toBeVisible()
  await expectAccessible(ahmed)
  await picture('waiting-list-8-offer', ahmed)
  await ahmed.getByRole('button', { name: 'Ja, wij komen samen' }).click()
  await expect(ahmed.getByRole('heading', { level: 1, name: /^U doet mee, (Ahmed|Leila)$/ })).toBeVisible()
  await picture('waiting-list-9-placed', ahmed)

  await page.reload()
  await expect(placed).toContainText('Ahmed')
  await expect(placed).toContainText('Leila')
})

test('an offered place is left to the next without JavaScript, and somebody on the phone says yes through the library', async ({
  world,
  someone,
  signIn,
  page,
  picture,
}) => {
  const sara = await someone(null, { javaScriptEnabled: false })
  await findSession(sara, { title: 'Taalmiddag', full: true })
  const id = /bijeenkomsten\/([0-9a-f-]{36})/.exec(sara.url())?.[1] ?? ''
  await sara.getByRole('link', { name: 'Zet mij op de wachtlijst' }).click()
  await answerQuestions(sara, { firstName: 'Sara', email: 'sara@voorbeeld.demo' })
  await sara.getByRole('button', { name: 'Ja, meld mij aan' }).click()
  await expect(sara.getByRole('heading', { level: 1, name: 'U staat op de wachtlijst' })).toBeVisible()
  const own = sara.url()
  await world.arrange(async (tx) => {
    const offered = { status: 'OFFERED', offerExpiresAt: days(1) } as const
    await tx.enrolment.updateMany({ where: { sessionId: id, status: 'PLACED' }, data: { attendance: 'UNKNOWN' } })
    await tx.session.update({ where: { id }, data: { capacity: { increment: 2 } } })
    await tx.enrolment.updateMany({ where: { sessionId: id, person: { firstName: 'Sara' } }, data: offered })
    const [first] = await tx.enrolment.findMany({
      where: { sessionId: id, status: 'WAITING' },
      orderBy: { queueNumber: 'asc' },
    })
    await tx.enrolment.update({ where: { id: first?.id ?? '' }, data: offered })
  })
  await sara.goto(own)
  await expect(sara.getByRole('heading', { level: 1, name: 'Er is plek voor u, Sara' })).toBeVisible()
  await sara.getByRole('button', { name: 'Nee, ik kom niet' }).click()
  await expect(sara.getByRole('heading', { level: 1, name: /Sara/ })).toBeVisible()
  await picture('waiting-list-10-declined', sara)

  await signIn('coordinator@zoetermeer.demo')
  await page.goto(`/werk/sessies/${id}`)
  await page.getByRole('region', { name: 'Plek aangeboden' }).getByRole('button', { name: 'Zegt ja' }).first().click()
  await expect(page.getByText(/heeft nu een plek\./)).toBeVisible()
})

test('a host is asked whether a small group goes on, and everybody hears the answer', async ({
  world,
  signIn,
  page,
  picture,
}) => {
  const id = await world.arrange(async (tx) => {
    const session = await tx.session.findFirstOrThrow({
      where: {
        activityKey: 'dream-job-game',
        status: 'PLANNED',
        host: { email: 'gastheer@zoetermeer.demo' },
        startsAt: { gt: new Date() },
      },
      orderBy: { startsAt: 'asc' },
    })
    await tx.session.update({
      where: { id: session.id },
      data: { hostAskedAt: new Date(), minimum: 8, capacity: 8, startsAt: days(2), endsAt: days(2.05) },
    })
    return session.id
  })
  await signIn('gastheer@zoetermeer.demo')
  await page.goto(`/werk/sessies/${id}`)
  await expect(page.getByText('Gaat deze sessie door?')).toBeVisible()
  await expectAccessible(page)
  await picture('waiting-list-11-host-question')
  await page.getByRole('button', { name: 'Ja, het gaat door' }).click()
  await expect(page.getByText('Het gaat door. Iedereen krijgt bericht.')).toBeVisible()
  await expect(page.getByText('Gaat deze sessie door?')).toBeHidden()
})
