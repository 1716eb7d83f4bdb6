import type { Partnership, PartnershipPartner, User } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import { batched } from '../../batched.ts'
import type { Context } from '../../context.ts'
import { owner } from '../../related.ts'

type Named = Pick<User, 'id' | 'name'>

/** The partnership with its partners, one statement for all that are asked in one turn. */
export const withPartners = (context: Context, id: string) => owner(context, 'partnership', id)

/** Whether the viewer leads the partnership. */
export async function canChangePartnership(context: Context, { id }: Partnership): Promise<boolean> {
  return can(context, 'partnership:change', await withPartners(context, id))
}

/** Whether the viewer may change this partner's row. */
export async function canChangePartner(context: Context, partner: PartnershipPartner): Promise<boolean> {
  const { partners } = await withPartners(context, partner.partnershipId)
  return can(context, 'partner:change', { ...partner, partners })
}

/** Whether the viewer may say that this commitment is done. */
export async function canFinish(
  context: Context,
  commitment: { partnershipId: string; partnerId: string | null },
): Promise<boolean> {
  const partnership = await withPartners(context, commitment.partnershipId)
  const partner = partnership.partners.find(({ id }) => id === commitment.partnerId)
  return can(context, 'commitment:finish', { ...partnership, organisationId: partner?.organisationId ?? null })
}

/** The members of a partner's organisation, as far as the viewer may see them, by name; nobody for who may not choose. */
export async function possibleContacts(context: Context, partner: PartnershipPartner): Promise<Named[]> {
  const { tx } = context
  const mayChoose = await canChangePartner(context, partner)
  const found = await batched(context, 'members', partner.organisationId, async (ids) => {
    const memberships = await tx.membership.findMany({ where: { organisationId: { in: ids }, endedAt: null } })
    const users = await tx.user.findMany({
      where: { id: { in: memberships.map(({ userId }) => userId) } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    const of = (organisationId: string) =>
      users.filter(({ id }) => memberships.some((one) => one.organisationId === organisationId && one.userId === id))
    return new Map(ids.map((id) => [id, of(id)]))
  })
  return mayChoose ? (found ?? []) : []
}

/** How often a blueprint was started. */
export async function timesStarted(context: Context, blueprintId: string): Promise<number> {
  const found = await batched(context, 'timesStarted', blueprintId, async (ids) => {
    const counts = await context.tx.partnership.groupBy({
      by: ['blueprintId'],
      where: { blueprintId: { in: ids } },
      _count: true,
    })
    return new Map(counts.map((row) => [row.blueprintId ?? '', row._count]))
  })
  return found ?? 0
}
