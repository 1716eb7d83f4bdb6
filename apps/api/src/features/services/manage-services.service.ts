import { changeServiceInput, createServiceInput } from '@loper/domain/services-input'
import type { Room, Service } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'

/** An organisation's services, by title: those on offer, or those that were taken out. */
export function servicesOf({ tx }: Context, organisationId: string, archived: boolean): Promise<Service[] | null> {
  return tx.organisation.findUnique({ where: { id: organisationId } }).services({
    where: { archivedAt: archived ? { not: null } : null },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })
}

/** Adds a service; the same key twice is one service. */
export async function createService(context: Context, raw: { organisationId: string; key: string }): Promise<Service> {
  assertCan(context, 'service:manage', { organisationId: raw.organisationId })
  const { key, organisationId, service } = parseInput(createServiceInput, raw)
  await assertOwnBranch(context, organisationId, service.branchId)
  const id = await once(context, 'createService', key, async () => {
    const row = await context.tx.service.create({
      data: { ...service, keywords: service.keywords ?? '', organisationId },
    })
    return row.id
  })
  return context.tx.service.findUniqueOrThrow({ where: { id } })
}

/** Sets every field of a service. */
export async function changeService(context: Context, raw: { id: string }): Promise<Service> {
  const { organisationId } = await managed(context, raw.id)
  const { id, service } = parseInput(changeServiceInput, raw)
  await assertOwnBranch(context, organisationId, service.branchId)
  return context.tx.service.update({ where: { id }, data: { ...service, keywords: service.keywords ?? '' } })
}

/** Says by hand whether there is room. */
export async function setServiceRoom(context: Context, { id, room }: { id: string; room: Room }): Promise<Service> {
  await managed(context, id)
  return context.tx.service.update({ where: { id }, data: { room } })
}

/** Takes a service out of what can be found and chosen; it stays for the referrals to it. */
export async function archiveService(context: Context, { id }: { id: string }): Promise<Service> {
  await managed(context, id)
  return context.tx.service.update({ where: { id }, data: { archivedAt: new Date() } })
}

/** Puts an archived service back on offer. */
export async function restoreService(context: Context, { id }: { id: string }): Promise<Service> {
  await managed(context, id)
  return context.tx.service.update({ where: { id }, data: { archivedAt: null } })
}

/** The service, if the viewer may change it. */
async function managed(context: Context, id: string): Promise<Service> {
  const service = await context.tx.service.findUnique({ where: { id } })
  if (!service) throw new NotFound('service')
  assertCan(context, 'service:manage', service)
  return service
}

async function assertOwnBranch({ tx }: Context, organisationId: string, branchId: string | null): Promise<void> {
  if (branchId === null) return
  const branch = await tx.branch.findFirst({ where: { id: branchId, organisationId, closedOn: null } })
  if (!branch) throw fieldError(['service', 'branchId'], 'choice.required')
}
