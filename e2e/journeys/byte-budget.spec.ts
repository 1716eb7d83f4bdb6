import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '../support/test.ts'

const budget = 120_000

test('a job seeker on a phone fetches at most 120 kB of JavaScript to enrol', async ({ page }) => {
  await page.goto('/bijeenkomsten')
  const enrol = await page.locator('a[href^="/bijeenkomsten/"]').first().getAttribute('href')
  // A first visit: nothing is in the cache.
  const fresh = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin })
  if (!fresh) throw new Error('no browser')
  const visitor = await fresh.newPage()
  const scripts: Promise<[string, number]>[] = []
  visitor.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    scripts.push(response.body().then((body) => [new URL(response.url()).pathname, brotliCompressSync(body).length]))
  })
  await visitor.goto(`${enrol?.replace(/\/$/, '')}/aanmelden`, { waitUntil: 'networkidle' })
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
  const sizes = await Promise.all(scripts)
  await fresh.close()
  const bytes = sizes.reduce((sum, [, size]) => sum + size, 0)
  test.info().annotations.push({ type: 'bytes', description: `${bytes} of ${budget}` })
  expect(sizes.length).toBeGreaterThan(0)
  expect(bytes, JSON.stringify(sizes)).toBeLessThanOrEqual(budget)
})
