/** The front door for tests: a GraphQL document in, data out, on a fresh real database. */
import { randomBytes } from 'node:crypto'
import type { Language } from '@loper/domain/languages'
import type { User } from '@loper/prisma/client'
import { asSystem, connect, type Tx } from '@loper/prisma/database'
import { createTestDatabase } from '@loper/prisma/testing/test-databases'
import { pino } from 'pino'
import { afterAll } from 'vitest'
import { startApollo } from '../api.ts'
import { type Policy, policy as realPolicy } from '../auth/policy.ts'
import { hashLink } from '../auth/session-token.ts'
import { readConfig } from '../env.ts'
import { tickOnce } from '../features/sessions/queue.jobs.ts'
import { createMetrics } from '../http/health.ts'
import { publicLimits } from '../limits.ts'
import type { RequestContext } from '../operation.ts'

export type Answer<Data> = { data: Data; errors: { message: string; code: unknown; path?: unknown }[] }

/** Somebody who runs documents. */
export type Asker = {
  run<Data = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
  /** The same somebody, on a page in another language. */
  reading(language: Language): Asker
}

const inAnHour = () => new Date(Date.now() + 3_600_000)
export const testSecret = 'secret-of-the-tests'

/**
 * A database of its own with the API over it; dropped after the file's tests.
 * `policy` replaces the rules, for tests of the wall underneath.
 */
export async function testApi({ policy = realPolicy }: { policy?: Policy } = {}) {
  const clock = { now: null as Date | null }
  const now = () => clock.now ?? new Date()
  const database = await createTestDatabase()
  const prisma = connect(database)
  const config = readConfig({ LOPER_DEMO: 'true', LOPER_OPEN_QUERIES: 'true', LOPER_LOG: 'silent' })
  const logger = pino({ level: process.env.LOPER_LOG ?? 'silent' })
  const start = () =>
    startApollo({
      prisma,
      config,
      policy,
      secret: testSecret,
      limits: publicLimits(),
      wakeOutbox: () => {},
      wakeQueue: () => {},
      now,
      logger,
      metrics: createMetrics(),
    })
  const apollo = await start()
  let second: typeof apollo | undefined
  afterAll(async () => {
    await apollo.stop()
    await second?.stop()
    await prisma.$disconnect()
    await database.drop()
  })

  const asker = (request: Omit<RequestContext, 'network'>, server = apollo): Asker => ({
    async run<Data>(query: string, variables?: Record<string, unknown>) {
      const contextValue = { ...request, network: null }
      const { body } = await server.executeOperation({ query, variables }, { contextValue })
      if (body.kind !== 'single') throw new Error('one answer expected')
      const { data, errors = [] } = body.singleResult
      return {
        data: data as Data,
        errors: errors.map(({ message, extensions, path }) => ({ message, code: extensions?.code, path })),
      }
    },
    reading: (language) => asker({ ...request, language }),
  })

  return {
    prisma,
    /** Runs `work` as the system, to lay what a test starts from and to look at what is left. */
    system: <T>(work: (tx: Tx) => Promise<T>) => asSystem(prisma, work),
    /** Makes it this moment for offers, deadlines and reminders; real time without one. */
    setNow: (moment: Date | null) => {
      clock.now = moment
    },
    /** What the clock does when it looks: once, now. */
    tick: () => tickOnce({ prisma, config, secret: testSecret, wakeOutbox: () => {}, now }, logger),
    nobody: asker({ sessionToken: null, linkHash: null, language: 'nl' }),
    /** Nobody, at a second server on the same database, as behind a load balancer. */
    async nobodyElsewhere(): Promise<Asker> {
      second ??= await start()
      return asker({ sessionToken: null, linkHash: null, language: 'nl' }, second)
    },
    /** A member of staff who is signed in. */
    async staff(user: Pick<User, 'id'>): Promise<Asker> {
      const token = randomBytes(16).toString('hex')
      await asSystem(prisma, (tx) =>
        tx.signInSession.create({ data: { token, userId: user.id, expiresAt: inAnHour() } }),
      )
      return asker({ sessionToken: token, linkHash: null, language: 'nl' })
    },
    /** A person who opened their own link. */
    async person(person: { id: string }): Promise<Asker> {
      const token = randomBytes(16).toString('hex')
      await asSystem(prisma, (tx) =>
        tx.personLink.create({ data: { tokenHash: hashLink(token), personId: person.id, expiresAt: inAnHour() } }),
      )
      return asker({ sessionToken: null, linkHash: hashLink(token), language: 'nl' })
    },
    /** Whoever holds this link token. */
    link: (token: string): Asker => asker({ sessionToken: null, linkHash: hashLink(token), language: 'nl' }),
  }
}

export type TestApi = Awaited<ReturnType<typeof testApi>>
