import { type OpinionCount, type ShownOpinions, shownOpinions } from '@loper/domain/opinions'
import type { Session } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'

const aWeek = 7 * 24 * 60 * 60 * 1000

/** What people thought of a session, as its library may see it; null until nobody can answer any more. */
export async function opinionsOf(context: Context, session: Session): Promise<ShownOpinions | null> {
  if (!can(context, 'session:host', session)) return null
  const closedBefore = new Date(context.now().getTime() - aWeek)
  if (session.endsAt >= closedBefore) return null
  const counts = await context.tx.$queryRaw<OpinionCount[]>`
    SELECT * FROM session_opinion_counts(${session.id}::uuid, ${closedBefore}) ORDER BY question DESC, face DESC`
  return shownOpinions(counts)
}
