import { uuid } from '@loper/domain/free-text'
import type { Partnership, PartnershipPartner, Prisma } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import { hasRole, organisationIds } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'

export type PartnershipWithPartners = Partnership & { partners: PartnershipPartner[] }

/** The partnership with its partners, on which every rule rests. Throws NotFound; judges nothing itself. */
export async function loadPartnership({ tx }: Context, id: string): Promise<PartnershipWithPartners> {
  if (!uuid.safeParse(id).success) throw new NotFound('partnership')
  const found = await tx.partnership.findUnique({ where: { id }, include: { partners: true } })
  if (!found) throw new NotFound('partnership')
  return found
}

/** One partnership for who may know of it. */
export async function getPartnership(context: Context, id: string): Promise<Partnership> {
  const partnership = await loadPartnership(context, id)
  assertCan(context, 'partnership:see', partnership)
  return partnership
}

/** The partnership when the viewer may change all of it. */
export async function partnershipToChange(context: Context, id: string): Promise<PartnershipWithPartners> {
  const partnership = await loadPartnership(context, id)
  assertCan(context, 'partnership:change', partnership)
  return partnership
}

/** A partner's row with its partnership. Throws NotFound when there is none. */
export async function loadPartner({ tx }: Context, id: string) {
  const partner = await tx.partnershipPartner.findUnique({
    where: { id },
    include: { partnership: { include: { partners: true } } },
  })
  if (!partner) throw new NotFound('partnership')
  return partner
}

/** Which partnerships belong to the viewer: the own ones, for advisers those of their area, for observers all. */
export function partnershipsOf({ viewer }: Context): Prisma.PartnershipWhereInput {
  if (hasRole(viewer, 'OBSERVER')) return {}
  const advised = organisationIds(viewer, 'ADVISER')
  return {
    OR: [
      { partners: { some: { organisationId: { in: organisationIds(viewer) } } } },
      { partners: { some: { organisation: { supportedById: { in: advised } } } } },
      { municipalities: { some: { province: { supportedBy: { some: { organisationId: { in: advised } } } } } } },
    ],
  }
}

/** Throws a FieldError unless every code is a municipality of today. */
export async function assertMunicipalities({ tx }: Context, codes: string[]): Promise<void> {
  const known = await tx.municipality.count({ where: { code: { in: codes }, validTo: null } })
  if (known < new Set(codes).size) throw fieldError('municipalityCodes', 'municipality.unknown')
}
