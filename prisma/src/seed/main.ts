/** `pnpm seed`: fills an empty database with the demo world, in PostgreSQL behind DATABASE_URL or PGlite in LOPER_DATA_DIR. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { today } from '@loper/domain/dutch-time'
import { asSystem, connect, type Database } from '../database.ts'
import { lockFolder } from '../folder-lock.ts'
import { migrate } from '../migrate.ts'
import { openPglite } from '../open-pglite.ts'
import { seedDemoWorld } from './demo-world.ts'

type Opened = { database: Database; close(): Promise<void> }

/** Throws when another process has the folder. */
async function open(): Promise<Opened> {
  const url = process.env.DATABASE_URL
  if (url) return { database: { engine: 'postgres', url }, close: async () => {} }
  const folder = process.env.LOPER_DATA_DIR || path.resolve(import.meta.dirname, '../../../.data')
  mkdirSync(folder, { recursive: true })
  const unlock = await lockFolder(folder)
  if (!unlock) throw new Error(`Another process uses ${folder}. Stop it first.`)
  const pglite = await openPglite(path.join(folder, 'pglite'))
  const close = async () => {
    await pglite.close()
    await unlock()
  }
  return { database: { engine: 'pglite', pglite }, close }
}

/** Throws, and changes nothing, when there is an organisation already. */
async function seed(database: Database): Promise<void> {
  await migrate(database)
  const prisma = connect(database, { poolSize: 2 })
  try {
    if ((await asSystem(prisma, (tx) => tx.organisation.count())) > 0) {
      throw new Error('The database is not empty. The demo world is only made in an empty one.')
    }
    await seedDemoWorld(prisma, { today: today(new Date()) })
    console.log('The invented world is made.')
  } finally {
    await prisma.$disconnect()
  }
}

async function main(): Promise<void> {
  const { database, close } = await open()
  try {
    await seed(database)
  } finally {
    await close()
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
