import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { test as base, expect } from '@playwright/test'
import { startWorld } from './world.ts'

export { expectAccessible } from './accessible.ts'
export { expect }

type Journey = {
  world: { url: string }
  /** Signs in as an account of the demo world, in this test's browser. */
  signIn(email: string): Promise<void>
  /** Keeps a picture of the whole page in e2e/screenshots/<screen>/<name>.png. */
  picture(name: string): Promise<void>
  quietBrowser: undefined
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
    await use(async (email) => {
      const answer = await page.request.post('/auth/demo', { data: { email } })
      expect(answer.ok(), `signing in as ${email}`).toBe(true)
    })
  },
  picture: async ({ page }, use, { project }) => {
    await use(async (name) => {
      const folder = path.join(import.meta.dirname, '../screenshots', project.name)
      mkdirSync(folder, { recursive: true })
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true, animations: 'disabled' })
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
