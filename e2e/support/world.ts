import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readConfig } from '@loper/api/env'
import { startServer } from '@loper/api/server'
import { asSystem, connect, type Tx } from '@loper/prisma/database'
import { createTestDatabase } from '@loper/prisma/testing/test-databases'
import { demoWorld } from './demo-world.ts'

export type World = {
  url: string
  /** Changes what no screen can change, such as what day it is for a session. */
  arrange<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

/** The whole product in this process, on a free port and a demo world of its own. */
export async function startWorld(): Promise<World> {
  const database = await createTestDatabase(demoWorld)
  const uploads = await mkdtemp(path.join(tmpdir(), 'loper-uploads-'))
  const config = readConfig({ PORT: '0', LOPER_DEMO: 'true', LOPER_UPLOAD_DIR: uploads, LOPER_LOG: 'error' })
  const server = await startServer({ config, database })
  return {
    url: server.url,
    arrange: async (work) => {
      const prisma = connect(database, { poolSize: 1 })
      try {
        return await asSystem(prisma, work)
      } finally {
        await prisma.$disconnect()
      }
    },
    stop: async () => {
      await server.stop()
      await rm(uploads, { recursive: true, force: true })
      await database.drop()
    },
  }
}
