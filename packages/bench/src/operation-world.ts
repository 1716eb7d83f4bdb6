import { createHash, randomBytes } from 'node:crypto'
import { today } from '@loper/domain/dutch-time'
import { asSystem, connect, type Database } from '@loper/prisma/database'
import { migrate } from '@loper/prisma/migrate'
import { seedDemoWorld } from '@loper/prisma/seed/demo-world'

/** Ids in the demo world that the operations ask for, and the link token of a person. */
export type World = Record<
  | 'library'
  | 'supporter'
  | 'fullSession'
  | 'quietSession'
  | 'enrolment'
  | 'referral'
  | 'pilot'
  | 'person'
  | 'linkToken',
  string
>

/** Fills an empty database with the demo world and picks what is measured: of Zoetermeer, the library with the most rows. */
export async function fillWorld(database: Database): Promise<World> {
  await migrate(database)
  const prisma = connect(database)
  await seedDemoWorld(prisma, { today: today(new Date()) })
  const linkToken = randomBytes(24).toString('base64url')
  const tokenHash = createHash('sha256').update(linkToken).digest('hex')
  const world = await asSystem(prisma, async (tx) => {
    const library = await tx.organisation.findFirstOrThrow({ where: { name: 'Bibliotheek Zoetermeer' } })
    const coming = { organisationId: library.id, startsAt: { gt: new Date() }, status: 'PLANNED' as const }
    const sessions = await tx.session.findMany({
      where: { ...coming, publishedAt: { not: null } },
      include: { enrolments: { where: { status: 'PLACED' } } },
    })
    sessions.sort((one, other) => other.enrolments.length - one.enrolments.length)
    const enrolment = sessions[0]?.enrolments[0]
    const referral = await tx.referral.findFirstOrThrow({
      where: { receiverOrganisationId: library.id, status: 'IN_PROGRESS', withdrawnAt: null },
    })
    const pilot = await tx.pilot.findFirstOrThrow({ where: { organisationId: library.id } })
    await tx.personLink.create({
      data: { tokenHash, personId: String(enrolment?.personId), expiresAt: new Date(Date.now() + 86_400_000) },
    })
    return {
      library: library.id,
      supporter: String(library.supportedById),
      fullSession: String(sessions[0]?.id),
      quietSession: String(sessions.findLast((session) => session.enrolments.length > 0)?.id),
      enrolment: String(enrolment?.id),
      person: String(enrolment?.personId),
      referral: referral.id,
      pilot: pilot.id,
      linkToken,
    }
  })
  await prisma.$disconnect()
  return world
}
