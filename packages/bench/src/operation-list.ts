/** The ten main operations: what the product asks, as whom, and one SQL statement that fetches about the same. */
import type { World } from './operation-world.ts'

export type Operation = {
  name: string
  as: 'nobody' | 'person' | 'coordinator' | 'host' | 'adviser'
  variables(world: World): Record<string, unknown>
  /** The same operation over fewer rows: the number of statements must not change. */
  fewer?: { as?: Operation['as']; variables(world: World): Record<string, unknown> }
  /** The yardstick, with its parameters. */
  sql: string
  parameters(world: World): unknown[]
}

const seats = `LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE e.status = 'PLACED') AS placed,
  count(*) FILTER (WHERE e.status = 'WAITING') AS waiting FROM enrolment e WHERE e.session_id = s.id) seats ON true`

export const operations: Operation[] = [
  {
    name: 'PublicSessionsPage',
    as: 'nobody',
    variables: () => ({ first: 20, place: 'Zoetermeer' }),
    fewer: { variables: () => ({ first: 3, place: 'Zoetermeer' }) },
    sql: `SELECT s.*, o.name AS organisation, b.name AS branch, seats.* FROM session s JOIN organisation o ON o.id = s.organisation_id
      LEFT JOIN branch b ON b.id = s.branch_id ${seats}
      WHERE s.published_at IS NOT NULL AND s.status = 'PLANNED' AND s.starts_at > now() ORDER BY s.starts_at LIMIT 20`,
    parameters: () => [],
  },
  {
    name: 'PublicSessionPage',
    as: 'nobody',
    variables: ({ fullSession }) => ({ id: fullSession }),
    fewer: { variables: ({ quietSession }) => ({ id: quietSession }) },
    sql: `SELECT s.*, o.name AS organisation, b.name AS branch, seats.* FROM session s JOIN organisation o ON o.id = s.organisation_id
      LEFT JOIN branch b ON b.id = s.branch_id ${seats} WHERE s.id = $1`,
    parameters: ({ fullSession }) => [fullSession],
  },
  {
    name: 'PublicMinePage',
    as: 'person',
    variables: () => ({}),
    sql: `SELECT p.*, (SELECT json_agg(e) FROM enrolment e WHERE e.person_id = p.id) AS enrolments,
      (SELECT json_agg(a) FROM access_line a WHERE a.person_id = p.id) AS lines,
      (SELECT json_agg(r) FROM referral r WHERE r.person_id = p.id) AS referrals FROM person p WHERE p.id = $1`,
    parameters: ({ person }) => [person],
  },
  {
    name: 'DeskPage',
    as: 'coordinator',
    variables: () => ({ input: { text: 'brief', first: 20 } }),
    fewer: { variables: () => ({ input: { text: 'brief', first: 2 } }) },
    sql: `SELECT v.*, o.name AS organisation, b.name AS branch FROM service v JOIN organisation o ON o.id = v.organisation_id
      LEFT JOIN branch b ON b.id = v.branch_id WHERE v.archived_at IS NULL
      AND to_tsvector('dutch', v.title || ' ' || v.summary || ' ' || v.keywords) @@ plainto_tsquery('dutch', 'brief') LIMIT 20`,
    parameters: () => [],
  },
  {
    name: 'ReferralsPage',
    as: 'coordinator',
    variables: ({ library }) => ({ organisationId: library, direction: 'RECEIVED', done: 20 }),
    fewer: { variables: ({ library }) => ({ organisationId: library, direction: 'RECEIVED', done: 1 }) },
    sql: `SELECT r.*, p.first_name, o.name AS sender, v.title FROM referral r JOIN person p ON p.id = r.person_id
      JOIN organisation o ON o.id = r.sender_organisation_id LEFT JOIN service v ON v.id = r.service_id
      WHERE r.receiver_organisation_id = $1 AND r.withdrawn_at IS NULL ORDER BY r.requested_at DESC LIMIT 60`,
    parameters: ({ library }) => [library],
  },
  {
    name: 'ReferralPanel',
    as: 'coordinator',
    variables: ({ referral }) => ({ id: referral }),
    sql: `SELECT r.*, p.*, o.name AS sender, v.title, (SELECT json_agg(e) FROM referral_event e WHERE e.referral_id = r.id) AS events
      FROM referral r JOIN person p ON p.id = r.person_id JOIN organisation o ON o.id = r.sender_organisation_id
      LEFT JOIN service v ON v.id = r.service_id WHERE r.id = $1`,
    parameters: ({ referral }) => [referral],
  },
  {
    name: 'PilotPage',
    as: 'coordinator',
    variables: ({ pilot }) => ({ id: pilot }),
    sql: `SELECT p.*, (SELECT json_agg(m) FROM milestone m WHERE m.pilot_id = p.id) AS milestones,
      (SELECT json_agg(l) FROM log_entry l WHERE l.pilot_id = p.id) AS log,
      (SELECT json_agg(i) FROM indicator i JOIN pilot_goal g ON g.id = i.goal_id WHERE g.pilot_id = p.id) AS indicators,
      (SELECT json_agg(m) FROM measurement m JOIN indicator i ON i.id = m.indicator_id JOIN pilot_goal g ON g.id = i.goal_id
        WHERE g.pilot_id = p.id) AS measurements,
      (SELECT count(*) FROM referral r WHERE r.receiver_organisation_id = p.organisation_id
        AND r.requested_at BETWEEN p.starts_on AND p.ends_on) AS referrals FROM pilot p WHERE p.id = $1`,
    parameters: ({ pilot }) => [pilot],
  },
  {
    name: 'RegionPage',
    as: 'adviser',
    variables: () => ({ filter: {} }),
    fewer: { variables: () => ({ filter: { provinceCode: 'PV27' } }) },
    sql: `SELECT f.dimension, f.value, f.organisation_id, sum(f.count) FROM figure_cell f
      JOIN organisation o ON o.id = f.organisation_id WHERE o.supported_by_id = $1 GROUP BY 1, 2, 3`,
    parameters: ({ supporter }) => [supporter],
  },
  {
    name: 'RunSheetPage',
    as: 'host',
    variables: ({ fullSession }) => ({ id: fullSession }),
    fewer: { variables: ({ quietSession }) => ({ id: quietSession }) },
    sql: `SELECT s.*, (SELECT json_agg(row_to_json(x)) FROM (SELECT e.*, p.first_name, p.language FROM enrolment e
      JOIN person p ON p.id = e.person_id WHERE e.session_id = s.id) x) AS people FROM session s WHERE s.id = $1`,
    parameters: ({ fullSession }) => [fullSession],
  },
  {
    name: 'RecordAttendance',
    as: 'host',
    variables: ({ enrolment }) => ({ input: { enrolmentId: enrolment, attendance: 'PRESENT' } }),
    sql: `UPDATE enrolment SET attendance = 'PRESENT' WHERE id = $1 RETURNING id, attendance`,
    parameters: ({ enrolment }) => [enrolment],
  },
]
