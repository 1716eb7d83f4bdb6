import { placedIn } from '../support/placed-in.ts'
import { expect, expectAccessible, test } from '../support/test.ts'
import type { World } from '../support/world.ts'

const moment = (minutes: number) => new Date(Date.now() + minutes * 60_000)

/** Bram's dream job game, so many minutes from now (or ago). */
function gameBegins(world: World, minutes: number): Promise<string> {
  return world.arrange(async (tx) => {
    const game = await tx.session.findFirstOrThrow({
      where: { activityKey: 'dream-job-game', status: 'PLANNED', host: { email: 'gastheer@zoetermeer.demo' } },
      orderBy: { startsAt: 'asc' },
    })
    await tx.session.update({
      where: { id: game.id },
      data: { startsAt: moment(minutes), endsAt: moment(minutes + 120) },
    })
    return game.id
  })
}

test('two hosts see one clock, that starts late, moves on and survives a reload', async ({
  page,
  world,
  signIn,
  someone,
  picture,
}) => {
  const id = await gameBegins(world, -3)
  await signIn('gastheer@zoetermeer.demo')
  await page.goto(`/werk/sessies/${id}/draaiboek`)
  const clock = page.getByRole('region', { name: 'Klok' })
  await clock.getByRole('button', { name: 'We beginnen nu pas' }).click()
  await expect(page.getByText('Je loopt 3 minuten uit')).toBeVisible()

  // The other host has a phone whose clock is an hour ahead.
  const joke = await someone('coordinator@zoetermeer.demo', { viewport: { width: 390, height: 800 } })
  await joke.clock.setSystemTime(moment(60))
  await joke.goto(`/werk/sessies/${id}/draaiboek`)
  await expect(joke.getByText('Je loopt 3 minuten uit')).toBeVisible()
  await joke.getByRole('button', { name: '+1 min' }).click()
  await expect(joke.getByText('Je loopt 4 minuten uit')).toBeVisible()
  await expect(page.getByText('Je loopt 4 minuten uit')).toBeVisible({ timeout: 15_000 })
  await expect(clock).toContainText('Joke heeft de klok het laatst gezet.')
  await expectAccessible(page)
  await picture('on-the-day-1-clock')
  await picture('on-the-day-1-clock-other', joke)

  const steps = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  const current = page.locator('li[aria-current="step"] h3')
  const first = await current.textContent()
  const next = page.getByRole('button', { name: 'Volgende stap' }).locator('visible=true')
  await next.click()
  await expect(current).not.toHaveText(first ?? '')
  const second = (await current.textContent()) ?? ''
  await expect(joke.locator('li[aria-current="step"] h3')).toHaveText(second, { timeout: 15_000 })
  await page.reload()
  await expect(current).toHaveText(second)
  await expect(steps.first()).toBeVisible()
  await clock.getByRole('button', { name: 'Vorige stap' }).click()
  await expect(current).toHaveText(first ?? '')

  // Without a connection the clock goes on, and what is pressed is kept.
  await page.context().setOffline(true)
  await next.click()
  await expect(current).toHaveText(second)
  await expect(clock).toContainText('Nog niet bewaard.')
  await page.context().setOffline(false)
  await expect(clock).not.toContainText('Nog niet bewaard.', { timeout: 20_000 })
  await expect(joke.locator('li[aria-current="step"] h3')).toHaveText(second, { timeout: 15_000 })
})

test('the second of two who change a session at once sees what the first changed, and loses nothing', async ({
  page,
  world,
  signIn,
  someone,
  picture,
}) => {
  const id = await gameBegins(world, 14 * 24 * 60)
  const open = async (who: typeof page) => {
    await who.goto(`/werk/sessies/${id}/wijzigen`)
    await expect(who.getByLabel('Zaal of plek')).toBeVisible()
  }
  await signIn('coordinator@zoetermeer.demo')
  await open(page)
  const other = await someone('coordinator@zoetermeer.demo')
  await open(other)
  await other.getByLabel('Zaal of plek').fill('Zaal 2, naast de lift')
  await other.getByLabel('Maximum').fill('10')
  await other.getByRole('button', { name: 'Bewaar de verandering' }).click()
  await expect(other.getByText('De sessie is veranderd.')).toBeVisible()

  await page.getByLabel('Zaal of plek').fill('De tuinkamer')
  await page.getByRole('button', { name: 'Bewaar de verandering' }).click()
  const news = page.getByRole('status').filter({ hasText: 'Een collega heeft dit net ook veranderd' })
  await expect(news).toContainText('Van je collega: Zaal 2, naast de lift')
  await expect(news).toContainText('Van jou: De tuinkamer')
  // What was not touched here is taken over, what was typed is still there.
  await expect(news).toContainText('Overgenomen van je collega: 10')
  await expect(page.getByLabel('Maximum')).toHaveValue('10')
  await expect(page.getByLabel('Zaal of plek')).toHaveValue('De tuinkamer')
  await expectAccessible(page)
  await picture('on-the-day-2-two-editors')
  await news.getByRole('radio', { name: 'Van je collega' }).check()
  await expect(page.getByLabel('Zaal of plek')).toHaveValue('Zaal 2, naast de lift')
  await news.getByRole('radio', { name: 'Van jou' }).check()
  await page.getByRole('button', { name: 'Bewaar de verandering' }).click()
  await expect(page.getByText('De sessie is veranderd.')).toBeVisible()
  await expect(page.getByText('De tuinkamer').first()).toBeVisible()
})

