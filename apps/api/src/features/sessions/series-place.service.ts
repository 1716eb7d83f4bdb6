import type { Session } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { children, owner } from '../../related.ts'

/** The other sessions of a series, and where this one stands among them; for who works there also those that are not open yet. */
export async function placeInSeries(context: Context, session: Session) {
  const { seriesId } = session
  if (!seriesId) return null
  const [series, all] = await Promise.all([
    owner(context, 'sessionSeries', seriesId),
    children(context, 'sessionsOfSeries', seriesId, 'seriesId', (ids) =>
      context.tx.session.findMany({
        where: { seriesId: { in: ids } },
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      }),
    ),
  ])
  const inside = can(context, 'session:list', session)
  const sessions = all.filter(({ publishedAt }) => inside || publishedAt)
  const number = sessions.findIndex(({ id }) => id === session.id) + 1
  return { id: `${seriesId}:${session.id}`, rhythm: series.rhythm, number, sessions }
}
