import { expect, expectAccessible, test } from '../support/test.ts'

test('at the desk a question leads to a place within seconds, with the keyboard alone', async ({
  page,
  signIn,
  picture,
  isMobile,
}) => {
  await signIn('balie@zoetermeer.demo')
  await page.goto('/werk/balie')
  await expect(page.getByLabel('Wat vraagt de klant?')).toBeFocused()
  await page.keyboard.type('brief van de gemeente')
  await expect(page.getByRole('listitem').filter({ hasText: 'Inloop formulieren en brieven' }).first()).toBeVisible()
  await expect(page.locator('[aria-current=true] b')).toHaveText('Inloop formulieren en brieven')
  await expectAccessible(page)
  await picture('desk')
  if (isMobile) return
  await page.keyboard.press('ArrowDown')
  const second = await page.getByRole('list').last().locator('[aria-current=true] b').textContent()
  expect(second).not.toBe('Inloop formulieren en brieven')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/werk\/doorverwijzen\?service=/)
})

test('the card for the customer is on paper alone: printing asks nothing of the server', async ({ page, signIn }) => {
  await signIn('balie@zoetermeer.demo')
  await page.goto('/werk/balie')
  const found = page.waitForResponse((response) => response.request().postData()?.includes('"cv"') ?? false)
  await page.getByLabel('Wat vraagt de klant?').fill('cv')
  await found
  await expect(page.getByRole('heading', { name: /cv/i }).first()).toBeVisible()
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: /^Print/ }).click()
  await expect(page.locator('body[data-printed=yes]')).toBeAttached()
  expect(asked).toEqual([])
})

test('what is typed at the desk is never in the address', async ({ page, signIn }) => {
  await signIn('balie@zoetermeer.demo')
  await page.goto('/werk/balie')
  await page.getByLabel('Wat vraagt de klant?').fill('brief')
  await page.getByText('Zonder afspraak', { exact: true }).click()
  await expect(page).toHaveURL(/\/werk\/balie\?inloop=ja$/)
})
