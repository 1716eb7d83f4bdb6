import { promotionWords } from '@loper/content/promotion-words'
import { comma, formatDay, formatTimeRange } from '@loper/domain/dutch-dates'
import { interfaceLanguageOf } from '@loper/domain/languages'
import type { Session } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { owner, related } from '../../related.ts'
import { publicTextIn } from '../activities/shown-activity.service.ts'
import { activityOf } from '../sessions/chosen-activity.service.ts'
import { shortUrl } from './short-address.service.ts'

/** Everything that paper and pasted texts tell of a session in one language. What the library wrote itself stays Dutch. */
export async function promotionIn(context: Context, session: Session, asked: string) {
  const language = interfaceLanguageOf(asked)
  const words = promotionWords[language]
  const [activity, branch, organisation, service] = await Promise.all([
    activityOf(context, session),
    related(context, 'branch', session.branchId),
    owner(context, 'organisation', session.organisationId),
    related(context, 'service', session.serviceId),
  ])
  const texts = activity && publicTextIn(activity, language)
  const { title, summary } = language === 'nl' || !texts ? session : texts
  const day = formatDay(session.startsAt, new Date(), language)
  const time = formatTimeRange(session.startsAt, session.endsAt, language)
  const place = session.online ? words.online : (branch?.name ?? session.room ?? organisation.name)
  const address = branch && [`${branch.street}, ${branch.place}`, session.room].filter(Boolean).join(', ')
  const cost = service?.cost ?? null
  const url = shortUrl(context, session, language === 'nl' ? null : language)
  const where = [place, address].filter(Boolean).join(`${comma(language)} `)
  const practical = words.practical({ when: `${day}${comma(language)} ${time}`, where, cost: cost ?? words.free, url })
  const { short, medium, long } = texts?.promotion ?? { short: summary, medium: summary, long: summary }
  return {
    title,
    summary,
    day,
    time,
    place,
    address,
    cost,
    steps: [...(texts?.steps ?? [])],
    short: `${short}\n${practical.short}`,
    medium: `${medium}\n\n${practical.full}`,
    long: `${long}\n\n${practical.full}`,
  }
}
