import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The same copy of graphql that Apollo Server loads: its schema is not known to another one.
  resolve: { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } },
  test: {
    globalSetup: ['@loper/prisma/testing/global-setup'],
    pool: 'forks',
    maxWorkers: 2,
    include: ['src/**/*.test.ts'],
    // What is about a database server alone has no twin on PGlite.
    exclude: process.env.LOPER_TEST_ENGINE === 'postgres' ? [] : ['src/**/*.postgres.test.ts'],
    // A database is loaded in a hook; on a busy machine that takes a while.
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
})
