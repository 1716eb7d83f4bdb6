import { smallestFloor } from '@loper/domain/suppression'
import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { countSeats } from '../sessions/seats.service.ts'

/** Sessions of one library in one quarter that took place. `lastOn` is the day of the last one. */
export type HeldSessions = { organisationId: string; quarter: string; held: number; places: number; lastOn: string }

/** Held sessions per library and quarter: facts about a programme, not about people. */
export function heldSessions({ tx }: Context, organisationIds: readonly string[]): Promise<HeldSessions[]> {
  return tx.$queryRaw<HeldSessions[]>`
    WITH held AS (
      SELECT organisation_id, capacity, (starts_at AT TIME ZONE 'Europe/Amsterdam')::date AS day FROM session
       WHERE organisation_id = ANY (${[...organisationIds]}::uuid[]) AND status <> 'CANCELLED' AND published_at IS NOT NULL
         AND ends_at < now()
    )
    SELECT organisation_id AS "organisationId", to_char(day, 'YYYY"-Q"Q') AS quarter, count(*)::int AS held,
           sum(capacity)::int AS places, max(day)::text AS "lastOn"
      FROM held GROUP BY 1, 2`
}

/** How many published sessions each library has ahead. */
export async function plannedSessions(
  { tx }: Context,
  organisationIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.session.groupBy({
    by: ['organisationId'],
    where: {
      organisationId: { in: [...organisationIds] },
      status: 'PLANNED',
      publishedAt: { not: null },
      startsAt: { gte: new Date() },
    },
    _count: true,
  })
  return new Map(rows.map((row) => [row.organisationId, row._count]))
}

export type SessionAhead = { id: string; session: Session; taken: number | null; belowMinimum: boolean }

/** Published sessions between now and `until`, with the places taken unless those are fewer than five. */
export async function sessionsAhead(
  context: Context,
  organisationIds: readonly string[],
  until: Date,
): Promise<SessionAhead[]> {
  const sessions = await context.tx.session.findMany({
    where: {
      organisationId: { in: [...organisationIds] },
      status: 'PLANNED',
      publishedAt: { not: null },
      startsAt: { gte: new Date(), lte: until },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  const seats = await countSeats(
    context,
    sessions.map(({ id }) => id),
  )
  return sessions.map((session) => {
    const placed = seats.get(session.id)?.placed ?? 0
    return {
      id: session.id,
      session,
      taken: placed < smallestFloor ? null : placed,
      belowMinimum: placed < session.minimum,
    }
  })
}
