import { addDays, instantToLocal, localToInstant } from '@loper/domain/dutch-time'
import { planSessionInput } from '@loper/domain/sessions-input'
import type { Session } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { publicTextIn } from '../activities/shown-activity.service.ts'
import { chosenActivity } from './chosen-activity.service.ts'
import { lockOwnSession } from './own-session.service.ts'
import { readDetails } from './session-details.service.ts'

/** Plans a session from an activity of the toolkit: title, words, size and length come from there. */
export async function planSession(context: Context, raw: { organisationId: string }): Promise<Session> {
  assertCan(context, 'session:manage', raw)
  const { key, organisationId, activityKey, activityVersionId, publish, ...details } = parseInput(planSessionInput, raw)
  const { tx } = context
  const id = await once(context, 'planSession', key, async () => {
    const activity = await chosenActivity(context, { activityKey, activityVersionId, organisationId })
    const columns = await readDetails(context, organisationId, details, activity)
    const { title, summary } = publicTextIn(activity, 'nl')
    const session = await tx.session.create({
      data: {
        ...columns,
        organisationId,
        activityKey,
        activityVersionId,
        title,
        summary,
        publishedAt: publish ? new Date() : null,
      },
    })
    return session.id
  })
  return tx.session.findUniqueOrThrow({ where: { id } })
}

const week = 7

/** The first moment after now that lies whole weeks after this one, on the same time of a Dutch clock. */
function nextWeek(moment: Date, now: Date): Date {
  const { date, time } = instantToLocal(moment)
  let next = date
  do next = addDays(next, week)
  while (localToInstant(next, time) <= now)
  return localToInstant(next, time)
}

/** The same session again, in a week or, of one that is long past, in the first week to come. Published if the first one was. */
export async function repeatSession(context: Context, { key, id }: { key: string; id: string }): Promise<Session> {
  const { tx } = context
  const session = await lockOwnSession(context, id, 'session:manage')
  const again = await once(context, 'repeatSession', key, async () => {
    const { id: _, branch, organisation, status, cancelReason, publishedAt, createdAt, updatedAt, ...rest } = session
    // What belongs to that one day: its address on paper, its series, and what became of it.
    const { code, seriesId, revision, movedFrom, hostAskedAt, goesOnAt, ...same } = rest
    const startsAt = nextWeek(session.startsAt, new Date())
    const length = session.endsAt.getTime() - session.startsAt.getTime()
    const endsAt = new Date(startsAt.getTime() + length)
    const made = await tx.session.create({
      data: { ...same, startsAt, endsAt, publishedAt: publishedAt ? new Date() : null },
    })
    return made.id
  })
  return tx.session.findUniqueOrThrow({ where: { id: again } })
}
