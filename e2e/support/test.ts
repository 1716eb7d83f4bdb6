import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { startWorld, type World } from './world.ts'

export { expectAccessible } from './accessible.ts'
export { expect }

type Journey = {
  world: World
  /** Signs in as an account of the demo world, in this test's browser. */
  signIn(email: string): Promise<void>
  /** Somebody else, with a browser of their own: signed in as `email`, or nobody in particular. */
  someone(email: string | null, options?: BrowserContextOptions): Promise<Page>
  /** Keeps a picture of the whole page (of somebody else's browser, when given) in e2e/screenshots/<screen>/<name>.png. */
  picture(name: string, of?: Page): Promise<void>
  quietBrowser: undefined
}

async function signInAs(page: Page, email: string): Promise<void> {
  const answer = await page.request.post('/auth/demo', { data: { email } })
  expect(answer.ok(), `signing in as ${email}`).toBe(true)
}

const isOurFault = (text: string) => !text.startsWith('Failed to load resource')

/** A journey: a browser before a server of its own, in which the demo world is as it was seeded, whatever ran before. */
export const test = base.extend<Journey>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const world = await startWorld()
      await use(world)
      await world.stop()
    },
    { timeout: 120_000 },
  ],
  baseURL: async ({ world }, use) => use(world.url),
  signIn: async ({ page }, use) => {
    await use((email) => signInAs(page, email))
  },
  someone: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (email, options) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options })
      contexts.push(context)
      const page = await context.newPage()
      if (email) await signInAs(page, email)
      return page
    })
    for (const context of contexts) await context.close()
  },
  picture: async ({ page }, use, { project }) => {
    await use(async (name, of = page) => {
      const folder = path.join(import.meta.dirname, '../screenshots', project.name)
      const file = path.join(folder, `${name}.png`)
      mkdirSync(path.dirname(file), { recursive: true })
      await of.screenshot({ path: file, fullPage: true, animations: 'disabled' })
    })
  },
  quietBrowser: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && isOurFault(message.text())) errors.push(message.text())
      })
      await use(undefined)
      expect(errors, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
})
