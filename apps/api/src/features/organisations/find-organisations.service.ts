import type { Organisation, OrganisationType, Prisma } from '@loper/prisma/client'
import type { Context } from '../../context.ts'

type Wish = {
  search?: string | null
  type?: OrganisationType | null
  municipalityCode?: string | null
  first?: number | null
  after?: string | null
}

export type OrganisationPage = {
  nodes: Organisation[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Organisations that exist, by name; at most 100 at a time. Open to all: these are facts. */
export async function findOrganisations(
  { tx }: Context,
  { search, type, municipalityCode, first, after }: Wish,
): Promise<OrganisationPage> {
  const take = Math.min(Math.max(first ?? 25, 1), 100)
  const where: Prisma.OrganisationWhereInput = {
    closedOn: null,
    ...(search?.trim() ? { name: { contains: search.trim(), mode: 'insensitive' } } : {}),
    ...(type ? { type } : {}),
    ...(municipalityCode ? { serviceAreas: { some: { municipalityCode, validTo: null } } } : {}),
  }
  const rows = await tx.organisation.findMany({
    where,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: take + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  })
  const nodes = rows.slice(0, take)
  return {
    nodes,
    totalCount: await tx.organisation.count({ where }),
    pageInfo: { hasNextPage: rows.length > take, endCursor: nodes.at(-1)?.id ?? null },
  }
}
