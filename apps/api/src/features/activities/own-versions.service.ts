import { findActivity } from '@loper/content/activities'
import {
  activityVersionText,
  changeActivityVersionInput,
  createActivityVersionInput,
} from '@loper/domain/activity-versions-input'
import type { ActivityVersion, Prisma } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { assertEdition, editionOf } from '../../edition.ts'
import { fieldError, NotFound } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import type { ShownActivity } from './shown-activity.service.ts'

/** A version with the original that it is of. */
async function shownVersion(version: ActivityVersion): Promise<ShownActivity> {
  const content = findActivity(version.activityKey)
  if (!content) throw new NotFound('activity')
  return { content, version }
}

/** Writes a version beside the original; the same key twice is one version. */
export async function createActivityVersion(context: Context, raw: { organisationId: string }): Promise<ShownActivity> {
  assertCan(context, 'activityVersion:manage', { organisationId: raw.organisationId })
  const { key, organisationId, activityKey, text } = parseInput(createActivityVersionInput, raw)
  if (!findActivity(activityKey)) throw fieldError('activityKey', 'activity.unknown')
  const id = await once(context, 'createActivityVersion', key, async () => {
    const row = await context.tx.activityVersion.create({ data: { organisationId, activityKey, text } })
    return row.id
  })
  return shownVersion(await context.tx.activityVersion.findUniqueOrThrow({ where: { id } }))
}

/** The version, if the viewer may change it. Who does not work there does not learn that it exists. */
async function managed(context: Context, id: string): Promise<ActivityVersion> {
  const version = await context.tx.activityVersion.findUnique({ where: { id } })
  if (!version) throw new NotFound('activity version')
  assertCan(context, 'activityVersion:manage', version)
  return version
}

async function update(context: Context, id: string, data: Prisma.ActivityVersionUpdateInput): Promise<ShownActivity> {
  return shownVersion(await context.tx.activityVersion.update({ where: { id }, data }))
}

/** Marks what a version says. */
export function versionEdition({ text }: Pick<ActivityVersion, 'text'>): string {
  const { title, publicTitle, summary, goodToKnow, materials, steps } = activityVersionText.parse(text)
  const stepsInOrder = steps.map(({ minutes, title, say, do: does, have, tip }) => [
    minutes,
    title,
    say,
    does,
    have,
    tip,
  ])
  return editionOf([title, publicTitle, summary, goodToKnow, materials, stepsInOrder])
}

/**
 * Sets all words of a version. Sessions that follow it, follow the change. Throws a FieldError at `edition` when a colleague changed
 * it since the form was opened.
 */
export async function changeActivityVersion(context: Context, raw: { id: string }): Promise<ShownActivity> {
  await managed(context, raw.id)
  const { id, edition, text } = parseInput(changeActivityVersionInput, raw)
  // Locked, so that of two who save at once the second is compared with what the first made of it.
  await context.tx.$queryRaw`SELECT 1 FROM activity_version WHERE id = ${id}::uuid FOR UPDATE`
  assertEdition(edition, versionEdition(await managed(context, id)))
  return update(context, id, { text })
}

/** Takes a version out of the catalogue; sessions that follow it keep it. */
export async function archiveActivityVersion(context: Context, { id }: { id: string }): Promise<ShownActivity> {
  await managed(context, id)
  return update(context, id, { archivedAt: new Date() })
}

/** Puts an archived version back. */
export async function restoreActivityVersion(context: Context, { id }: { id: string }): Promise<ShownActivity> {
  await managed(context, id)
  return update(context, id, { archivedAt: null })
}
