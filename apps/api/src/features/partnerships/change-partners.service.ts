import {
  addPartnerInput,
  changePartnerInput,
  removeInput,
  signPartnershipInput,
} from '@loper/domain/partnerships-input'
import type { Partnership } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { loadPartner, partnershipToChange } from './load-partnership.service.ts'

/** Adds an organisation that does not take part yet. */
export async function addPartner(context: Context, raw: unknown): Promise<Partnership> {
  const { key, partnershipId, organisationId, brings, wants } = parseInput(addPartnerInput, raw)
  const { tx } = context
  const partnership = await partnershipToChange(context, partnershipId)
  await once(context, 'addPartner', key, async () => {
    if (partnership.partners.some((partner) => partner.organisationId === organisationId))
      throw fieldError('organisationId', 'partner.already', 'CONFLICT')
    const known = await tx.organisation.count({
      where: { id: organisationId, closedOn: null, type: { not: 'OPERATOR' } },
    })
    if (known === 0) throw fieldError('organisationId', 'partner.unknown')
    return (await tx.partnershipPartner.create({ data: { partnershipId, organisationId, brings, wants } })).id
  })
  return partnership
}

/** Changes what a partner brings and wants; its contact is a member of that organisation. */
export async function changePartner(context: Context, raw: unknown): Promise<Partnership> {
  const { id, brings, wants, contactId } = parseInput(changePartnerInput, raw)
  const partner = await loadPartner(context, id)
  assertCan(context, 'partner:change', { ...partner, partners: partner.partnership.partners })
  if (contactId && contactId !== partner.contactId) await assertMember(context, contactId, partner.organisationId)
  await context.tx.partnershipPartner.update({ where: { id }, data: { brings, wants, contactId } })
  return partner.partnership
}

/** Takes an organisation out. One that leads alone, or where a pilot runs, has to stay. */
export async function removePartner(context: Context, raw: unknown): Promise<Partnership> {
  const { id } = parseInput(removeInput, raw)
  const { partnership, organisationId, isLead } = await loadPartner(context, id)
  assertCan(context, 'partnership:change', partnership)
  if (isLead && partnership.partners.filter((partner) => partner.isLead).length === 1)
    throw fieldError('id', 'partner.last-lead', 'CONFLICT')
  const pilots = await context.tx.pilot.count({ where: { partnershipId: partnership.id, organisationId } })
  if (pilots > 0) throw fieldError('id', 'partner.has-pilot', 'CONFLICT')
  await context.tx.partnershipPartner.delete({ where: { id } })
  return partnership
}

/** Signs for the own organisation, or takes that back. Signing twice keeps the first moment. */
export async function signPartnership(context: Context, raw: unknown): Promise<Partnership> {
  const { partnerId, signed } = parseInput(signPartnershipInput, raw)
  const partner = await loadPartner(context, partnerId)
  assertCan(context, 'partnership:see', partner.partnership)
  assertCan(context, 'partner:sign', partner)
  const signedAt = signed ? (partner.signedAt ?? new Date()) : null
  await context.tx.partnershipPartner.update({ where: { id: partnerId }, data: { signedAt } })
  return partner.partnership
}

async function assertMember({ tx }: Context, userId: string, organisationId: string): Promise<void> {
  const known = await tx.membership.count({ where: { userId, organisationId, endedAt: null } })
  if (known === 0) throw fieldError('contactId', 'contact.not-a-member')
}
