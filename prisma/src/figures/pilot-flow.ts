import { smallestFloor } from '@loper/domain/suppression'
import type { PilotCount, PilotSource } from './quarter-counts.ts'

/** Who is in the second group is in the first as well, counted from the first day of a pilot. */
const parents: Partial<Record<PilotSource, PilotSource>> = {
  REFERRALS_DUE: 'REFERRALS_REQUESTED',
  REFERRALS_ANSWERED_IN_TIME: 'REFERRALS_DUE',
  REFERRALS_ACCEPTED: 'REFERRALS_DUE',
  REFERRALS_STARTED: 'REFERRALS_ACCEPTED',
  REFERRALS_COMPLETED: 'REFERRALS_STARTED',
}

export const pilotSources = [
  'REFERRALS_REQUESTED',
  'REFERRALS_DUE',
  'REFERRALS_ANSWERED_IN_TIME',
  'REFERRALS_ACCEPTED',
  'REFERRALS_STARTED',
  'REFERRALS_COMPLETED',
  'PEOPLE_ATTENDED',
] as const satisfies readonly PilotSource[]

const ancestors = (source: PilotSource): PilotSource[] => {
  const parent = parents[source]
  return parent ? [parent, ...ancestors(parent)] : []
}
const descendants = (source: PilotSource) => pilotSources.filter((other) => ancestors(other).includes(source))

/** A pilot's count of one quarter. Never below 0: a referral that turned out to be a mistake no longer counts. */
export const inQuarter = ({ before, after }: PilotCount, source: PilotSource): number =>
  Math.max(0, after[source] - before[source])

/**
 * The sources of which a pilot's quarter must stay hidden, because it is small or because a reader who adds up the quarters could
 * take two of them from each other and be left with a small group: those who were accepted and have not begun, for instance.
 * Judged by what is true, whether or not the other count is shown, so that nothing that is published later can undo it.
 * `alike` are counts of the library that a pilot's count may be taken from.
 */
export function hiddenFlow(
  pilot: PilotCount,
  alike: Partial<Record<PilotSource, readonly number[]>>,
  floor = smallestFloor,
): PilotSource[] {
  const { before, after } = pilot
  return pilotSources.filter((source) => {
    const own = inQuarter(pilot, source)
    return (
      own < floor ||
      ancestors(source).some((wider) => after[wider] - after[source] < floor) ||
      descendants(source).some((narrower) => after[source] - before[narrower] < floor) ||
      (alike[source] ?? []).some((count) => Math.abs(count - own) < floor)
    )
  })
}
