import { pilotClosedMail } from '@loper/content/mails/pilot-closed'
import {
  changePilotInput,
  closePilotInput,
  createPilotInput,
  movePilotInput,
  saveEvaluationInput,
} from '@loper/domain/pilots-input'
import type { Pilot } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { sendMail } from '../notifications/outbox.ts'
import { loadPartnership } from '../partnerships/load-partnership.service.ts'
import { openPilot } from './load-pilot.service.ts'

/** Starts a pilot of a library that takes part. */
export async function createPilot(context: Context, raw: unknown): Promise<Pilot> {
  const { key, ...facts } = parseInput(createPilotInput, raw)
  const partnership = await loadPartnership(context, facts.partnershipId)
  assertCan(context, 'partnership:see', partnership)
  assertCan(context, 'pilot:create', { ...partnership, organisationId: facts.organisationId })
  const library = await context.tx.partnershipPartner.count({
    where: { partnershipId: partnership.id, organisationId: facts.organisationId, organisation: { type: 'LIBRARY' } },
  })
  if (library === 0) throw fieldError('organisationId', 'pilot.not-a-library')
  const id = await once(context, 'createPilot', key, async () => (await context.tx.pilot.create({ data: facts })).id)
  return context.tx.pilot.findUniqueOrThrow({ where: { id } })
}

/** Changes title, summary and period. */
export async function changePilot(context: Context, raw: unknown): Promise<Pilot> {
  const { id, ...facts } = parseInput(changePilotInput, raw)
  await openPilot(context, id)
  return context.tx.pilot.update({ where: { id }, data: facts })
}

/** Brings the pilot to preparing, running or evaluating; back as well, because nothing is lost by it. */
export async function movePilot(context: Context, raw: unknown): Promise<Pilot> {
  const { id, state } = parseInput(movePilotInput, raw)
  await openPilot(context, id)
  return context.tx.pilot.update({ where: { id }, data: { state } })
}

/** Keeps the evaluation as it is so far. */
export async function saveEvaluation(context: Context, raw: unknown): Promise<Pilot> {
  const { id, ...texts } = parseInput(saveEvaluationInput, raw)
  await openPilot(context, id)
  return context.tx.pilot.update({ where: { id }, data: texts })
}

/** Closes the pilot with an evaluation and a decision, and tells the partners. Nothing of it changes afterwards. */
export async function closePilot(context: Context, raw: unknown): Promise<Pilot> {
  const { id, ...facts } = parseInput(closePilotInput, raw)
  await openPilot(context, id)
  const pilot = await context.tx.pilot.update({
    where: { id },
    data: { ...facts, state: 'CLOSED', closedAt: new Date() },
    include: { partnership: true },
  })
  const addresses = await context.tx.$queryRaw<{ name: string; email: string }[]>`
    SELECT name, email FROM partner_addresses(${pilot.partnershipId}::uuid)`
  for (const { name, email } of addresses) {
    const mail = pilotClosedMail('nl', {
      recipientName: name,
      pilotTitle: pilot.title,
      partnershipTitle: pilot.partnership.title,
      decision: facts.decision,
      url: `${context.config.publicUrl}/werk/pilots/${id}`,
    })
    await sendMail(context, { to: email, mail, language: 'nl' })
  }
  return pilot
}
