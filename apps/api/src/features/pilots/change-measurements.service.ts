import { hasNotBegun } from '@loper/domain/dutch-time'
import { removeInput } from '@loper/domain/partnerships-input'
import { addMeasurementInput, changeMeasurementInput } from '@loper/domain/pilots-input'
import type { Indicator, Pilot } from '@loper/prisma/client'
import type { StaffViewer } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { loadIndicator } from './change-goals.service.ts'

/** Enters a value by hand, of a day that has come. */
export async function addMeasurement(context: Context, raw: unknown): Promise<Pilot> {
  const { key, ...facts } = parseInput(addMeasurementInput, raw)
  const { indicator, pilot } = await loadIndicator(context, facts.indicatorId)
  assertFits(context, indicator, facts)
  const authorId = (context.viewer as StaffViewer).userId
  await once(
    context,
    'addMeasurement',
    key,
    async () => (await context.tx.measurement.create({ data: { ...facts, authorId } })).id,
  )
  return pilot
}

/** Another value, day or note. */
export async function changeMeasurement(context: Context, raw: unknown): Promise<Pilot> {
  const { id, ...facts } = parseInput(changeMeasurementInput, raw)
  const { indicator, pilot } = await loadMeasured(context, id)
  assertFits(context, indicator, facts)
  await context.tx.measurement.update({ where: { id }, data: facts })
  return pilot
}

/** Takes a value out. */
export async function removeMeasurement(context: Context, raw: unknown): Promise<Pilot> {
  const { id } = parseInput(removeInput, raw)
  const { pilot } = await loadMeasured(context, id)
  await context.tx.measurement.delete({ where: { id } })
  return pilot
}

async function loadMeasured(context: Context, id: string) {
  const measurement = await context.tx.measurement.findUnique({ where: { id } })
  if (!measurement) throw new NotFound('pilot')
  return loadIndicator(context, measurement.indicatorId)
}

function assertFits(
  context: Context,
  { source, unit }: Indicator,
  { value, measuredOn }: { value: number; measuredOn: Date },
): void {
  if (source !== 'MANUAL') throw fieldError('indicatorId', 'measurement.automatic')
  if (unit === 'SHARE' && value > 100) throw fieldError('value', 'share.above-hundred')
  if (hasNotBegun(measuredOn, context.now())) throw fieldError('measuredOn', 'date.future')
}
