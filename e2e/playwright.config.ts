import { defineConfig } from '@playwright/test'

// A browser download is no part of the install: the browser is Debian's, and Playwright drives it as it is.
const launchOptions = {
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
}
const lighthouse = 'lighthouse.spec.ts'
const screens = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } }

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'test-results',
  globalSetup: './support/prepare-world.ts',
  workers: 2,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/report.json' }]],
  use: {
    launchOptions,
    actionTimeout: 30_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
  },
  projects: [
    ...Object.entries(screens).map(([name, viewport]) => ({
      name,
      // The first load is the same on every screen.
      testIgnore: name === 'phone' ? [lighthouse] : [lighthouse, 'byte-budget.spec.ts'],
      use: { viewport, hasTouch: name === 'phone', isMobile: name === 'phone' },
    })),
    // Run alone, after the journeys: beside another browser a page is slow through no fault of its own.
    { name: 'lighthouse', testMatch: [lighthouse] },
  ],
})
