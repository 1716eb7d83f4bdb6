import { uploadAddress } from '@loper/domain/upload-rules'
import type { Branch, Organisation, Session } from '@loper/prisma/client'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../context.ts'
import { owner, related } from '../../related.ts'
import { takesPeople } from '../sessions/load-session.service.ts'
import { seatsOf } from '../sessions/seats.service.ts'
import { spokenWords } from '../sessions/spoken-words.service.ts'

const zone = 'Europe/Amsterdam'
const schema = (name: string) => `https://schema.org/${name}`

/** A moment as a Dutch clock says it, with its offset: 2026-03-29T14:00:00+02:00. */
function withOffset(moment: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

type Where = { session: Session; branch: Branch | null; organisation: Organisation; url: string }

function locationOf({ session, branch, organisation, url }: Where) {
  // The link to take part is for who has a place; the page tells how to get one.
  if (session.online) return { '@type': 'VirtualLocation', url }
  const address = { '@type': 'PostalAddress', addressCountry: 'NL' }
  if (!branch) return { '@type': 'Place', name: session.room ?? organisation.name, address }
  const { name, street, postcode, place } = branch
  return {
    '@type': 'Place',
    name,
    address: { ...address, streetAddress: street, postalCode: postcode, addressLocality: place },
  }
}

function statusOf({ status, movedFrom }: Session) {
  if (status === 'CANCELLED') return { eventStatus: schema('EventCancelled') }
  if (!movedFrom) return { eventStatus: schema('EventScheduled') }
  return { eventStatus: schema('EventRescheduled'), previousStartDate: withOffset(movedFrom) }
}

/** A session as a schema.org `Event`, as search engines ask for it, in the words of the public page in that language and nothing more. */
export async function structuredEvent(
  context: Context,
  session: Session,
  language: string = context.language,
): Promise<Record<string, unknown>> {
  const words = spokenWords(session, language)
  const { publicUrl } = context.config
  const url = `${publicUrl}/bijeenkomsten/${session.id}`
  const [branch, organisation, service, picture] = await Promise.all([
    related(context, 'branch', session.branchId),
    owner(context, 'organisation', session.organisationId),
    related(context, 'service', session.serviceId),
    related(context, 'upload', session.pictureId),
  ])
  const open = takesPeople(session)
  const seats = open ? await seatsOf(context, session) : null
  const free = !service?.cost
  const offer = {
    '@type': 'Offer',
    price: 0,
    priceCurrency: 'EUR',
    url,
    availability: schema(seats && seats.free > 0 ? 'InStock' : 'SoldOut'),
    ...(session.publishedAt && { validFrom: withOffset(session.publishedAt) }),
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: words.title,
    description: words.summary,
    startDate: withOffset(session.startsAt),
    endDate: withOffset(session.endsAt),
    ...statusOf(session),
    eventAttendanceMode: schema(session.online ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'),
    location: locationOf({ session, branch, organisation, url }),
    organizer: { '@type': 'Organization', name: organisation.name, url: organisation.website ?? publicUrl },
    ...(picture && { image: [`${publicUrl}${uploadAddress(picture)}`] }),
    inLanguage: words.language,
    isAccessibleForFree: free,
    ...(free && { offers: offer }),
    maximumAttendeeCapacity: session.capacity,
    ...(seats && { remainingAttendeeCapacity: seats.free }),
  }
}
