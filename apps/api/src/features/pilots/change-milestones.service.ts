import { hasNotBegun } from '@loper/domain/dutch-time'
import { removeInput } from '@loper/domain/partnerships-input'
import { addMilestoneInput, changeMilestoneInput } from '@loper/domain/pilots-input'
import type { Pilot } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { openPilot } from './load-pilot.service.ts'

/** Adds a milestone. */
export async function addMilestone(context: Context, raw: unknown): Promise<Pilot> {
  const { key, ...facts } = parseInput(addMilestoneInput, raw)
  const pilot = await openPilot(context, facts.pilotId)
  await once(context, 'addMilestone', key, async () => (await context.tx.milestone.create({ data: facts })).id)
  return pilot
}

/** Changes a milestone, or says on which day it was done. */
export async function changeMilestone(context: Context, raw: unknown): Promise<Pilot> {
  const { id, ...facts } = parseInput(changeMilestoneInput, raw)
  const pilot = await pilotOf(context, id)
  if (facts.doneOn && hasNotBegun(facts.doneOn, context.now())) throw fieldError('doneOn', 'date.future')
  await context.tx.milestone.update({ where: { id }, data: facts })
  return pilot
}

/** Takes a milestone out. */
export async function removeMilestone(context: Context, raw: unknown): Promise<Pilot> {
  const { id } = parseInput(removeInput, raw)
  const pilot = await pilotOf(context, id)
  await context.tx.milestone.delete({ where: { id } })
  return pilot
}

async function pilotOf(context: Context, id: string): Promise<Pilot> {
  const milestone = await context.tx.milestone.findUnique({ where: { id } })
  if (!milestone) throw new NotFound('pilot')
  return openPilot(context, milestone.pilotId)
}
