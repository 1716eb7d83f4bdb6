import { activities } from '@loper/content/activities'
import type { ActivityTopic } from '@loper/content/activities/activity'
import { addDays, localToInstant, today } from '@loper/domain/dutch-time'
import { publicSessionsInput } from '@loper/domain/enrolments-input'
import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { parseInput } from '../../input.ts'
import { type FoundPlace, findPlace } from './find-place.service.ts'

export type PublicSessionsAnswer = FoundPlace & {
  edges: { distanceKm: number | null; node: Session }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

type FoundRow = { id: string; km: number | null }

/** The question that an activity answers: what is about neither language nor the computer is about work. */
const questionOf = (topic: ActivityTopic) => (topic === 'LANGUAGE' || topic === 'DIGITAL' ? topic : 'WORK')

const day = (date: Date) => date.toISOString().slice(0, 10)

/**
 * Coming, published sessions: nearest first (the place itself, under 10 km, under 25 km, beyond; online counts as under 10 km),
 * within that the soonest. Open to all.
 */
export async function publicSessions(context: Context, raw: unknown): Promise<PublicSessionsAnswer> {
  const { place, from, to, topic, online, organisationId, first, after } = parseInput(publicSessionsInput, raw)
  const found = await findPlace(context, place)
  const now = new Date()
  const begin = from && day(from) > today(now) ? localToInstant(day(from), '00:00') : now
  const end = to ? localToInstant(addDays(day(to), 1), '00:00') : null
  const keys = topic
    ? activities.filter((activity) => questionOf(activity.topic) === topic).map(({ key }) => key)
    : null
  const { longitude = null, latitude = null, code = null } = found.municipality ?? {}
  const skip = Number(after ?? 0)
  const rows = await context.tx.$queryRaw<FoundRow[]>`
    WITH found AS (
      SELECT s.id, s.starts_at, CASE
          WHEN s.online OR m.code IS NULL OR ${code}::text IS NULL THEN NULL
          WHEN m.code = ${code} THEN 0
          ELSE 2 * 6371 * asin(least(1, sqrt(sin(radians(m.latitude - ${latitude}::float8) / 2) ^ 2
            + cos(radians(${latitude}::float8)) * cos(radians(m.latitude)) * sin(radians(m.longitude - ${longitude}::float8) / 2) ^ 2)))
        END AS km
        FROM session s LEFT JOIN branch b ON b.id = s.branch_id LEFT JOIN municipality m ON m.code = b.municipality_code
       WHERE s.published_at IS NOT NULL AND s.status = 'PLANNED' AND s.starts_at > ${begin}
         AND (${end}::timestamptz IS NULL OR s.starts_at < ${end}::timestamptz)
         AND (${online ?? null}::boolean IS NULL OR s.online = ${online ?? null}::boolean)
         AND (${organisationId ?? null}::uuid IS NULL OR s.organisation_id = ${organisationId ?? null}::uuid)
         AND (${keys}::text[] IS NULL OR s.activity_key = ANY (${keys}::text[])))
    SELECT id, km FROM found
     ORDER BY CASE WHEN km IS NULL THEN 1 WHEN km = 0 THEN 0 WHEN km < 10 THEN 1 WHEN km < 25 THEN 2 ELSE 3 END,
              CASE WHEN km >= 25 THEN round(km / 25) ELSE 0 END, starts_at, id
     LIMIT ${first + 1} OFFSET ${skip}`
  const shown = rows.slice(0, first)
  const sessions = await context.tx.session.findMany({ where: { id: { in: shown.map(({ id }) => id) } } })
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const hasNextPage = rows.length > first
  return {
    ...found,
    edges: shown.flatMap(({ id, km }) => {
      const node = byId.get(id)
      return node ? [{ distanceKm: km, node }] : []
    }),
    pageInfo: { hasNextPage, endCursor: hasNextPage ? String(skip + first) : null },
  }
}