test('people tick themselves at the door: with their own page, with a first name, and with a code that is over', async ({
  page,
  world,
  signIn,
  someone,
  picture,
}) => {
  const id = await gameBegins(world, 5)
  const placed = await placedIn(world, id)
  await signIn('gastheer@zoetermeer.demo')
  await page.goto(`/werk/sessies/${id}/deur`)
  const code = (await page.getByTestId('door-code').textContent())?.replace(/\s/g, '') ?? ''
  expect(code).toMatch(/^\d{6}$/)
  await expectAccessible(page)
  await picture('on-the-day-3-door')
  await page.goto(`/werk/sessies/${id}/draaiboek`)
  const list = page.getByRole('region', { name: 'Wie is er?' })
  await expect(list).toContainText(`0 van ${placed}`)

  // Kees scanned the code with the camera of his phone; he has no page of his own there. His browser has no JavaScript.
  const kees = await someone(null, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await kees.goto(`/hier/${code}`)
  await kees.getByLabel('Wat is uw voornaam?').fill('kees')
  await kees.getByRole('button', { name: 'Ik ben er' }).click()
  await expect(kees.getByRole('heading', { level: 1 })).toHaveText('Fijn dat u er bent, kees')
  await expect(list).toContainText(`1 van ${placed}`, { timeout: 20_000 })

  // Amal is not on the list, reads Arabic, and could not scan: she types the code.
  const amal = await someone(null, { viewport: { width: 360, height: 740 } })
  await amal.goto('/hier?taal=ar')
  await expectAccessible(amal)
  await picture('on-the-day-4-type-code-ar', amal)
  await amal.getByRole('textbox').fill('٠٠٠٠٠٠')
  await amal.getByRole('button').filter({ hasText: 'التالي' }).click()
  await expect(amal.getByRole('status')).toContainText('هذا الرمز لا يعمل أو لم يعد يعمل.')
  await amal.getByRole('textbox').fill(code)
  await amal.getByRole('button').filter({ hasText: 'التالي' }).click()
  await amal.getByRole('textbox').fill('Amal')
  await expectAccessible(amal)
  await picture('on-the-day-5-first-name-ar', amal)
  await amal.getByRole('button', { name: 'أنا هنا' }).click()
  await expect(amal.getByRole('heading', { level: 1 })).toContainText('Amal')

  const door = page.getByRole('region', { name: 'Wie is dit?' })
  await expect(door).toContainText('Amal', { timeout: 20_000 })
  await expectAccessible(page)
  await picture('on-the-day-6-who-is-this')
  await door.getByRole('button', { name: 'Zet Amal op de lijst' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zet iemand op de lijst' })
  await expect(dialog.getByLabel('Voornaam')).toHaveValue('Amal')
  await dialog.getByLabel('Telefoonnummer').fill('06 33334445')
  await dialog.getByRole('checkbox', { name: 'Deze persoon vindt dat goed' }).check()
  await dialog.getByRole('button', { name: 'Zet op de lijst' }).click()
  await expect(door).toBeHidden()
  await expect(list).toContainText(`2 van ${placed + 1}`)
})

test('whose own page was open today scans the code and presses once', async ({ page, world, signIn, someone }) => {
  const id = await gameBegins(world, 20)
  const token = await world.arrange(async (tx) => {
    const { personId } = await tx.enrolment.findFirstOrThrow({
      where: { sessionId: id, status: 'PLACED', person: { firstName: 'Samuel' } },
    })
    const secret = crypto.randomUUID()
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
    const expiresAt = moment(600)
    await tx.personLink.create({ data: { personId, tokenHash: Buffer.from(bytes).toString('hex'), expiresAt } })
    return secret
  })
  await signIn('gastheer@zoetermeer.demo')
  await page.goto(`/werk/sessies/${id}/deur`)
  const code = (await page.getByTestId('door-code').textContent())?.replace(/\s/g, '') ?? ''
  const samuel = await someone(null, { viewport: { width: 360, height: 740 } })
  await samuel.goto(`/mijn/${token}`)
  await expect(samuel.getByRole('link', { name: 'Ik ben er' })).toBeVisible()
  // The link is in the page before its script runs; the phone knows the own page only after that.
  await samuel.waitForFunction(() => localStorage.getItem('loper.at-the-door') !== null)
  await samuel.goto(`/hier/${code}`)
  await samuel.getByRole('link', { name: 'Ga verder met uw eigen pagina' }).click()
  await samuel.getByRole('button', { name: 'Ik ben er' }).click()
  await expect(samuel.getByRole('heading', { level: 1 })).toHaveText('Fijn dat u er bent, Samuel')
  await page.goto(`/werk/sessies/${id}/draaiboek`)
  await expect(page.getByRole('region', { name: 'Wie is er?' })).toContainText(`1 van ${await placedIn(world, id)}`)
})
