import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/test.ts'

const budget = 120_000

/** The service worker itself, once it works, and every script that it fetched: whatever it fetches, it keeps. */
async function scriptsOfTheWorker(visitor: Page): Promise<[string, number][]> {
  const bodies = await visitor.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    const paths = [active?.scriptURL ?? '', ...kept.flat().map(({ url }) => url)].map((url) => new URL(url).pathname)
    const wanted = [...new Set(paths)].filter((path) => path.endsWith('.js'))
    return Promise.all(wanted.map(async (path) => [path, await (await fetch(path)).text()] as const))
  })
  return bodies.map(([path, body]) => [path, brotliCompressSync(body).length])
}

/** How many bytes of JavaScript somebody fetches who never was here, and opens the form of the first session. */
async function bytesToEnrol(page: Page, query = ''): Promise<{ bytes: number; sizes: [string, number][] }> {
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
  await visitor.goto(`${enrol?.replace(/\/$/, '')}/aanmelden${query}`, { waitUntil: 'networkidle' })
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
  const worker = await scriptsOfTheWorker(visitor)
  const asked = await Promise.all(scripts)
  const sizes = [...asked, ...worker.filter(([path]) => !asked.some(([other]) => other === path))]
  await fresh.close()
  const bytes = sizes.reduce((sum, [, size]) => sum + size, 0)
  return { bytes, sizes }
}

for (const [who, query] of [
  ['a job seeker', ''],
  ['who was invited', '?uitnodiging=gemeente'],
] as const) {
  test(`${who} fetches at most 120 kB of JavaScript on a phone to enrol`, async ({ page }) => {
    const { bytes, sizes } = await bytesToEnrol(page, query)
    test.info().annotations.push({ type: 'bytes', description: `${bytes} of ${budget}` })
    expect(sizes.length).toBeGreaterThan(0)
    expect(bytes, JSON.stringify(sizes)).toBeLessThanOrEqual(budget)
  })
}
