import type { Cell, Line } from '@loper/domain/suppression'
import type { ReferralStatus } from '../generated/client.ts'
import { hiddenFlow, inQuarter, pilotSources } from './pilot-flow.ts'
import type { AttendanceCount, PilotCount, ReferralCount } from './quarter-counts.ts'

/** What is known of one library in one quarter. */
export type LibraryCounts = {
  referrals: readonly ReferralCount[]
  attendance?: AttendanceCount | undefined
  pilots: readonly PilotCount[]
}

/**
 * The cells of one library and one quarter with every sum that ties them together. Ids are `DIMENSION:value`. Cells of dimension
 * GROUP are never published: they are what a reader could find by taking one cell from another.
 */
export type LibraryGrid = { cells: Cell[]; lines: Line[]; alreadyHidden: string[] }

/** Where a referral stands, for the figures. */
export const statusValues = ['WAITING', 'REJECTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'STOPPED'] as const
export const topicValues = ['LANGUAGE', 'DIGITAL', 'WORK'] as const
export const answerValues = ['IN_TIME', 'NOT_IN_TIME'] as const
export const attendanceValues = ['PRESENT', 'ABSENT', 'CANCELLED', 'WAITING'] as const

const statusOf: Partial<Record<ReferralStatus, (typeof statusValues)[number]>> = {
  REQUESTED: 'WAITING',
  WAITLISTED: 'WAITING',
  REJECTED: 'REJECTED',
  ACCEPTED: 'ACCEPTED',
  IN_PROGRESS: 'IN_PROGRESS',
  COMPLETED: 'COMPLETED',
  FAILED: 'STOPPED',
  EXPIRED: 'STOPPED',
  CANCELLED: 'STOPPED',
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0)

/** The whole grid of one library and one quarter, before anything is hidden. */
export function libraryGrid({ referrals, attendance, pilots }: LibraryCounts): LibraryGrid {
  const counts = new Map<string, number>()
  const lines: Line[] = []
  const partition = (dimension: string, values: readonly string[], of: (row: ReferralCount) => string | undefined) => {
    for (const value of values) counts.set(`${dimension}:${value}`, sum(referrals.filter((row) => of(row) === value)))
    lines.push({ cells: values.map((value) => `${dimension}:${value}`), total: 'TOTAL:REFERRALS' })
  }
  counts.set('TOTAL:REFERRALS', sum(referrals))
  partition('REFERRAL_STATUS', statusValues, (row) => statusOf[row.status])
  partition('REFERRAL_TOPIC', topicValues, (row) => row.topic)
  partition('REFERRAL_ANSWER_TIME', answerValues, (row) => (row.inTime ? 'IN_TIME' : 'NOT_IN_TIME'))

  // Who is counted by which pilots together: with these every difference between a pilot and its library is a cell as well.
  const groupOf = (row: { pilots: readonly string[] }) => row.pilots.join('+') || 'none'
  const groups = new Set(['none', ...pilots.map(({ pilotId }) => pilotId), ...referrals.map(groupOf)])
  partition('GROUP', [...groups].sort(), groupOf)
  for (const { pilotId } of pilots) {
    const inside = [...groups].filter((group) => group.split('+').includes(pilotId))
    const total = `PILOT:${pilotId}:REFERRALS_REQUESTED`
    counts.set(total, sum(referrals.filter((row) => row.pilots.includes(pilotId))))
    lines.push({ cells: inside.map((group) => `GROUP:${group}`), total })
  }

  const { present, absent, cancelled, waiting } = attendance ?? { present: 0, absent: 0, cancelled: 0, waiting: 0 }
  counts.set('ATTENDANCE:PRESENT', present)
  counts.set('ATTENDANCE:ABSENT', absent)
  counts.set('ATTENDANCE:CANCELLED', cancelled)
  counts.set('ATTENDANCE:WAITING', waiting)
  counts.set('TOTAL:PLACES', present + absent)
  lines.push({ cells: ['ATTENDANCE:PRESENT', 'ATTENDANCE:ABSENT'], total: 'TOTAL:PLACES' })

  const count = (id: string) => counts.get(id) ?? 0
  const status = (...values: (typeof statusValues)[number][]) =>
    values.reduce((total, value) => total + count(`REFERRAL_STATUS:${value}`), 0)
  const all = count('TOTAL:REFERRALS')
  const alike = {
    REFERRALS_DUE: [all],
    REFERRALS_ANSWERED_IN_TIME: [all, count('REFERRAL_ANSWER_TIME:IN_TIME')],
    REFERRALS_ACCEPTED: [
      all,
      status('ACCEPTED', 'IN_PROGRESS', 'COMPLETED'),
      status('ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'STOPPED'),
    ],
    REFERRALS_STARTED: [all, status('IN_PROGRESS', 'COMPLETED'), status('IN_PROGRESS', 'COMPLETED', 'STOPPED')],
    REFERRALS_COMPLETED: [all, status('COMPLETED')],
    PEOPLE_ATTENDED: [present, present + absent],
  }
  const alreadyHidden: string[] = []
  for (const pilot of pilots) {
    const hidden = hiddenFlow(pilot, alike)
    for (const source of pilotSources) {
      const id = `PILOT:${pilot.pilotId}:${source}`
      if (!counts.has(id)) counts.set(id, inQuarter(pilot, source))
      if (hidden.includes(source)) alreadyHidden.push(id)
    }
  }
  return { cells: [...counts].map(([id, own]) => ({ id, count: own })), lines, alreadyHidden }
}
