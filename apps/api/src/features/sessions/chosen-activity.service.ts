import { findActivity } from '@loper/content/activities'
import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { related } from '../../related.ts'
import type { ShownActivity } from '../activities/shown-activity.service.ts'

/** What a new session is planned from. Throws a FieldError for what is not in the toolkit, and for a version of somebody else. */
export async function chosenActivity(
  { tx }: Context,
  from: Pick<Session, 'activityKey' | 'activityVersionId' | 'organisationId'>,
): Promise<ShownActivity> {
  const { activityKey, activityVersionId, organisationId } = from
  const content = findActivity(activityKey)
  if (!content) throw fieldError('activityKey', 'activity.unknown')
  if (!activityVersionId) return { content, version: null }
  const version = await tx.activityVersion.findFirst({
    where: { id: activityVersionId, activityKey, organisationId, archivedAt: null },
  })
  if (!version) throw fieldError('activityVersionId', 'activity.unknown')
  return { content, version }
}

/** What a session is, as its library does it; null when the toolkit no longer has it. */
export async function activityOf(
  context: Context,
  { activityKey, activityVersionId }: Pick<Session, 'activityKey' | 'activityVersionId'>,
): Promise<ShownActivity | null> {
  const content = findActivity(activityKey)
  return content ? { content, version: await related(context, 'activityVersion', activityVersionId) } : null
}
