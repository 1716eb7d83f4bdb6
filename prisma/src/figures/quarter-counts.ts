import { quarterBounds } from '@loper/domain/dutch-time'
import type { Tx } from '../database.ts'
import type { ReferralStatus, Topic } from '../generated/client.ts'

/** How many referrals of a library have the same answer to every question of the grid. `pilots` are those that count them. */
export type ReferralCount = {
  organisationId: string
  status: ReferralStatus
  topic: Topic
  inTime: boolean
  pilots: string[]
  count: number
}

/** What became of the enrolments in a library's sessions. `placed` is present and absent together. */
export type AttendanceCount = {
  organisationId: string
  present: number
  absent: number
  cancelled: number
  waiting: number
}

/** Referrals received in the quarter, as they stand now. A draft and one made by mistake never count. Runs as the system. */
export function countReferrals(tx: Tx, quarter: string, libraries: readonly string[]): Promise<ReferralCount[]> {
  const { startsOn, endsOn } = quarterBounds(quarter)
  return tx.$queryRaw<ReferralCount[]>`
    WITH received AS (
      SELECT r.*, (r.requested_at AT TIME ZONE 'Europe/Amsterdam')::date AS requested_on FROM referral r
       WHERE r.receiver_organisation_id = ANY (${[...libraries]}::uuid[]) AND r.status NOT IN ('DRAFT', 'ENTERED_IN_ERROR')
         AND (r.requested_at AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN ${startsOn}::date AND ${endsOn}::date
    ), known AS (
      SELECT r.receiver_organisation_id AS "organisationId", r.status, r.topic,
             coalesce(r.answered_at <= r.requested_at + interval '7 days', false) AS "inTime",
             ARRAY(SELECT p.id::text FROM pilot p
                    WHERE p.organisation_id = r.receiver_organisation_id AND r.requested_on BETWEEN p.starts_on AND p.ends_on
                      AND r.sender_organisation_id <> p.organisation_id
                      AND EXISTS (SELECT 1 FROM partnership_partner pp WHERE pp.partnership_id = p.partnership_id
                                     AND pp.organisation_id = r.sender_organisation_id)
                    ORDER BY p.id) AS pilots
        FROM received r
    )
    SELECT "organisationId", status, topic, "inTime", pilots, count(*)::int AS count FROM known GROUP BY 1, 2, 3, 4, 5`
}

/**
 * Enrolments in the quarter's published sessions that were not cancelled. Who had a place and was not ticked as present counts as
 * absent. Runs as the system.
 */
export function countAttendance(tx: Tx, quarter: string, libraries: readonly string[]): Promise<AttendanceCount[]> {
  const { startsOn, endsOn } = quarterBounds(quarter)
  return tx.$queryRaw<AttendanceCount[]>`
    SELECT s.organisation_id AS "organisationId",
           count(*) FILTER (WHERE e.status = 'PLACED' AND e.attendance = 'PRESENT')::int AS present,
           count(*) FILTER (WHERE e.status = 'PLACED' AND e.attendance <> 'PRESENT')::int AS absent,
           count(*) FILTER (WHERE e.status = 'CANCELLED')::int AS cancelled,
           count(*) FILTER (WHERE e.status = 'WAITING')::int AS waiting
      FROM session s JOIN enrolment e ON e.session_id = s.id AND e.echo_of_id IS NULL
     WHERE s.organisation_id = ANY (${[...libraries]}::uuid[]) AND s.status <> 'CANCELLED' AND s.published_at IS NOT NULL
       AND (s.starts_at AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN ${startsOn}::date AND ${endsOn}::date
     GROUP BY 1`
}

type PilotRow = {
  pilotId: string
  organisationId: string
  isAfter: boolean
  requested: number
  due: number
  answeredInTime: number
  accepted: number
  started: number
  completed: number
  peopleAttended: number
}

export type PilotSource =
  | 'REFERRALS_REQUESTED'
  | 'REFERRALS_DUE'
  | 'REFERRALS_ANSWERED_IN_TIME'
  | 'REFERRALS_ACCEPTED'
  | 'REFERRALS_STARTED'
  | 'REFERRALS_COMPLETED'
  | 'PEOPLE_ATTENDED'

/** What a pilot had counted before the quarter and at its end. */
export type PilotCount = {
  pilotId: string
  organisationId: string
  before: Record<PilotSource, number>
  after: Record<PilotSource, number>
}

/** The counts of the pilots that run in the quarter, from their first day on (`pilot_counts`). Runs as the system. */
export async function countPilots(tx: Tx, quarter: string, libraries: readonly string[]): Promise<PilotCount[]> {
  const { startsOn, endsOn } = quarterBounds(quarter)
  const rows = await tx.$queryRaw<PilotRow[]>`
    WITH asked AS (
      SELECT p.id, day FROM pilot p CROSS JOIN (VALUES (${startsOn}::date - 1), (${endsOn}::date)) AS edge(day)
       WHERE p.organisation_id = ANY (${[...libraries]}::uuid[]) AND p.starts_on <= ${endsOn}::date AND p.ends_on >= ${startsOn}::date
    )
    SELECT c.pilot_id AS "pilotId", p.organisation_id AS "organisationId", c.until = ${endsOn}::date AS "isAfter", c.requested, c.due,
           c.answered_in_time AS "answeredInTime", c.accepted, c.started, c.completed, c.people_attended AS "peopleAttended"
      FROM pilot_counts((SELECT array_agg(id ORDER BY id, day) FROM asked), (SELECT array_agg(day ORDER BY id, day) FROM asked)) c
      JOIN pilot p ON p.id = c.pilot_id`
  return rows
    .filter((row) => row.isAfter)
    .flatMap((after) => {
      const before = rows.find((row) => row.pilotId === after.pilotId && !row.isAfter)
      if (!before) return []
      const { pilotId, organisationId } = after
      return [{ pilotId, organisationId, before: bySource(before), after: bySource(after) }]
    })
}

function bySource(row: PilotRow): Record<PilotSource, number> {
  return {
    REFERRALS_REQUESTED: row.requested,
    REFERRALS_DUE: row.due,
    REFERRALS_ANSWERED_IN_TIME: row.answeredInTime,
    REFERRALS_ACCEPTED: row.accepted,
    REFERRALS_STARTED: row.started,
    REFERRALS_COMPLETED: row.completed,
    PEOPLE_ATTENDED: row.peopleAttended,
  }
}
