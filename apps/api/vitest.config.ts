import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['@loper/prisma/testing/global-setup'],
    pool: 'forks',
    maxWorkers: 2,
    include: ['src/**/*.test.ts'],
    // A database is loaded in a hook; on a busy machine that takes a while.
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
})
