import { addDays, daysBetween } from '@loper/domain/dutch-time'
import type { Pilot, Prisma } from '@loper/prisma/client'
import type { Context } from '../../context.ts'

const withSigns = {
  milestones: { where: { doneOn: null }, orderBy: { dueOn: 'asc' } },
  goals: {
    include: {
      indicators: {
        where: { source: 'MANUAL' },
        include: { measurements: { orderBy: { measuredOn: 'desc' }, take: 1 } },
      },
    },
  },
  logEntries: { orderBy: { happenedOn: 'desc' }, take: 1 },
} satisfies Prisma.PilotInclude

export type WatchedPilot = Prisma.PilotGetPayload<{ include: typeof withSigns }>

export type PilotReason =
  | 'MILESTONE_LATE'
  | 'NO_MEASUREMENT'
  | 'EVALUATING'
  | 'ENDS_SOON'
  | 'NEXT_MILESTONE'
  | 'STARTS'
  | 'DECIDED'
  | 'NOTHING'
export type PilotNews = { pilot: Pilot; reason: PilotReason; on: string | null; milestone: string | null }

/** A month without a value is a month in which nobody knows how it goes. */
const daysWithoutValue = 30

const day = (date: Date) => date.toISOString().slice(0, 10)

/** The pilots of these libraries with what tells how they go. */
export function watchPilots({ tx }: Context, organisationIds: readonly string[]): Promise<WatchedPilot[]> {
  return tx.pilot.findMany({
    where: { organisationId: { in: [...organisationIds] } },
    include: withSigns,
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
  })
}

/** Since when an indicator that is counted by hand has no value; null when every one has one of the last month. */
export function withoutValueSince(pilot: WatchedPilot, today: string): string | null {
  if (pilot.state !== 'RUNNING') return null
  const last = pilot.goals
    .flatMap(({ indicators }) => indicators)
    .map(({ measurements: [latest] }) => day(latest?.measuredOn ?? pilot.startsOn))
    .sort()[0]
  return last && daysBetween(last, today) > daysWithoutValue ? last : null
}

/** The milestone that should have been reached, the oldest one. */
export function lateMilestone(pilot: WatchedPilot, today: string): { title: string; on: string } | null {
  const [next] = pilot.milestones
  if (!next || pilot.state === 'CLOSED' || day(next.dueOn) >= today) return null
  return { title: next.title, on: day(next.dueOn) }
}

/** The one thing to say about a pilot, the most pressing first. */
export function newsOfPilot(pilot: WatchedPilot, today: string): PilotNews {
  const news = (reason: PilotReason, on: string | null = null, milestone: string | null = null) => ({
    pilot,
    reason,
    on,
    milestone,
  })
  if (pilot.state === 'CLOSED') return news('DECIDED', pilot.closedAt ? day(pilot.closedAt) : null)
  const late = lateMilestone(pilot, today)
  if (late) return news('MILESTONE_LATE', late.on, late.title)
  const since = withoutValueSince(pilot, today)
  if (since) return news('NO_MEASUREMENT', since)
  if (pilot.state === 'EVALUATING') return news('EVALUATING', day(pilot.endsOn))
  if (pilot.state === 'PREPARING' && day(pilot.startsOn) >= today) return news('STARTS', day(pilot.startsOn))
  const [next] = pilot.milestones
  if (day(pilot.endsOn) <= addDays(today, 30)) return news('ENDS_SOON', day(pilot.endsOn))
  return next ? news('NEXT_MILESTONE', day(next.dueOn), next.title) : news('NOTHING')
}
