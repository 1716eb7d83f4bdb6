import { readConfig } from '@loper/api/env'
import { startServer } from '@loper/api/server'
import { createTestDatabase } from '@loper/prisma/testing/test-databases'
import { demoWorld } from './demo-world.ts'

/** The whole product in this process, on a free port and a demo world of its own. */
export async function startWorld(): Promise<{ url: string; stop(): Promise<void> }> {
  const database = await createTestDatabase(demoWorld)
  const config = readConfig({ PORT: '0', LOPER_DEMO: 'true', LOPER_LOG: 'error' })
  const server = await startServer({ config, database })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await database.drop()
    },
  }
}
