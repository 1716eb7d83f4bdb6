import { removeInput } from '@loper/domain/partnerships-input'
import { addGoalInput, addIndicatorInput, changeGoalInput, changeIndicatorInput } from '@loper/domain/pilots-input'
import type { Pilot } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { openPilot } from './load-pilot.service.ts'

/** Adds a goal at the end. */
export async function addGoal(context: Context, raw: unknown): Promise<Pilot> {
  const { key, pilotId, title } = parseInput(addGoalInput, raw)
  const { tx } = context
  const pilot = await openPilot(context, pilotId)
  await once(context, 'addGoal', key, async () => {
    const sortOrder = await tx.pilotGoal.count({ where: { pilotId } })
    return (await tx.pilotGoal.create({ data: { pilotId, title, sortOrder } })).id
  })
  return pilot
}

/** Other words for a goal. */
export async function changeGoal(context: Context, raw: unknown): Promise<Pilot> {
  const { id, title } = parseInput(changeGoalInput, raw)
  const pilot = await pilotOfGoal(context, id)
  await context.tx.pilotGoal.update({ where: { id }, data: { title } })
  return pilot
}

/** Takes a goal out, with its indicators and their measurements. */
export async function removeGoal(context: Context, raw: unknown): Promise<Pilot> {
  const { id } = parseInput(removeInput, raw)
  const pilot = await pilotOfGoal(context, id)
  await context.tx.pilotGoal.delete({ where: { id } })
  return pilot
}

/** Adds an indicator at the end of its goal. */
export async function addIndicator(context: Context, raw: unknown): Promise<Pilot> {
  const { key, goalId, ...facts } = parseInput(addIndicatorInput, raw)
  const { tx } = context
  const pilot = await pilotOfGoal(context, goalId)
  await once(context, 'addIndicator', key, async () => {
    const sortOrder = await tx.indicator.count({ where: { goalId } })
    return (await tx.indicator.create({ data: { ...facts, goalId, sortOrder } })).id
  })
  return pilot
}

/** Changes what is counted, and what it should become. */
export async function changeIndicator(context: Context, raw: unknown): Promise<Pilot> {
  const { id, ...facts } = parseInput(changeIndicatorInput, raw)
  const { pilot } = await loadIndicator(context, id)
  await context.tx.indicator.update({ where: { id }, data: facts })
  return pilot
}

/** Takes an indicator out, with its measurements. */
export async function removeIndicator(context: Context, raw: unknown): Promise<Pilot> {
  const { id } = parseInput(removeInput, raw)
  const { pilot } = await loadIndicator(context, id)
  await context.tx.indicator.delete({ where: { id } })
  return pilot
}

/** An indicator with its pilot, when the viewer may change that. */
export async function loadIndicator(context: Context, id: string) {
  const indicator = await context.tx.indicator.findUnique({ where: { id }, include: { goal: true } })
  if (!indicator) throw new NotFound('pilot')
  return { indicator, pilot: await openPilot(context, indicator.goal.pilotId) }
}

async function pilotOfGoal(context: Context, id: string): Promise<Pilot> {
  const goal = await context.tx.pilotGoal.findUnique({ where: { id } })
  if (!goal) throw new NotFound('pilot')
  return openPilot(context, goal.pilotId)
}
