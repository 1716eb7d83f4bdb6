/** Takes away the folders that nobody opened for as long as the register of processing allows. */
import { processingPurposes } from '@loper/domain/processing-purposes'
import type { PrismaClient } from '@loper/prisma/client'
import { asSystem } from '@loper/prisma/database'
import type { Logger } from 'pino'

const day = 24 * 60 * 60 * 1000
const kept = processingPurposes['FolderAnswer.value'].retentionDays * day

/** Takes them away now; answers how many. */
export function removeOldFolders(prisma: PrismaClient, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - kept)
  return asSystem(prisma, async (tx) => (await tx.folder.deleteMany({ where: { touchedAt: { lt: before } } })).count)
}

/** Looks at once and then daily. What fails is tried again the next day. */
export function startFolderClock(prisma: PrismaClient, logger: Logger) {
  let running = Promise.resolve()
  function look(): void {
    running = running
      .then(async () => {
        const removed = await removeOldFolders(prisma)
        if (removed > 0) logger.info({ removed }, 'old folders removed')
      })
      .catch((error: Error) => logger.warn({ reason: error.message }, 'old folders not removed, will try again'))
  }
  look()
  const timer = setInterval(look, day)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
