import { asSystem } from '../database.ts'
import { publishDueFigures } from '../figures/publish-figures.ts'
import type { PrismaClient } from '../generated/client.ts'
import { seedAccounts } from './accounts.ts'
import { seedHostNotes } from './host-notes.ts'
import { seedLog } from './log.ts'
import { seedOrganisations } from './organisations.ts'
import { seedPartnerships } from './partnerships.ts'
import { seedPeopleAndReferrals } from './people-and-referrals.ts'
import { seedPilots } from './pilots.ts'
import { seedRegions } from './regions.ts'
import { seedServices } from './services.ts'
import { worldOf } from './world.ts'

/**
 * Fills an empty, migrated database with the demo world: the real regions, libraries and support organisations, and invented
 * accounts, people and work. All of it or nothing. The same `today` (YYYY-MM-DD) gives the same world.
 */
export async function seedDemoWorld(prisma: PrismaClient, options: { today: string }): Promise<void> {
  await asSystem(
    prisma,
    async (tx) => {
      const world = worldOf(tx, options.today)
      await seedRegions(world)
      await seedOrganisations(world)
      await seedAccounts(world)
      await seedServices(world)
      await seedPeopleAndReferrals(world)
      await seedHostNotes(world)
      await seedPartnerships(world)
      await seedPilots(world)
      await seedLog(world)
      await tx.instanceSetting.create({ data: { name: 'demo', value: 'true' } })
      // The quarters that are over, as a running installation would have published them.
      await publishDueFigures(tx, { today: options.today })
    },
    120_000,
  )
}
