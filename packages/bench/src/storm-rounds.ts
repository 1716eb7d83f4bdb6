/** One round of a storm over HTTP, and what must be true of the rows afterwards. */

import type { PrismaClient } from '@loper/prisma/client'
import { asSystem, connect, type Database } from '@loper/prisma/database'
import type { Serving } from './serving.ts'
import { countRows, faultsInAnswers, faultsInList, listOf, written } from './storm-checks.ts'
import { type Enrolled, newPerson, storm } from './storm-people.ts'

export const connections = 200

/** Rows as the system, on a connection of its own. */
export async function looking<T>(database: Database, work: (prisma: PrismaClient) => Promise<T>): Promise<T> {
  const prisma = connect(database, { poolSize: 2 })
  try {
    return await work(prisma)
  } finally {
    await prisma.$disconnect()
  }
}

/** Mails that did not leave during the storm would leave during the yardstick's turn: they are struck off. */
export const strikeMails = (prisma: PrismaClient) =>
  asSystem(prisma, (tx) => tx.$executeRaw`UPDATE outbox_message SET sent_at = now() WHERE sent_at IS NULL`, 60_000)

/** Everybody at once for one session, or each for a session of their own from `first` on. */
export async function stormOn({ port }: Serving, first: number, spread: boolean, people: number) {
  const forms = Array.from({ length: people }, (_, index) => newPerson(first + (spread ? index : 0)))
  const { answers, seconds } = await storm(port, forms, connections)
  return { answers, perSecond: people / seconds }
}

/** What is wrong after a round, in words. */
export async function faultsAfter(
  prisma: PrismaClient,
  answers: Enrolled[],
  round: { first: number; spread: boolean; people: number; commitTimes: boolean },
): Promise<string[]> {
  if (round.spread) return faultsInAnswers(answers, round.people)
  const rows = await asSystem(prisma, (tx) => listOf(tx, round.first, round.commitTimes), 60_000)
  return faultsInList(rows, answers, round.people)
}

/** Runs `work` and tells how many rows of each table it wrote, and how many there are now. */
export async function counting<T>(prisma: PrismaClient, work: () => Promise<T>) {
  const before = await asSystem(prisma, countRows)
  const result = await work()
  const total = await asSystem(prisma, countRows)
  return { result, total, rows: written(before, total) }
}
