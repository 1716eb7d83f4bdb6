import { asSystem } from '../database.ts'
import type { PrismaClient } from '../generated/client.ts'
import { seedAccounts } from './accounts.ts'
import { seedOrganisations } from './organisations.ts'
import { seedRegions } from './regions.ts'
import type { World } from './world.ts'

/**
 * Fills an empty, migrated database with the demo world: the real regions, libraries and support organisations, and invented
 * accounts, people and work. All of it or nothing. The same `today` (YYYY-MM-DD) gives the same world.
 */
export async function seedDemoWorld(prisma: PrismaClient, options: { today: string }): Promise<void> {
  await asSystem(
    prisma,
    async (tx) => {
      const world: World = { tx, today: options.today }
      await seedRegions(world)
      await seedOrganisations(world)
      await seedAccounts(world)
      await tx.instanceSetting.create({ data: { name: 'demo', value: 'true' } })
    },
    120_000,
  )
}
