/** Publishes the figures of every quarter that is over. */
import { today } from '@loper/domain/dutch-time'
import type { PrismaClient } from '@loper/prisma/client'
import { asSystem } from '@loper/prisma/database'
import { publishDueFigures } from '@loper/prisma/figures/publish-figures'
import type { Logger } from 'pino'

const everyDay = 24 * 60 * 60 * 1000
const longEnough = 120_000

/** Looks at once and then daily. What fails is tried again the next day; what is published already is left alone. */
export function startFigures(prisma: PrismaClient, logger: Logger) {
  async function publish(): Promise<void> {
    const quarters = await asSystem(prisma, (tx) => publishDueFigures(tx, { today: today(new Date()) }), longEnough)
    if (quarters.length > 0) logger.info({ quarters }, 'figures published')
  }

  let running = Promise.resolve()
  function look(): void {
    running = running
      .then(publish)
      .catch((error: Error) => logger.warn({ reason: error.message }, 'figures not published, will try again'))
  }

  look()
  const timer = setInterval(look, everyDay)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
