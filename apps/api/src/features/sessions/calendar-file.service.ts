import { interfaceLanguageOf } from '@loper/domain/languages'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../context.ts'
import { calendarWords } from './calendar-words.ts'
import { timeZoneRules, zone } from './calendar-zone.service.ts'
import { type FullSession, placeWords } from './session-words.ts'

const local = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)

function addressOf({ branch }: FullSession): string | null {
  return branch && `${branch.street}, ${branch.postcode} ${branch.place}`
}

/** The file for the calendar of whoever holds the link: their enrolment as an event; null when it is not theirs. */
export async function calendarFile(context: Context, enrolmentId: string): Promise<string | null> {
  if (context.viewer.kind !== 'person') return null
  const enrolment = await context.tx.enrolment.findUnique({
    where: { id: enrolmentId, personId: context.viewer.personId },
    include: { person: true, session: { include: { branch: true, organisation: true } } },
  })
  if (!enrolment) return null
  const { session, status } = enrolment
  const language = interfaceLanguageOf(enrolment.person.language)
  const words = calendarWords[language]
  const gone = status === 'CANCELLED' || session.status === 'CANCELLED'
  const waits = status === 'WAITING'
  const calendar = ical({
    prodId: { company: 'Loper', product: 'Bijeenkomsten', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // A zone for the calendar as a whole would also put the stamp in it, which must be in UTC.
    timezone: { name: null, generator: () => timeZoneRules },
  })
  calendar.createEvent({
    id: `${enrolment.id}@loper`,
    // The same event again with a higher number: a calendar replaces what it has.
    sequence: (Math.floor(session.updatedAt.getTime() / 1000) % 2 ** 30) + Number(gone),
    stamp: new Date(),
    start: local(session.startsAt),
    end: local(session.endsAt),
    timezone: zone,
    status: gone ? ICalEventStatus.CANCELLED : waits ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    summary: waits ? words.waiting(session.title) : session.title,
    description: [session.summary, words.cannotCome].join('\n'),
    location: [placeWords(session, language), addressOf(session)].filter(Boolean).join(', '),
    // Never the link of the person: a calendar is often shared with others.
    url: `${context.config.publicUrl}/bijeenkomsten/${session.id}`,
  })
  return calendar.toString()
}
