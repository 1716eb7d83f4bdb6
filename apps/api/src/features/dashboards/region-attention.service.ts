import { addDays, today as dayOf, localToInstant } from '@loper/domain/dutch-time'
import type { Organisation, Pilot, Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import type { Library } from './region-area.service.ts'
import type { Cells } from './region-figures.ts'
import { lateMilestone, type WatchedPilot, withoutValueSince } from './region-pilots.service.ts'
import { type SessionAhead, sessionsAhead } from './region-sessions.service.ts'

export type RegionAttention = {
  id: string
  kind: 'BELOW_MINIMUM' | 'LATE_ANSWERS' | 'NO_MEASUREMENT' | 'MILESTONE_LATE'
  organisation: Organisation
  pilot?: Pilot
  session?: Session
  milestone?: string
  quarter?: string
  count?: number
  on?: string
}

/** Until the end of this day a session with few people asks for a choice: go on or cancel. */
const daysAhead = 2

export const endOfDay = (date: string): Date => localToInstant(addDays(date, 1), '00:00')

/** Sessions that must be looked at now. */
export async function thinSessions(context: Context, organisationIds: readonly string[]): Promise<SessionAhead[]> {
  const until = endOfDay(addDays(dayOf(new Date()), daysAhead))
  return (await sessionsAhead(context, organisationIds, until)).filter(({ belowMinimum }) => belowMinimum)
}

/**
 * What asks attention, most pressing first. About people it says only what a published cell says: a state that moves from day to
 * day would tell by its steps what happened to one person.
 */
export function attentionOf(
  libraries: readonly Library[],
  sources: {
    thin: readonly SessionAhead[]
    pilots: readonly WatchedPilot[]
    cells: Cells
    quarter: string | null
    today: string
  },
): RegionAttention[] {
  const { thin, pilots, cells, quarter, today } = sources
  const owners = new Map(libraries.map(({ organisation }) => [organisation.id, organisation]))
  const at = <T extends { organisationId: string }>(
    row: T,
    item: (organisation: Organisation) => RegionAttention | null,
  ) => {
    const organisation = owners.get(row.organisationId)
    const made = organisation && item(organisation)
    return made ? [made] : []
  }
  const late = libraries.flatMap(({ organisation }): RegionAttention[] => {
    const count = quarter && cells.count(organisation.id, quarter, 'REFERRAL_ANSWER_TIME:NOT_IN_TIME')
    return count ? [{ id: `late ${organisation.id}`, kind: 'LATE_ANSWERS', organisation, quarter, count }] : []
  })
  return [
    ...thin.flatMap(({ session }) =>
      at(session, (organisation) => ({
        id: `session ${session.id}`,
        kind: 'BELOW_MINIMUM',
        organisation,
        session,
        on: dayOf(session.startsAt),
      })),
    ),
    ...late,
    ...pilots.flatMap((pilot) =>
      at(pilot, (organisation) => {
        const on = withoutValueSince(pilot, today)
        return on ? { id: `value ${pilot.id}`, kind: 'NO_MEASUREMENT', organisation, pilot, on } : null
      }),
    ),
    ...pilots.flatMap((pilot) =>
      at(pilot, (organisation) => {
        const milestone = lateMilestone(pilot, today)
        return milestone
          ? {
              id: `milestone ${pilot.id}`,
              kind: 'MILESTONE_LATE',
              organisation,
              pilot,
              milestone: milestone.title,
              on: milestone.on,
            }
          : null
      }),
    ),
  ]
}
