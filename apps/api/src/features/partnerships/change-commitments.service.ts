import { hasNotBegun } from '@loper/domain/dutch-time'
import {
  addCommitmentInput,
  changeCommitmentInput,
  finishCommitmentInput,
  removeInput,
} from '@loper/domain/partnerships-input'
import type { Partnership } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { loadPartnership, type PartnershipWithPartners, partnershipToChange } from './load-partnership.service.ts'

/** Adds a commitment of one partner, or of all together. */
export async function addCommitment(context: Context, raw: unknown): Promise<Partnership> {
  const { key, ...facts } = parseInput(addCommitmentInput, raw)
  const partnership = await partnershipToChange(context, facts.partnershipId)
  assertTakesPart(partnership, facts.partnerId)
  await once(context, 'addCommitment', key, async () => (await context.tx.commitment.create({ data: facts })).id)
  return partnership
}

/** Changes what, who and by when. */
export async function changeCommitment(context: Context, raw: unknown): Promise<Partnership> {
  const { id, ...facts } = parseInput(changeCommitmentInput, raw)
  const commitment = await loadCommitment(context, id)
  const partnership = await partnershipToChange(context, commitment.partnershipId)
  assertTakesPart(partnership, facts.partnerId)
  await context.tx.commitment.update({ where: { id }, data: facts })
  return partnership
}

/** Says on which day a commitment was done; null for not yet. */
export async function finishCommitment(context: Context, raw: unknown): Promise<Partnership> {
  const { id, doneOn } = parseInput(finishCommitmentInput, raw)
  const commitment = await loadCommitment(context, id)
  const partnership = await loadPartnership(context, commitment.partnershipId)
  assertCan(context, 'partnership:see', partnership)
  const organisationId = commitment.partner?.organisationId ?? null
  assertCan(context, 'commitment:finish', { ...partnership, organisationId })
  if (doneOn && hasNotBegun(doneOn, context.now())) throw fieldError('doneOn', 'date.future')
  await context.tx.commitment.update({ where: { id }, data: { doneOn } })
  return partnership
}

/** Takes a commitment out. */
export async function removeCommitment(context: Context, raw: unknown): Promise<Partnership> {
  const { id } = parseInput(removeInput, raw)
  const commitment = await loadCommitment(context, id)
  const partnership = await partnershipToChange(context, commitment.partnershipId)
  await context.tx.commitment.delete({ where: { id } })
  return partnership
}

async function loadCommitment({ tx }: Context, id: string) {
  const commitment = await tx.commitment.findUnique({ where: { id }, include: { partner: true } })
  if (!commitment) throw new NotFound('partnership')
  return commitment
}

function assertTakesPart({ partners }: PartnershipWithPartners, partnerId: string | null): void {
  if (partnerId && !partners.some((partner) => partner.id === partnerId))
    throw fieldError('partnerId', 'partner.unknown')
}
