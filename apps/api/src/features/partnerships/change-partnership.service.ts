import {
  changePartnershipInput,
  createPartnershipInput,
  enterPhaseInput,
  removeInput,
} from '@loper/domain/partnerships-input'
import type { Partnership } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { StaffViewer } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { assertMunicipalities, partnershipToChange } from './load-partnership.service.ts'

/** Starts a partnership from nothing: the own organisation leads, and the phase is getting acquainted. */
export async function createPartnership(context: Context, raw: { organisationId: string }): Promise<Partnership> {
  assertCan(context, 'organisation:leadPartnership', raw)
  const { key, organisationId, municipalityCodes, ...facts } = parseInput(createPartnershipInput, raw)
  await assertMunicipalities(context, municipalityCodes)
  const id = await once(context, 'createPartnership', key, async () => {
    const created = await context.tx.partnership.create({
      data: {
        ...facts,
        municipalities: { connect: municipalityCodes.map((code) => ({ code })) },
        partners: {
          create: { organisationId, isLead: true, contactId: (context.viewer as StaffViewer).userId },
        },
        phases: { create: { phase: 'GETTING_ACQUAINTED', enteredOn: facts.startedOn } },
      },
    })
    return created.id
  })
  return context.tx.partnership.findUniqueOrThrow({ where: { id } })
}

/** Changes title, purpose and area. */
export async function changePartnership(context: Context, raw: unknown): Promise<Partnership> {
  const { id, municipalityCodes, ...facts } = parseInput(changePartnershipInput, raw)
  await partnershipToChange(context, id)
  await assertMunicipalities(context, municipalityCodes)
  return context.tx.partnership.update({
    where: { id },
    data: { ...facts, municipalities: { set: municipalityCodes.map((code) => ({ code })) } },
  })
}

/** Brings the partnership into another phase, not before the day of the step before. */
export async function enterPhase(context: Context, raw: unknown): Promise<Partnership> {
  const { id, phase, enteredOn, note } = parseInput(enterPhaseInput, raw)
  const partnership = await partnershipToChange(context, id)
  if (partnership.phase === phase) throw fieldError('phase', 'phase.same', 'CONFLICT')
  const [last] = await lastSteps(context, id)
  if (last && enteredOn < last.enteredOn) throw fieldError('enteredOn', 'phase.before-last')
  await context.tx.phaseEntry.create({ data: { partnershipId: id, phase, enteredOn, note } })
  return context.tx.partnership.update({
    where: { id },
    data: { phase, endedOn: phase === 'ENDED' ? enteredOn : null },
  })
}

/** Takes the last step back; the first one stays. */
export async function leavePhase(context: Context, raw: unknown): Promise<Partnership> {
  const { id } = parseInput(removeInput, raw)
  const partnership = await partnershipToChange(context, id)
  const [last, before] = await lastSteps(context, id)
  if (!last || !before) return partnership
  await context.tx.phaseEntry.delete({ where: { id: last.id } })
  return context.tx.partnership.update({
    where: { id },
    data: { phase: before.phase, endedOn: before.phase === 'ENDED' ? before.enteredOn : null },
  })
}

const lastSteps = ({ tx }: Context, partnershipId: string) =>
  tx.phaseEntry.findMany({ where: { partnershipId }, orderBy: [{ enteredOn: 'desc' }, { id: 'desc' }], take: 2 })
