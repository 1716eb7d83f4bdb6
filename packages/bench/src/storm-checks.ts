/** What must hold after a storm, whatever its speed; read from the rows as the system. */
import type { Tx } from '@loper/prisma/database'
import type { Enrolled } from './storm-people.ts'
import { seats, sessionId } from './storm-world.ts'
import type { Words } from './storm-yardstick.ts'

type Row = { contact: string; status: string; queue: number; position: number | null; committed: Date | null }

/** Everybody in the session, in the order of their queue numbers. The commit time only where the database keeps it. */
export function listOf(tx: Tx, session: number, commitTimes: boolean): Promise<Row[]> {
  const committed = commitTimes ? 'pg_xact_commit_timestamp(e.xmin)' : 'NULL'
  return tx.$queryRawUnsafe<Row[]>(
    `SELECT p.contact_value AS contact, e.status::text, e.queue_number AS queue, waiting_position(e.id) AS position,
            ${committed} AS committed
       FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.session_id = $1::uuid ORDER BY e.queue_number`,
    sessionId(session),
  )
}

const contradictsOrder = (values: readonly number[]) =>
  values.some((value, index) => value < (values[index - 1] ?? value))

/**
 * Faults in the order of one session's list, empty when there are none. The lock is held until the commit, so that who had it first
 * committed first; and whoever had an answer before another one asked stands before them.
 */
export function faultsInOrder(rows: readonly Row[], answers: readonly Enrolled[]): string[] {
  const faults: string[] = []
  const moments = rows.flatMap(({ committed }) => (committed ? [Number(committed)] : []))
  if (contradictsOrder(moments)) faults.push('somebody committed before the one who stands before them')
  const queue = new Map(rows.map(({ contact, queue: number }) => [contact, number]))
  const known = answers.filter(({ contact, token }) => token && queue.has(contact))
  const byAnswer = [...known].sort((one, other) => one.answered - other.answered)
  let highest = 0
  let index = 0
  for (const one of [...known].sort((a, b) => a.sent - b.sent)) {
    for (let before = byAnswer[index]; before && before.answered < one.sent; before = byAnswer[++index])
      highest = Math.max(highest, queue.get(before.contact) ?? 0)
    if ((queue.get(one.contact) ?? 0) < highest)
      faults.push(`${one.contact} stands before somebody who was answered first`)
  }
  return faults
}

/** Faults after everybody enrolled in one session; `people` is how many. */
export function faultsInList(rows: readonly Row[], answers: readonly Enrolled[], people: number): string[] {
  const faults: string[] = []
  const expect = (holds: boolean, fault: string) => void (holds || faults.push(fault))
  const placed = rows.filter(({ status }) => status === 'PLACED')
  const waiting = rows.filter(({ status }) => status === 'WAITING')
  expect(placed.length === seats, `${placed.length} placed`)
  expect(waiting.length === people - seats, `${waiting.length} waiting`)
  expect(
    waiting.every(({ position }, index) => position === index + 1),
    'a position is missing or double',
  )
  expect(
    rows.slice(0, seats).every(({ status }) => status === 'PLACED'),
    'somebody who came later was placed first',
  )
  expect(new Set(rows.map(({ contact }) => contact)).size === people, 'somebody is lost or double')
  faults.push(...faultsInAnswers(answers, people), ...faultsInOrder(rows, answers))
  return faults
}

export function faultsInAnswers(answers: readonly Enrolled[], people: number): string[] {
  const failed = answers.filter(({ status, token }) => status !== 200 || !token)
  const tokens = new Set(answers.map(({ token }) => token))
  return [
    ...failed.slice(0, 3).map(({ status, problem }) => `answer ${status} ${problem}`),
    ...(failed.length > 0 ? [`${failed.length} answers of ${answers.length} without a place`] : []),
    ...(tokens.size === people ? [] : [`${tokens.size} links for ${people} people`]),
  ]
}

const tables = [
  'person',
  'enrolment',
  'consent_event',
  'person_link',
  'submission_key',
  'access_line',
  'outbox_message',
]

export type Counts = Record<string, number>

export async function countRows(tx: Tx): Promise<Counts> {
  const [row] = await tx.$queryRawUnsafe<Counts[]>(
    `SELECT ${tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(', ')}`,
  )
  return row ?? {}
}

/** What a round wrote more than there was. */
export const written = (before: Counts, after: Counts): Counts =>
  Object.fromEntries(tables.map((table) => [table, (after[table] ?? 0) - (before[table] ?? 0)]))

/** The words that the product wrote for the last who waits: taken before its mail leaves and is blanked. */
export async function wordsOf(tx: Tx): Promise<Words> {
  const [row] = await tx.$queryRaw<Words[]>`
    SELECT m.subject AS mail_subject, m.html AS mail_html, m.text AS mail_text, c.text_version AS consent_version,
           c.text_shown AS consent_text
      FROM outbox_message m JOIN consent_event c ON c.person_id = m.person_id
     ORDER BY length(m.html) DESC LIMIT 1`
  if (!row?.mail_html) throw new Error('no mail to take the words from')
  return row
}
