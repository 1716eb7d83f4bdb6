import { addInterestInput, changeInterestInput, removeInput, setStanceInput } from '@loper/domain/partnerships-input'
import type { Partnership } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { type PartnershipWithPartners, partnershipToChange } from './load-partnership.service.ts'

/** Adds an interest, with the stances that are known already. */
export async function addInterest(context: Context, raw: unknown): Promise<Partnership> {
  const { key, partnershipId, title, stances } = parseInput(addInterestInput, raw)
  const partnership = await partnershipToChange(context, partnershipId)
  for (const { partnerId } of stances) assertPartner(partnership, partnerId)
  await once(context, 'addInterest', key, async () => {
    const created = await context.tx.interest.create({
      data: { partnershipId, title, partners: { create: stances } },
    })
    return created.id
  })
  return partnership
}

/** Other words for an interest. */
export async function changeInterest(context: Context, raw: unknown): Promise<Partnership> {
  const { id, title } = parseInput(changeInterestInput, raw)
  const partnership = await partnershipOfInterest(context, id)
  await context.tx.interest.update({ where: { id }, data: { title } })
  return partnership
}

/** Takes an interest out with its stances. */
export async function removeInterest(context: Context, raw: unknown): Promise<Partnership> {
  const { id } = parseInput(removeInput, raw)
  const partnership = await partnershipOfInterest(context, id)
  await context.tx.interest.delete({ where: { id } })
  return partnership
}

/** Says what a partner does with an interest; null is neither. */
export async function setStance(context: Context, raw: unknown): Promise<Partnership> {
  const { interestId, partnerId, stance } = parseInput(setStanceInput, raw)
  const partnership = await partnershipOfInterest(context, interestId)
  assertPartner(partnership, partnerId)
  const where = { interestId_partnerId: { interestId, partnerId } }
  if (stance)
    await context.tx.partnerInterest.upsert({
      where,
      create: { interestId, partnerId, stance },
      update: { stance },
    })
  else await context.tx.partnerInterest.deleteMany({ where: { interestId, partnerId } })
  return partnership
}

async function partnershipOfInterest(context: Context, id: string): Promise<PartnershipWithPartners> {
  const interest = await context.tx.interest.findUnique({ where: { id } })
  if (!interest) throw new NotFound('partnership')
  return partnershipToChange(context, interest.partnershipId)
}

function assertPartner({ partners }: PartnershipWithPartners, id: string): void {
  if (!partners.some((partner) => partner.id === id)) throw fieldError('partnerId', 'partner.unknown')
}
