/** Opens the database of the configuration: migrated, and in the demo filled when it is empty. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { today } from '@loper/domain/dutch-time'
import type { Database } from '@loper/prisma/database'
import { asSystem, connect } from '@loper/prisma/database'
import { lockFolder } from '@loper/prisma/folder-lock'
import { migrate } from '@loper/prisma/migrate'
import { type Config, ConfigError } from './env.ts'

export type OpenedDatabase = { database: Database; demoAccounts: string[]; close(): Promise<void> }

async function open(config: Config): Promise<{ database: Database; close(): Promise<void> }> {
  if (config.databaseUrl) return { database: { engine: 'postgres', url: config.databaseUrl }, close: async () => {} }
  mkdirSync(config.dataDir, { recursive: true })
  const unlock = await lockFolder(config.dataDir)
  if (!unlock) {
    throw new ConfigError(
      `LOPER_DATA_DIR: another process uses ${config.dataDir}. Stop it first; two at once would damage the data.`,
    )
  }
  const { openPglite } = await import('@loper/prisma/open-pglite')
  const pglite = await openPglite(path.join(config.dataDir, 'pglite'))
  return {
    database: { engine: 'pglite', pglite },
    async close() {
      await pglite.close()
      await unlock()
    },
  }
}

/** Throws a ConfigError when another process has the folder. */
export async function openDatabase(config: Config): Promise<OpenedDatabase> {
  const { database, close } = await open(config)
  await migrate(database)
  const demoAccounts = config.demo ? await fillDemo(database) : []
  return { database, demoAccounts, close }
}

async function fillDemo(database: Database): Promise<string[]> {
  const prisma = connect(database, { poolSize: 2 })
  try {
    const organisations = await asSystem(prisma, (tx) => tx.organisation.count())
    if (organisations === 0) {
      console.log('The database is empty: making the invented world')
      const { seedDemoWorld } = await import('@loper/prisma/seed/demo-world')
      await seedDemoWorld(prisma, { today: today(new Date()) })
    }
    const users = await asSystem(prisma, (tx) =>
      tx.user.findMany({ where: { email: { endsWith: '.demo' } }, orderBy: { createdAt: 'asc' } }),
    )
    return users.map((user) => user.email)
  } finally {
    await prisma.$disconnect()
  }
}
