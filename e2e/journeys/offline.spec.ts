import type { Page } from '@playwright/test'
import { answerQuestions, findSession } from '../support/enrol.ts'
import { expect, expectAccessible, test } from '../support/test.ts'

/** Waits until the service worker guards this page. */
const guarded = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready))

/** Enrols somebody who likes their messages in the language of the page; stands on the own page afterwards. */
async function enrol(page: Page, firstName: string): Promise<string> {
  await findSession(page, { title: 'Droombaanspel' })
  await page.getByRole('link', { name: 'Meld u aan' }).click()
  await answerQuestions(page, { firstName, email: `${firstName.toLowerCase()}@voorbeeld.demo` })
  await page.getByRole('button', { name: 'Ja, meld mij aan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`U doet mee, ${firstName}`)
  return new URL(page.url()).pathname
}

test('a job seeker keeps the own page, reads it and signs off without a network, and it is sent when there is one', async ({
  page,
  context,
  picture,
}) => {
  const mine = await enrol(page, 'Fatima')
  await guarded(page)
  await page.getByRole('button', { name: 'Bewaar op deze telefoon' }).click()
  await expect(page.getByText('Deze pagina staat op deze telefoon')).toBeVisible()
  await expectAccessible(page)
  await picture('offline-1-kept')

  await context.setOffline(true)
  await page.goto(mine)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('U doet mee, Fatima')
  await expect(page.getByText(/Zo was deze pagina op .* uur/)).toBeVisible()
  await expectAccessible(page)
  await picture('offline-2-copy')
  await page.getByRole('link', { name: 'Ik kom niet' }).click()
  await page.getByRole('button', { name: 'Ja, meld mij af' }).click()
  await expect(page.getByText('Uw afmelding wacht op internet')).toBeVisible()
  await expectAccessible(page)
  await picture('offline-3-waits')
  // It survives closing the page.
  await page.goto('about:blank')
  await page.goto(mine)
  await expect(page.getByText('Uw afmelding wacht op internet')).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: 'U bent afgemeld, Fatima' })).toBeVisible()
  await expect(page.getByText('Uw afmelding wacht op internet')).toHaveCount(0)
  // Nothing is to come, so nothing is kept.
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('loper-kept')).keys()).length)).toBe(0)
})

test('what was done without a network and is refused later, is told; a page that is not kept says so', async ({
  page,
  context,
  world,
  picture,
}) => {
  const mine = await enrol(page, 'Ahmed')
  await guarded(page)
  await page.goto('/over-loper')
  await page.goto(mine)
  // Nothing is kept of a person who did not ask for it.
  await context.setOffline(true)
  await page.goto(mine)
  await expect(page.getByRole('heading', { level: 1, name: 'U heeft nu geen internet' })).toBeVisible()
  await expectAccessible(page)
  await picture('offline-4-nothing-here')
  await page.goto('/over-loper')
  await expect(page.getByText(/Zo was deze pagina op/)).toBeVisible()
  await context.setOffline(false)

  await page.goto(mine)
  await page.getByRole('button', { name: 'Bewaar op deze telefoon' }).click()
  await expect(page.getByText('Deze pagina staat op deze telefoon')).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Ik kom niet' }).click()
  await page.getByRole('button', { name: 'Ja, meld mij af' }).click()
  await expect(page.getByText('Uw afmelding wacht op internet')).toBeVisible()
  // Meanwhile the session begins.
  await world.arrange((tx) =>
    tx.session.updateMany({
      where: { enrolments: { some: { person: { firstName: 'Ahmed' } } } },
      data: { startsAt: new Date(Date.now() - 60_000) },
    }),
  )
  await context.setOffline(false)
  await expect(page.getByText('U bent niet afgemeld')).toBeVisible()
  await expectAccessible(page)
  await picture('offline-5-refused')
  await page.getByRole('button', { name: 'Ik heb het gelezen' }).click()
  await expect(page.getByText('U bent niet afgemeld')).toHaveCount(0)
})

test('in Arabic: kept, read and signed off without a network, and forgotten with one button', async ({
  page,
  context,
  picture,
}) => {
  const mine = await enrol(page, 'Amal')
  await page.goto(`${mine}?taal=ar`)
  await guarded(page)
  await page.getByRole('button', { name: 'احفظ على هذا الهاتف' }).click()
  await expect(page.getByText('هذه الصفحة محفوظة على هذا الهاتف')).toBeVisible()
  await page.getByRole('button', { name: 'احذف من هذا الهاتف' }).click()
  await expect(page.getByRole('button', { name: 'احفظ على هذا الهاتف' })).toBeVisible()
  await page.getByRole('button', { name: 'احفظ على هذا الهاتف' }).click()
  await expect(page.getByText('هذه الصفحة محفوظة على هذا الهاتف')).toBeVisible()

  await context.setOffline(true)
  await page.goto(mine)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1, name: /أنت مشارك يا .*Amal/ })).toBeVisible()
  await page.getByRole('link', { name: 'لن أحضر' }).click()
  await page.getByRole('button', { name: 'نعم، ألغ تسجيلي' }).click()
  await expect(page.getByText('إلغاء تسجيلك ينتظر الإنترنت')).toBeVisible()
  await expectAccessible(page)
  await picture('offline-6-arabic')
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: /أُلغي تسجيلك يا .*Amal/ })).toBeVisible()
})
