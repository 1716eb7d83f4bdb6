/** The clock of sessions: ends offers, makes the next ones, reminds people and asks hosts. */
import type { PrismaClient } from '@loper/prisma/client'
import { asSystem } from '@loper/prisma/database'
import type { Logger } from 'pino'
import type { Context } from '../../context.ts'
import type { Config } from '../../env.ts'
import { publicLimits } from '../../limits.ts'
import { askHost, sessionsToAsk } from './ask-host.service.ts'
import { remindPeople, sessionsToRemind } from './remind-people.service.ts'
import type { FullSession } from './session-words.ts'
import { sessionsToSettle, settleSession } from './settle-session.service.ts'

const every = 30_000

export type QueueDependencies = {
  prisma: PrismaClient
  config: Config
  secret: string
  wakeOutbox(): void
  now(): Date
}

type Work = {
  due(context: Context): Promise<string[]>
  act(context: Context, session: FullSession): Promise<void>
}

const works: readonly Work[] = [
  { due: sessionsToSettle, act: settleSession },
  { due: sessionsToRemind, act: remindPeople },
  { due: sessionsToAsk, act: askHost },
]

/** One short transaction as the system, in the shape that services know. No rule lets it through: it is nobody's viewer. */
async function asClock<T>(dependencies: QueueDependencies, work: (context: Context) => Promise<T>): Promise<T> {
  const { prisma, config, secret, wakeOutbox, now } = dependencies
  const afterCommit = new Set<() => void>()
  const result = await asSystem(prisma, (tx) =>
    work({
      viewer: { kind: 'anonymous' },
      tx,
      policy: () => false,
      config,
      secret,
      language: 'nl',
      readsOnly: false,
      linkHash: null,
      network: null,
      limits: publicLimits(),
      wakeOutbox,
      wakeQueue: () => {},
      now,
      afterCommit: (run) => void afterCommit.add(run),
    }),
  )
  for (const run of afterCommit) run()
  return result
}

/** Acts on one session, unless another process or an operation holds it: then it is due again the next time. */
async function actOn(context: Context, id: string, act: Work['act']): Promise<void> {
  const [claimed] = await context.tx.$queryRaw<unknown[]>`
    SELECT 1 FROM session WHERE id = ${id}::uuid AND status = 'PLANNED' FOR UPDATE SKIP LOCKED`
  if (!claimed) return
  const include = { branch: true, organisation: true } as const
  await act(context, await context.tx.session.findUniqueOrThrow({ where: { id }, include }))
}

/** Everything that is due now, once. What fails is logged, left as it was and due again. */
export async function tickOnce(dependencies: QueueDependencies, logger: Logger): Promise<void> {
  for (const { due, act } of works) {
    for (const id of await asClock(dependencies, due)) {
      await asClock(dependencies, (context) => actOn(context, id, act)).catch((error: Error) =>
        logger.warn({ session: id, reason: error.message }, 'the clock could not do its work, will try again'),
      )
    }
  }
}

/** Looks at once, every half minute, and when woken. Safe with several processes: a session's row is the lock. */
export function startQueue(dependencies: QueueDependencies, logger: Logger) {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  async function look(): Promise<void> {
    do {
      again = false
      await tickOnce(dependencies, logger)
    } while (again && !stopped)
  }

  function wake(): void {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = look()
      .catch((error: Error) => logger.warn({ reason: error.message }, 'the clock could not look, will try again'))
      .finally(() => {
        running = null
      })
  }

  wake()
  const timer = setInterval(wake, every)
  timer.unref()
  return {
    wake,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
