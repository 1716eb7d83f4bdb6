import { formatDayAndTime } from '@loper/domain/dutch-dates'
import type { Context } from '../../context.ts'
import { owner, related } from '../../related.ts'
import { placeWords } from './session-words.ts'

/** What a Dutch text names of a session; null for none, and for one that is not to be seen. */
export async function toldSession(context: Context, id: string | null) {
  const session = await related(context, 'session', id)
  if (!session) return null
  const [branch, organisation] = await Promise.all([
    related(context, 'branch', session.branchId),
    owner(context, 'organisation', session.organisationId),
  ])
  return {
    title: session.title,
    when: formatDayAndTime(session.startsAt, context.now(), 'nl'),
    place: placeWords({ ...session, branch, organisation }, 'nl'),
  }
}
