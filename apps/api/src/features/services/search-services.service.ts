import { orderForDesk } from '@loper/domain/desk-order'
import type { Openness } from '@loper/domain/opening-hours'
import { locate } from '@loper/domain/proposal-order'
import type { SearchServicesInput } from '@loper/graphql/resolvers'
import type { Municipality, Service } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import { organisationIds } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { openingOf } from './load-services.service.ts'
import { homeMunicipality, municipalityOfToday, serviceCandidates } from './service-candidates.service.ts'

export type ServiceMatch = {
  service: Service
  distanceKm: number | null
  here: boolean
  openness: Openness
  opensOn: string | null
  opensAt: string | null
  closesAt: string | null
  foundWords: string[]
}
export type ServiceSearch = {
  municipality: Municipality | null
  total: number
  beyond: boolean
  matches: ServiceMatch[]
}

/** How many are shown of what lies beyond 25 kilometres, when there is nothing nearer. */
const nearestBeyond = 10

/** Services for the desk, nearest first. What is typed is looked up and forgotten. */
export async function searchServices(context: Context, input: SearchServicesInput): Promise<ServiceSearch> {
  assertCan(context, 'desk:use', null)
  const own = organisationIds(context.viewer)
  const organisationId = own.find((id) => id === input.organisationId) ?? own[0]
  const municipality = input.municipalityCode
    ? await municipalityOfToday(context, input.municipalityCode)
    : await homeMunicipality(context, organisationId)
  const wanted = { text: input.text, topics: input.topics, walkIn: input.walkIn ?? false, free: input.free ?? false }
  const candidates = await serviceCandidates(context, wanted, municipality)
  const placed = candidates
    .map((candidate) => {
      const { band, distanceKm } = locate(candidate, municipality)
      const here = candidate.organisationId === organisationId
      return { ...candidate, ...openingOf(candidate, candidate.sessions), band, distanceKm, here }
    })
    .filter(({ openness }) => !input.openToday || openness === 'OPEN_NOW' || openness === 'LATER_TODAY')
  const near = placed.filter(({ band }) => band !== 'BEYOND')
  const beyond = municipality !== null && near.length === 0 && placed.length > 0
  const ordered = beyond ? orderForDesk(placed).slice(0, nearestBeyond) : orderForDesk(near.length > 0 ? near : placed)
  const first = ordered.slice(0, Math.max(0, Math.min(input.first ?? 20, 50)))
  const found = await withRows(context, first, input.text ?? '')
  return { municipality, total: ordered.length, beyond, matches: found }
}

type Found = Omit<ServiceMatch, 'service' | 'foundWords'> & { id: string }

/** The rows of the services that are shown, with the words to mark. Two statements. */
async function withRows({ tx }: Context, found: Found[], text: string): Promise<ServiceMatch[]> {
  const ids = found.map(({ id }) => id)
  const services = await tx.service.findMany({ where: { id: { in: ids } } })
  const marked = await tx.$queryRaw<{ id: string; marked: string }[]>`
    SELECT v.id, ts_headline('dutch', v.title || ' ' || v.summary, q.query, 'StartSel=<,StopSel=>,HighlightAll=true') AS marked
      FROM service v CROSS JOIN (SELECT string_agg(query::text, ' | ')::tsquery AS query FROM typed_words(${text})) q
     WHERE v.id = ANY (${ids}::uuid[]) AND q.query IS NOT NULL`
  const words = new Map(
    marked.map((row) => [row.id, [...row.marked.matchAll(/<([^<>]+)>/g)].map(([, word]) => word ?? '')]),
  )
  return found.flatMap(({ id, ...rest }) => {
    const service = services.find((row) => row.id === id)
    return service ? [{ ...rest, service, foundWords: [...new Set(words.get(id))] }] : []
  })
}
