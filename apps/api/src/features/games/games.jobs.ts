/** Erases games whose time is over, with everything in them. */
import type { PrismaClient } from '@loper/prisma/client'
import { asSystem, type Tx } from '@loper/prisma/database'
import type { Logger } from 'pino'

const everyQuarter = 15 * 60 * 1000

/** Erases what is due and answers how many games that were. */
export async function eraseDueGames(tx: Tx, now = new Date()): Promise<number> {
  const { count } = await tx.gameRoom.deleteMany({ where: { expiresAt: { lte: now } } })
  return count
}

/** Looks at once and then every quarter of an hour. */
export function startGameErasure(prisma: PrismaClient, logger: Logger) {
  let running = Promise.resolve()
  function look(): void {
    running = running
      .then(async () => {
        const games = await asSystem(prisma, (tx) => eraseDueGames(tx))
        if (games > 0) logger.info({ games }, 'games erased')
      })
      .catch((error: Error) => logger.warn({ reason: error.message }, 'games not erased, will try again'))
  }

  look()
  const timer = setInterval(look, everyQuarter)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
