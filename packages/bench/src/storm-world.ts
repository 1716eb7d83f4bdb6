/** What a storm runs on: one library, and sessions whose ids follow from their number, so that SQL alone can name them. */
import { asSystem, connect, type Database } from '@loper/prisma/database'
import { makeBranch, makeOrganisation } from '@loper/prisma/factories/organisations'
import { migrate } from '@loper/prisma/migrate'

export const seats = 8
export const sessionId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Migrates an empty database and fills it with `sessions` sessions, numbered from 1. */
export async function fillStormWorld(database: Database, sessions: number): Promise<void> {
  await migrate(database)
  const prisma = connect(database)
  await asSystem(
    prisma,
    async (tx) => {
      const library = await makeOrganisation(tx)
      const branch = await makeBranch(tx, library.id)
      const startsAt = new Date(Date.now() + 30 * 86_400_000)
      await tx.session.createMany({
        data: Array.from({ length: sessions }, (_, index) => ({
          id: sessionId(index + 1),
          organisationId: library.id,
          branchId: branch.id,
          activityKey: 'droombaanspel',
          title: 'Droombaanspel',
          summary: 'Ontdek samen met anderen welk werk u blij maakt.',
          startsAt,
          endsAt: new Date(startsAt.getTime() + 7_200_000),
          publishedAt: new Date(),
          minimum: 1,
          capacity: seats,
        })),
      })
    },
    60_000,
  )
  await prisma.$disconnect()
}

/** What keeps two operations from giving out the same seat: the lock, and the trigger that is the last wall. */
export const sabotage = [
  'DROP TRIGGER refuse_overbooking ON enrolment',
  'CREATE OR REPLACE FUNCTION lock_session(subject uuid) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$',
]
