import { today as todayIn } from '@loper/domain/dutch-time'
import { connect } from '@loper/prisma/database'
import { migrate } from '@loper/prisma/migrate'
import { seedDemoWorld } from '@loper/prisma/seed/demo-world'
import type { Template } from '@loper/prisma/testing/templates'

const today = todayIn(new Date())

/** The demo world as it is on the day of the run: what every journey starts from. */
export const demoWorld: Template = {
  name: 'demo',
  inputs: [
    'prisma/migrations',
    'prisma/src/seed',
    'packages/reference-data/src',
    'packages/content/src',
    'packages/domain/src',
  ],
  day: today,
  prepare: async (database) => {
    await migrate(database)
    const prisma = connect(database)
    await seedDemoWorld(prisma, { today })
    await prisma.$disconnect()
  },
}
