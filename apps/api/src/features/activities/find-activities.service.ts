import { activities, findActivity } from '@loper/content/activities'
import type { Activity } from '@loper/content/activities/activity'
import type { ActivityFilter } from '@loper/graphql/resolvers'
import { assertCan, can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { durationOf, original, type ShownActivity } from './shown-activity.service.ts'
import { foundIn, typedWords } from './toolkit-search.ts'

/** The original, or an own version of it; null when the viewer may not see that version. */
export async function findShown(
  context: Context,
  { key, versionId }: { key: string; versionId?: string | null },
): Promise<ShownActivity | null> {
  assertCan(context, 'activity:see', null)
  const content = findActivity(key)
  if (!content) return null
  if (!versionId) return original(content)
  const version = await context.tx.activityVersion.findFirst({ where: { id: versionId, activityKey: key } })
  return version && can(context, 'activityVersion:see', version) ? { content, version } : null
}

/** Each original with the versions of this organisation after it. */
async function withVersions(context: Context, organisationId: string | null | undefined): Promise<ShownActivity[]> {
  const originals = activities.map(original)
  if (!organisationId || !can(context, 'activityVersion:see', { organisationId })) return originals
  const versions = await context.tx.activityVersion.findMany({
    where: { organisationId, archivedAt: null },
    orderBy: { id: 'asc' },
  })
  const ofKey = (key: string) => versions.filter(({ activityKey }) => activityKey === key)
  return originals.flatMap((shown) => [shown, ...ofKey(shown.content.key).map((version) => ({ ...shown, version }))])
}

function takesPlace({ online }: Activity, place: ActivityFilter['place']): boolean {
  if (place === 'ONLINE') return online !== 'on-site'
  if (place === 'ON_SITE') return online !== 'online'
  return place !== 'BOTH' || online === 'possible'
}

function fits(shown: ShownActivity, filter: ActivityFilter): boolean {
  const { topic, kind, minimum, maximum } = shown.content
  const { maxMinutes, groupSize } = filter
  return (
    (!filter.topic || topic === filter.topic) &&
    (!filter.kind || kind === filter.kind) &&
    (!maxMinutes || durationOf(shown) <= maxMinutes) &&
    (!groupSize || (minimum <= groupSize && groupSize <= maximum)) &&
    takesPlace(shown.content, filter.place)
  )
}

/** The toolkit as far as it fits. What was typed ranks it: a word in the title counts most. */
export async function findActivities(context: Context, filter: ActivityFilter = {}): Promise<ShownActivity[]> {
  assertCan(context, 'activity:see', null)
  const shown = (await withVersions(context, filter.organisationId)).filter((one) => fits(one, filter))
  const typed = typedWords(filter.text ?? '')
  if (typed.length === 0) return shown
  return shown
    .map((one) => ({ one, score: foundIn(context, one, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one)
}
