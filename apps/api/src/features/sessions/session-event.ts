import type { Language } from '@loper/domain/languages'
import type { EnrolmentStatus } from '@loper/prisma/client'
import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { calendarWords } from './calendar-words.ts'
import { timeZoneRules, zone } from './calendar-zone.service.ts'
import { type FullSession, placeWords } from './session-words.ts'
import { spokenWords } from './spoken-words.service.ts'

const local = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)

function addressOf({ branch }: FullSession): string | null {
  return branch && `${branch.street}, ${branch.postcode} ${branch.place}`
}

/** What an enrolment has come to, in order: a calendar takes only what has a higher number than what it holds. */
const steps: readonly EnrolmentStatus[] = ['WAITING', 'OFFERED', 'PLACED', 'CANCELLED']

/** The same event again with a higher number: a calendar replaces what it has. */
const sequenceOf = (status: EnrolmentStatus, { revision }: FullSession) =>
  revision * steps.length + steps.indexOf(status)

export type SessionEvent = {
  enrolment: { id: string; status: EnrolmentStatus }
  session: FullSession
  language: Language
  publicUrl: string
  /** Set in a mail: calendars then update and cancel the event by themselves. Both are addresses. */
  mailed?: { from: string; to: string }
}

const addressIn = (from: string) => /<(.+)>/.exec(from)?.[1] ?? from

/** Somebody's place in a session as iCalendar text (RFC 5545), in their language; in a mail as an invitation or its end (RFC 5546). */
export function sessionEvent({ enrolment, session, language, publicUrl, mailed }: SessionEvent) {
  const words = calendarWords[language]
  const { title, summary } = spokenWords(session, language)
  const gone = enrolment.status === 'CANCELLED' || session.status === 'CANCELLED'
  const waits = enrolment.status === 'WAITING' || enrolment.status === 'OFFERED'
  const sent = gone ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const method = mailed ? sent : ICalCalendarMethod.PUBLISH
  const calendar = ical({
    prodId: { company: 'Loper', product: 'Bijeenkomsten', language: language.toUpperCase() },
    method,
    // A zone for the calendar as a whole would also put the stamp in it, which must be in UTC.
    timezone: { name: null, generator: () => timeZoneRules },
  })
  const event = calendar.createEvent({
    id: `${enrolment.id}@loper`,
    sequence: sequenceOf(enrolment.status, session),
    stamp: new Date(),
    start: local(session.startsAt),
    end: local(session.endsAt),
    timezone: zone,
    status: gone ? ICalEventStatus.CANCELLED : waits ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    summary: waits ? words.waiting(title) : title,
    description: [summary, words.cannotCome].join('\n'),
    location: [placeWords(session, language), addressOf(session)].filter(Boolean).join(', '),
    // Never the link of the person: a calendar is often shared with others.
    url: `${publicUrl}/bijeenkomsten/${session.id}`,
  })
  if (mailed) {
    event.organizer({ name: session.organisation.name, email: addressIn(mailed.from) })
    // Nobody has to answer the invitation: they said yes when they enrolled.
    event.createAttendee({ email: mailed.to, rsvp: false, status: ICalAttendeeStatus.ACCEPTED })
  }
  return { method: method as 'PUBLISH' | 'REQUEST' | 'CANCEL', text: calendar.toString() }
}
