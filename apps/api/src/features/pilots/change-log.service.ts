import { hasNotBegun } from '@loper/domain/dutch-time'
import { removeInput } from '@loper/domain/partnerships-input'
import { addLogEntryInput, changeLogEntryInput } from '@loper/domain/pilots-input'
import type { LogEntry, Pilot } from '@loper/prisma/client'
import { assertCan, can } from '../../auth/policy.ts'
import { partnershipRoles } from '../../auth/rules.ts'
import { organisationIds, type StaffViewer } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { related } from '../../related.ts'
import { openPilot } from './load-pilot.service.ts'

/** Writes in the log, for the viewer's organisation that takes part. */
export async function addLogEntry(context: Context, raw: unknown): Promise<Pilot> {
  const { key, ...facts } = parseInput(addLogEntryInput, raw)
  const pilot = await openPilot(context, facts.pilotId, 'pilot:write')
  if (hasNotBegun(facts.happenedOn, context.now())) throw fieldError('happenedOn', 'date.future')
  const taking = [pilot.organisationId, ...pilot.partners.map((partner) => partner.organisationId)]
  const organisationId = taking.find((id) => organisationIds(context.viewer, ...partnershipRoles).includes(id)) ?? null
  const authorId = (context.viewer as StaffViewer).userId
  await once(
    context,
    'addLogEntry',
    key,
    async () => (await context.tx.logEntry.create({ data: { ...facts, organisationId, authorId } })).id,
  )
  return pilot
}

/** Changes what was written. */
export async function changeLogEntry(context: Context, raw: unknown): Promise<Pilot> {
  const { id, ...facts } = parseInput(changeLogEntryInput, raw)
  const pilot = await pilotOf(context, id)
  if (hasNotBegun(facts.happenedOn, context.now())) throw fieldError('happenedOn', 'date.future')
  await context.tx.logEntry.update({ where: { id }, data: facts })
  return pilot
}

/** Takes an entry out. */
export async function removeLogEntry(context: Context, raw: unknown): Promise<Pilot> {
  const { id } = parseInput(removeInput, raw)
  const pilot = await pilotOf(context, id)
  await context.tx.logEntry.delete({ where: { id } })
  return pilot
}

/** Whether the viewer may change this entry: never once the pilot is closed. */
export async function canChangeEntry(context: Context, entry: LogEntry): Promise<boolean> {
  const pilot = await related(context, 'pilot', entry.pilotId)
  return pilot !== null && pilot.state !== 'CLOSED' && can(context, 'logEntry:change', { ...entry, pilot })
}

async function pilotOf(context: Context, id: string): Promise<Pilot> {
  const entry = await context.tx.logEntry.findUnique({ where: { id } })
  if (!entry) throw new NotFound('pilot')
  const pilot = await openPilot(context, entry.pilotId, 'pilot:write')
  assertCan(context, 'logEntry:change', { ...entry, pilot })
  return pilot
}
