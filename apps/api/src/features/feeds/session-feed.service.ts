import { interfaceLanguageOf } from '@loper/domain/languages'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { spokenWords } from '../sessions/spoken-words.service.ts'
import { feedCalendar } from './feed-calendar.ts'
import { feedFragment, feedPage } from './feed-html.ts'
import { feedJson } from './feed-json.ts'
import { type FeedScope, findScope } from './feed-scope.service.ts'
import type { Feed } from './feed-words.ts'

type Asked = { of: FeedScope; format: 'ICALENDAR' | 'JSON' | 'FRAGMENT' | 'PAGE'; language?: string | null }

/** As many as a site can show; a library plans fewer in a year. */
const most = 200
const monthAgo = () => new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)

/** The published sessions of an organisation or a place as text for another site. Numbers of people are not in it but for free places. */
export async function sessionFeed(context: Context, { of, format, language }: Asked): Promise<string | null> {
  assertCan(context, 'feed:see', null)
  if (Object.values(of).filter(Boolean).length !== 1) throw fieldError('of', 'value.invalid')
  const scope = await findScope(context, of)
  if (!scope) return null
  // A calendar that somebody subscribed to must still hear of what was cancelled; a list only shows what comes.
  const from = format === 'ICALENDAR' ? monthAgo() : new Date()
  const sessions = await context.tx.session.findMany({
    where: { AND: [scope.where, { publishedAt: { not: null }, endsAt: { gt: from } }] },
    include: { branch: true, organisation: true },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: most,
  })
  const spoken = interfaceLanguageOf(language ?? 'nl')
  const feed: Feed = {
    name: scope.name,
    address: scope.address,
    language: spoken,
    sessions: sessions.map((session) => ({ ...session, words: spokenWords(session, spoken) })),
  }
  switch (format) {
    case 'ICALENDAR':
      return feedCalendar(context, feed)
    case 'JSON':
      return feedJson(context, feed)
    case 'FRAGMENT':
      return feedFragment(context, feed)
    case 'PAGE':
      return feedPage(context, feed)
  }
}
