import { localToInstant, today } from '@loper/domain/dutch-time'
import type { Session } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'

type Which = {
  organisationId: string
  period: 'COMING' | 'PAST'
  activityKey?: string | null
  first?: number | null
  after?: string | null
}

/** An organisation's sessions for its own staff, a part at a time. One statement, however many there are. */
export async function plannedSessions(context: Context, which: Which) {
  assertCan(context, 'session:list', which)
  const { organisationId, period, activityKey, after } = which
  const first = Math.min(Math.max(which.first ?? 20, 1), 50)
  const dayBegins = localToInstant(today(new Date()), '00:00')
  const order = period === 'COMING' ? 'asc' : 'desc'
  const rows: Session[] = await context.tx.session.findMany({
    where: {
      organisationId,
      startsAt: period === 'COMING' ? { gte: dayBegins } : { lt: dayBegins },
      ...(activityKey ? { activityKey } : {}),
    },
    orderBy: [{ startsAt: order }, { id: order }],
    take: first + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  })
  const nodes = rows.slice(0, first)
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor: nodes.at(-1)?.id ?? null } }
}
