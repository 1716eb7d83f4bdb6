import type { Context } from '../../context.ts'
import { structuredEvent } from '../promotion/structured-event.service.ts'
import { type Feed, feedWords, whenOf, whereOf } from './feed-words.ts'

/** JSON Feed 1.1 (jsonfeed.org); `_event` holds the schema.org Event of each, with its times, its place and whether it is cancelled. */
export async function feedJson(context: Context, { name, address, language, sessions }: Feed): Promise<string> {
  const { publicUrl } = context.config
  const words = feedWords[language]
  const events = await Promise.all(sessions.map((session) => structuredEvent(context, session, language)))
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: words.title(name),
    home_page_url: `${publicUrl}${address}`,
    language,
    items: sessions.map((session, index) => ({
      id: session.id,
      url: `${publicUrl}/bijeenkomsten/${session.id}`,
      title: session.status === 'CANCELLED' ? `${words.cancelled}: ${session.words.title}` : session.words.title,
      summary: session.words.summary,
      content_text: [session.words.summary, whenOf(session, language), whereOf(session, language)].join('\n'),
      date_published: (session.publishedAt ?? session.createdAt).toISOString(),
      date_modified: session.updatedAt.toISOString(),
      language: session.words.language,
      _event: events[index],
    })),
  })
}
