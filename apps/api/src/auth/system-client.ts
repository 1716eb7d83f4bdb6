import type { PrismaClient } from '@loper/prisma/client'

/**
 * A client whose every statement runs as loper_system, for the sign-in library, which knows nothing of roles. Each call is a
 * small transaction of its own, so it must not be used inside one.
 */
export function systemClient(prisma: PrismaClient) {
  return prisma.$extends({
    query: {
      async $allOperations({ args, query }) {
        const role = prisma.$executeRaw`SELECT set_config('role', 'loper_system', true)`
        const [, result] = await prisma.$transaction([role, query(args) as typeof role])
        return result
      },
    },
  })
}
