import { expect, expectAccessible, test } from '../support/test.ts'

test('what a consultant ticks in the recognition aid is neither sent nor kept', async ({ page, signIn, picture }) => {
  await signIn('intercedent@randstad.demo')
  await page.goto('/werk/herkennen')
  await expect(page.getByRole('heading', { level: 1, name: 'Herkennen en erover beginnen' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const kept = () => page.evaluate(() => JSON.stringify([document.cookie, { ...localStorage }, location.href]))
  const before = await kept()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByText('Heeft brieven bij zich').click()
  await page.getByText('Laat iemand anders bellen').click()
  await expect(page.getByText('Je ziet 2 signalen.')).toBeVisible()
  await expect(page.getByText('Past bij wat je ziet')).toHaveCount(2)
  expect(asked).toEqual([])
  expect(await kept()).toBe(before)
  await expectAccessible(page)
  await picture('recognition-aid')
  await page.reload()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Start een doorverwijzing samen' })).toBeVisible()
})
