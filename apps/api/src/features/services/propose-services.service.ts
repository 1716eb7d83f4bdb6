import { type DistanceBand, orderProposals } from '@loper/domain/proposal-order'
import type { ProposeServicesInput } from '@loper/graphql/resolvers'
import type { Municipality, Organisation, Room, Service } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import { organisationIds } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { openingOf } from './load-services.service.ts'
import { homeMunicipality, municipalityOfToday, serviceCandidates } from './service-candidates.service.ts'

export type ServiceProposal = {
  service: Service
  room: Room
  nextStartsOn: string | null
  distanceKm: number | null
  band: DistanceBand
}
export type ServiceProposals = {
  municipality: Municipality | null
  libraryKnown: boolean
  libraries: Organisation[]
  proposals: ServiceProposal[]
}

/** With fewer than these within 25 kilometres the nearest beyond are added, so that there is something to choose. */
const enough = 3

/** What fits a question near a municipality. Only these two are asked; nothing about a person comes in or is kept. */
export async function proposeServices(context: Context, input: ProposeServicesInput): Promise<ServiceProposals> {
  assertCan(context, 'desk:use', null)
  const municipality = input.municipalityCode
    ? await municipalityOfToday(context, input.municipalityCode)
    : await homeMunicipality(context, organisationIds(context.viewer)[0])
  const libraries = municipality ? await librariesOf(context, municipality.code) : []
  const candidates = await serviceCandidates(context, { topics: [input.topic] }, municipality)
  const offers = candidates.map(({ id, place, setRoom, sessions, ...hours }) => ({
    id,
    place,
    room: sessions?.room ?? setRoom,
    nextStartsOn: openingOf(hours, sessions).opensOn,
  }))
  const ordered = orderProposals(offers, municipality)
  const near = ordered.filter(({ band }) => band !== 'BEYOND')
  const beyond = ordered
    .filter(({ band }) => band === 'BEYOND')
    .toSorted((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0))
    .slice(0, municipality ? Math.max(0, enough - near.length) : undefined)
  const shown = ordered
    .filter((offer) => near.includes(offer) || beyond.includes(offer))
    .slice(0, Math.max(0, Math.min(input.first ?? 8, 20)))
  const services = await context.tx.service.findMany({
    where: { id: { in: shown.map(({ proposal }) => proposal.id) } },
  })
  const proposals = shown.flatMap(({ proposal: { id, room, nextStartsOn }, band, distanceKm }) => {
    const service = services.find((row) => row.id === id)
    return service ? [{ service, room, nextStartsOn, distanceKm, band }] : []
  })
  return { municipality, libraryKnown: libraries.length > 0, libraries, proposals }
}

/** The libraries that work for a municipality today, or have a branch in it. */
function librariesOf({ tx }: Context, municipalityCode: string): Promise<Organisation[]> {
  const today = new Date()
  return tx.organisation.findMany({
    where: {
      type: 'LIBRARY',
      AND: [
        { OR: [{ closedOn: null }, { closedOn: { gt: today } }] },
        {
          OR: [
            { serviceAreas: { some: { municipalityCode, OR: [{ validTo: null }, { validTo: { gt: today } }] } } },
            { branches: { some: { municipalityCode, closedOn: null } } },
          ],
        },
      ],
    },
    orderBy: { name: 'asc' },
  })
}
