import { distanceKm } from '@loper/domain/distance'
import type { Place } from '@loper/domain/proposal-order'
import type { Municipality, Room, ServiceKind, Topic } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import type { SessionRoom } from './load-services.service.ts'

/** As much of a service as is needed to put it in order. */
export type Candidate = {
  id: string
  organisationId: string
  title: string
  kind: ServiceKind
  weekday: number | null
  opensAt: string | null
  closesAt: string | null
  nextStartsOn: Date | null
  setRoom: Room
  sessions: SessionRoom | null
  /** How many of the typed words it answers, and how well. */
  hits: number
  rank: number
  /** Where it is; of several municipalities the nearest; null for something without a place. */
  place: Place | null
}

type CandidateRow = Omit<Candidate, 'sessions' | 'place'> & {
  followsSessions: boolean
  sessionRoom: Room | null
  nextStartsAt: Date | null
  places: Place[] | null
}
export type Wanted = { text?: string | null; topics?: readonly Topic[] | null; walkIn?: boolean; free?: boolean }

/** The services on offer that answer the wish, in no order. One statement, of slim rows. */
export async function serviceCandidates(context: Context, wanted: Wanted, from: Place | null): Promise<Candidate[]> {
  const topics = wanted.topics ?? []
  const rows = await context.tx.$queryRaw<CandidateRow[]>`
    WITH typed AS (SELECT word, query FROM typed_words(${wanted.text ?? ''})),
    found AS (
      SELECT v.*, t.hits, t.rank
        FROM service v JOIN organisation o ON o.id = v.organisation_id AND (o.closed_on IS NULL OR o.closed_on > current_date)
       CROSS JOIN LATERAL (
         SELECT count(*)::int AS hits, coalesce(sum(ts_rank(v.words, typed.query)), 0)::float8 AS rank
           FROM typed WHERE v.words @@ typed.query OR is_glued(ts_filter(v.words, '{a,b}'), typed.word)) t
       WHERE v.archived_at IS NULL
         AND (t.hits > 0 OR NOT EXISTS (SELECT 1 FROM typed))
         AND (${topics.length === 0} OR v.topics && ${topics}::text[]::"Topic"[])
         AND (NOT ${wanted.walkIn ?? false} OR v.kind = 'WALK_IN')
         AND (NOT ${wanted.free ?? false} OR v.cost ILIKE 'gratis%')),
    areas AS (
      SELECT organisation_id, municipality_code FROM service_area
       WHERE valid_from <= current_date AND (valid_to IS NULL OR valid_to > current_date)
       UNION SELECT organisation_id, municipality_code FROM branch WHERE closed_on IS NULL)
    SELECT f.id, f.organisation_id AS "organisationId", f.title, f.kind::text AS kind, f.weekday, f.opens_at AS "opensAt",
           f.closes_at AS "closesAt", f.next_starts_on AS "nextStartsOn", f.room::text AS "setRoom", f.hits, f.rank,
           r.service_id IS NOT NULL AS "followsSessions", r.room::text AS "sessionRoom", r.next_starts_at AS "nextStartsAt",
           (SELECT json_agg(json_build_object('code', m.code, 'longitude', m.longitude, 'latitude', m.latitude))
              FROM municipality m
             WHERE m.code = b.municipality_code
                OR (b.id IS NULL AND m.code IN (SELECT municipality_code FROM areas a WHERE a.organisation_id = f.organisation_id))
           ) AS places
      FROM found f LEFT JOIN branch b ON b.id = f.branch_id
      LEFT JOIN service_room((SELECT array_agg(id) FROM found)) r ON r.service_id = f.id`
  return rows.map(({ followsSessions, sessionRoom, nextStartsAt, places, ...row }) => ({
    ...row,
    sessions: followsSessions && sessionRoom ? { room: sessionRoom, nextStartsAt } : null,
    place: nearest(places ?? [], from),
  }))
}

/** The place that is nearest; the first when nobody knows from where. */
export function nearest(places: readonly Place[], from: Place | null): Place | null {
  if (!from) return places[0] ?? null
  return places.toSorted((a, b) => distanceKm(from, a) - distanceKm(from, b))[0] ?? null
}

/** The municipality of today with this code, its successor when it has merged; NotFound for an unknown code. */
export async function municipalityOfToday({ tx }: Context, code: string): Promise<Municipality> {
  const municipality = await tx.municipality.findUnique({ where: { code }, include: { successor: true } })
  if (!municipality) throw new NotFound('municipality')
  const { successor, ...row } = municipality
  return successor ?? row
}

/** The municipality that an organisation works from: of its first branch, else the one that it serves; null when that is none or many. */
export async function homeMunicipality(
  { tx }: Context,
  organisationId: string | undefined,
): Promise<Municipality | null> {
  if (!organisationId) return null
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    include: {
      branches: { where: { closedOn: null }, orderBy: { name: 'asc' }, take: 1, include: { municipality: true } },
      serviceAreas: {
        where: { validTo: null },
        take: 2,
        include: { municipality: true },
      },
    },
  })
  const [area, another] = organisation?.serviceAreas ?? []
  return organisation?.branches[0]?.municipality ?? (another ? null : (area?.municipality ?? null))
}
