import type { Organisation, OrganisationType, Partnership } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { partnershipsOf } from './load-partnership.service.ts'

/** The viewer's partnerships, newest first. */
export async function listPartnerships(context: Context): Promise<Partnership[]> {
  assertCan(context, 'blueprint:see', null)
  return context.tx.partnership.findMany({
    where: partnershipsOf(context),
    orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
  })
}

/** Organisations that exist today and can take part, by name. `search` may stand anywhere in the name. */
export async function listPartnerCandidates(
  context: Context,
  { search, type, first }: { search: string; type?: OrganisationType | null; first?: number | null },
): Promise<Organisation[]> {
  assertCan(context, 'blueprint:see', null)
  return context.tx.organisation.findMany({
    where: {
      closedOn: null,
      type: type ?? { not: 'OPERATOR' },
      name: { contains: search.trim(), mode: 'insensitive' },
    },
    orderBy: { name: 'asc' },
    take: Math.min(Math.max(first ?? 10, 1), 50),
  })
}
