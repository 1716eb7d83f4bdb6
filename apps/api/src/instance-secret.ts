import { randomBytes } from 'node:crypto'
import type { PrismaClient } from '@loper/prisma/client'
import { asSystem } from '@loper/prisma/database'

/** The secret that signs cookies and derives links: made once per database, so that every instance has the same. */
export function instanceSecret(prisma: PrismaClient): Promise<string> {
  return asSystem(prisma, async (tx) => {
    const value = randomBytes(32).toString('base64url')
    await tx.instanceSetting.createMany({ data: [{ name: 'secret', value }], skipDuplicates: true })
    return (await tx.instanceSetting.findUniqueOrThrow({ where: { name: 'secret' } })).value
  })
}
