import { planSeriesInput } from '@loper/domain/sessions-input'
import type { Session } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { publicTextIn } from '../activities/shown-activity.service.ts'
import { chosenActivity } from './chosen-activity.service.ts'
import { readDetails } from './session-details.service.ts'

/** Plans a session on each of the days, all or none. Each is a session of its own; what they share is that they were planned together. */
export async function planSeries(context: Context, raw: { organisationId: string }): Promise<Session[]> {
  assertCan(context, 'session:manage', raw)
  const input = parseInput(planSeriesInput, raw)
  const { key, organisationId, activityKey, activityVersionId, publish, rhythm, dates, ...details } = input
  const { tx } = context
  const seriesId = await once(context, 'planSeries', key, async () => {
    const activity = await chosenActivity(context, { activityKey, activityVersionId, organisationId })
    const { title, summary } = publicTextIn(activity, 'nl')
    const series = await tx.sessionSeries.create({ data: { organisationId, rhythm } })
    const publishedAt = publish ? new Date() : null
    const data = []
    for (const date of dates) {
      const columns = await readDetails(context, organisationId, { ...details, date }, activity)
      const own = { organisationId, activityKey, activityVersionId, title, summary, publishedAt, seriesId: series.id }
      data.push({ ...columns, ...own })
    }
    await tx.session.createMany({ data })
    return series.id
  })
  return tx.session.findMany({ where: { seriesId }, orderBy: { startsAt: 'asc' } })
}
