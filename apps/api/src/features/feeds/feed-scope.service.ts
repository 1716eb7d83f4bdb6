import type { Prisma } from '@loper/prisma/client'
import type { Context } from '../../context.ts'

export type FeedScope = {
  organisationId?: string | null
  municipalityCode?: string | null
  regionCode?: string | null
}

export type FoundScope = { name: string; address: string; where: Prisma.SessionWhereInput }

/** Sessions at a branch in one of the municipalities, and online ones of who works for them. */
function inMunicipalities(codes: string[]): Prisma.SessionWhereInput {
  const worksThere = { organisation: { serviceAreas: { some: { municipalityCode: { in: codes }, validTo: null } } } }
  return {
    OR: [
      { online: false, branch: { municipalityCode: { in: codes } } },
      { online: true, ...worksThere },
      { online: false, branchId: null, ...worksThere },
    ],
  }
}

/** Whose sessions are meant, under which name, and where people find the rest; null when nobody knows it. */
export async function findScope({ tx }: Context, of: FeedScope): Promise<FoundScope | null> {
  if (of.organisationId) {
    const organisation = await tx.organisation.findUnique({ where: { id: of.organisationId } })
    if (!organisation || organisation.closedOn) return null
    return { name: organisation.name, address: '/bijeenkomsten', where: { organisationId: organisation.id } }
  }
  if (of.municipalityCode) {
    const municipality = await tx.municipality.findUnique({ where: { code: of.municipalityCode } })
    if (!municipality) return null
    const { name, code } = municipality
    return { name, address: `/bijeenkomsten?plaats=${encodeURIComponent(name)}`, where: inMunicipalities([code]) }
  }
  const region = await tx.labourMarketRegion.findUnique({ where: { code: of.regionCode ?? '' } })
  if (!region) return null
  const municipalities = await tx.municipality.findMany({ where: { labourMarketRegionCode: region.code } })
  return {
    name: region.name,
    address: '/bijeenkomsten',
    where: inMunicipalities(municipalities.map(({ code }) => code)),
  }
}
