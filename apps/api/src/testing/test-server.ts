import { connect } from '@loper/prisma/database'
import { createTestDatabase } from '@loper/prisma/testing/test-databases'
import { afterAll } from 'vitest'
import { readConfig } from '../env.ts'
import { startServer } from '../server.ts'

/** The whole server on a free port and a database of its own; stopped after the file's tests. */
export async function testServer(env: Record<string, string> = {}) {
  const database = await createTestDatabase()
  const config = readConfig({ PORT: '0', LOPER_DEMO: 'true', LOPER_LOG: process.env.LOPER_LOG ?? 'silent', ...env })
  const server = await startServer({ config, database })
  const prisma = connect(database)
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= server.stop()
    return stopping
  }
  afterAll(async () => {
    await stop()
    await prisma.$disconnect()
    await database.drop()
  })
  return { url: server.url, prisma, stop }
}
