import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'

const aDay = 24 * 60 * 60 * 1000

/** Sessions that ended a day ago and that nobody closed: names from their door are still there. */
export async function sessionsToForget({ tx, now }: Context): Promise<string[]> {
  const rows = await tx.session.findMany({
    where: { status: 'PLANNED', endsAt: { lt: new Date(now().getTime() - aDay) }, doorArrivals: { some: {} } },
    select: { id: true },
    take: 200,
  })
  return rows.map(({ id }) => id)
}

export async function forgetArrivals({ tx }: Context, { id }: Pick<Session, 'id'>): Promise<void> {
  await tx.doorArrival.deleteMany({ where: { sessionId: id } })
}
