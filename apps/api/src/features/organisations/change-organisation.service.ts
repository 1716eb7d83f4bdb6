import { today as dutchToday } from '@loper/domain/dutch-time'
import { changeOrganisationInput, createOrganisationInput } from '@loper/domain/organisations-input'
import type { Organisation } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { setServiceAreas } from './service-areas.service.ts'

const today = () => new Date(dutchToday(new Date()))

/** A part of a web address that no other organisation has: the name in plain letters and the end of the key. */
function slugFor(name: string, key: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  return `${plain.slice(0, 60)}-${key.slice(-6)}`
}

/** Adds an organisation; the same key twice is one. */
export async function createOrganisation(context: Context, raw: unknown): Promise<Organisation> {
  assertCan(context, 'organisation:create', null)
  const { key, municipalityCodes, ...facts } = parseInput(createOrganisationInput, raw)
  await assertSupporter(context, facts.supportedById)
  const id = await once(context, 'createOrganisation', key, async () => {
    const { id: organisationId } = await context.tx.organisation.create({
      data: {
        ...facts,
        slug: slugFor(facts.name, key),
        typePeriods: { create: { type: facts.type, validFrom: today() } },
      },
    })
    await setServiceAreas(context, organisationId, municipalityCodes, today())
    return organisationId
  })
  return context.tx.organisation.findUniqueOrThrow({ where: { id } })
}

/** Sets the facts of an organisation. Another type starts a new period today and keeps the old one. */
export async function changeOrganisation(context: Context, raw: { id: string }): Promise<Organisation> {
  const before = await changeable(context, raw.id)
  const { id, municipalityCodes, ...facts } = parseInput(changeOrganisationInput, raw)
  await assertSupporter(context, facts.supportedById)
  if (facts.type !== before.type) {
    assertCan(context, 'organisation:close', before)
    await context.tx.organisationTypePeriod.updateMany({
      where: { organisationId: id, validTo: null },
      data: { validTo: today() },
    })
    await context.tx.organisationTypePeriod.create({
      data: { organisationId: id, type: facts.type, validFrom: today() },
    })
  }
  await setServiceAreas(context, id, municipalityCodes, today())
  return context.tx.organisation.update({ where: { id }, data: facts })
}

/** Closes an organisation today, with its successor if there is one. */
export async function closeOrganisation(
  context: Context,
  { id, successorId }: { id: string; successorId?: string | null },
): Promise<Organisation> {
  assertCan(context, 'organisation:close', await changeable(context, id))
  const known = !successorId || (await context.tx.organisation.count({ where: { id: successorId } })) > 0
  if (successorId === id || !known) throw fieldError('successorId', 'choice.required')
  return context.tx.organisation.update({
    where: { id },
    data: { closedOn: today(), successorId: successorId ?? null },
  })
}

/** The organisation, if the viewer may change it. A closed one stays as it was. */
export async function changeable(context: Context, id: string): Promise<Organisation> {
  const organisation = await context.tx.organisation.findUnique({ where: { id } })
  if (!organisation) throw new NotFound('organisation')
  assertCan(context, 'organisation:change', { organisationId: id })
  if (organisation.closedOn) throw fieldError('id', 'organisation.closed', 'CONFLICT')
  return organisation
}

async function assertSupporter({ tx }: Context, id: string | null | undefined): Promise<void> {
  if (!id) return
  const supporter = await tx.organisation.findFirst({ where: { id, type: 'PROVINCIAL_SUPPORT_ORGANISATION' } })
  if (!supporter) throw fieldError('supportedById', 'choice.required')
}
