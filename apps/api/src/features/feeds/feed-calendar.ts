import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../context.ts'
import { timeZoneRules, zone } from '../sessions/calendar-zone.service.ts'
import { type Feed, feedWords, whereOf } from './feed-words.ts'

const local = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)
const hour = 3600

/** The sessions as a calendar. What was cancelled says so, and what was moved has a higher SEQUENCE, so that calendars follow. */
export function feedCalendar({ config }: Context, { name, language, sessions }: Feed): string {
  const words = feedWords[language]
  const calendar = ical({
    name: words.title(name),
    prodId: { company: 'Loper', product: 'Bijeenkomsten', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hour,
    timezone: { name: null, generator: () => timeZoneRules },
  })
  for (const session of sessions) {
    const gone = session.status === 'CANCELLED'
    const url = `${config.publicUrl}/bijeenkomsten/${session.id}`
    calendar.createEvent({
      id: `${session.id}@loper`,
      sequence: session.revision,
      // Not now: what did not change must read the same, so that whoever asks again gets nothing.
      stamp: session.updatedAt,
      created: session.createdAt,
      lastModified: session.updatedAt,
      start: local(session.startsAt),
      end: local(session.endsAt),
      timezone: zone,
      status: gone ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: gone ? `${words.cancelled}: ${session.words.title}` : session.words.title,
      description: [session.words.summary, gone ? session.cancelReason : `${words.enrol}: ${url}`]
        .filter(Boolean)
        .join('\n'),
      location: whereOf(session, language),
      url,
    })
  }
  return calendar.toString()
}
