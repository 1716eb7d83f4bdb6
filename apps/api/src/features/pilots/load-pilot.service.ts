import { uuid } from '@loper/domain/free-text'
import type { Pilot, PilotState, Prisma } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import { hasRole, organisationIds } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'

/** A pilot with the partners of its partnership, on which the rules rest. */
export type PilotWithPartners = Pilot & { partners: { organisationId: string; isLead: boolean }[] }

/** The pilot with the partners of its partnership. Throws NotFound; judges nothing itself. */
export async function loadPilot({ tx }: Context, id: string): Promise<PilotWithPartners> {
  if (!uuid.safeParse(id).success) throw new NotFound('pilot')
  const found = await tx.pilot.findUnique({ where: { id }, include: { partnership: { include: { partners: true } } } })
  if (!found) throw new NotFound('pilot')
  const { partnership, ...pilot } = found
  return { ...pilot, partners: partnership.partners }
}

/** One pilot for who may know of it. */
export async function getPilot(context: Context, id: string): Promise<Pilot> {
  const pilot = await loadPilot(context, id)
  assertCan(context, 'pilot:see', pilot)
  return pilot
}

/** The pilot when the viewer may change it, or write in its log. Nothing changes once it is closed: a FieldError says so. */
export async function openPilot(
  context: Context,
  id: string,
  rule: 'pilot:change' | 'pilot:write' = 'pilot:change',
): Promise<PilotWithPartners> {
  const pilot = await loadPilot(context, id)
  assertCan(context, rule, pilot)
  if (pilot.state === 'CLOSED') throw fieldError('id', 'pilot.closed', 'CONFLICT')
  return pilot
}

/** Which pilots belong to the viewer: of the own partnerships, for advisers of the libraries they support, for observers all. */
export function pilotsOf({ viewer }: Context): Prisma.PilotWhereInput {
  if (hasRole(viewer, 'OBSERVER')) return {}
  const own = { in: organisationIds(viewer) }
  return {
    OR: [
      { organisationId: own },
      { partnership: { partners: { some: { organisationId: own } } } },
      { organisation: { supportedById: { in: organisationIds(viewer, 'ADVISER') } } },
    ],
  }
}

/** The viewer's pilots, last started first. */
export async function listPilots(context: Context, state?: PilotState | null): Promise<Pilot[]> {
  assertCan(context, 'desk:use', null)
  return context.tx.pilot.findMany({
    where: { ...pilotsOf(context), ...(state ? { state } : {}) },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
  })
}
