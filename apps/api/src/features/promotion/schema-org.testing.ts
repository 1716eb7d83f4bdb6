/** The definitions of schema.org that an event of ours uses: which property takes which type. */

export type Node = { [property: string]: unknown }

type Check = (value: unknown, path: string) => string[]

const wrong = (path: string, what: string) => [`${path}: ${what}`]
const text: Check = (value, path) => (typeof value === 'string' && value.trim() ? [] : wrong(path, 'no Text'))
const url: Check = (value, path) =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value) ? [] : wrong(path, 'no URL')
const moment: Check = (value, path) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(String(value)) && !Number.isNaN(Date.parse(String(value)))
    ? []
    : wrong(path, 'no date with an offset')
const number: Check = (value, path) => (typeof value === 'number' && value >= 0 ? [] : wrong(path, 'no Number'))
const integer: Check = (value, path) => (Number.isInteger(value) && Number(value) >= 0 ? [] : wrong(path, 'no Integer'))
const boolean: Check = (value, path) => (typeof value === 'boolean' ? [] : wrong(path, 'no Boolean'))
const oneOf =
  (...members: string[]): Check =>
  (value, path) =>
    members.map((member) => `https://schema.org/${member}`).includes(String(value)) ? [] : wrong(path, 'no member')
const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) && value.length > 0 ? value.flatMap((one) => check(one, path)) : wrong(path, 'no list')
const node =
  (...types: (keyof typeof definitions)[]): Check =>
  (value, path) => {
    const type = types.find((one) => (value as Node | null)?.['@type'] === one)
    return type ? problemsIn(value as Node, type) : wrong(path, `no ${types.join(' or ')}`)
  }

type Definition = { required: string[]; properties: Record<string, Check> }

const definitions: Record<
  'Event' | 'Place' | 'VirtualLocation' | 'PostalAddress' | 'Organization' | 'Offer',
  Definition
> = {
  Event: {
    // Required and recommended by search engines; `offers` and `image` only where there is a price or a picture.
    required:
      'name startDate endDate location eventStatus eventAttendanceMode organizer description url inLanguage maximumAttendeeCapacity'.split(
        ' ',
      ),
    properties: {
      '@id': url,
      url,
      name: text,
      description: text,
      startDate: moment,
      endDate: moment,
      previousStartDate: moment,
      eventStatus: oneOf('EventScheduled', 'EventCancelled', 'EventRescheduled', 'EventPostponed', 'EventMovedOnline'),
      eventAttendanceMode: oneOf('OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode'),
      location: (value, path) => node('Place', 'VirtualLocation')(value, path),
      organizer: (value, path) => node('Organization')(value, path),
      offers: (value, path) => node('Offer')(value, path),
      image: listOf(url),
      inLanguage: text,
      isAccessibleForFree: boolean,
      maximumAttendeeCapacity: integer,
      remainingAttendeeCapacity: integer,
    },
  },
  Place: {
    required: ['name', 'address'],
    properties: { name: text, address: (value, path) => node('PostalAddress')(value, path) },
  },
  VirtualLocation: { required: ['url'], properties: { url } },
  PostalAddress: {
    required: ['addressCountry'],
    properties: { addressCountry: text, streetAddress: text, postalCode: text, addressLocality: text },
  },
  Organization: { required: ['name', 'url'], properties: { name: text, url } },
  Offer: {
    required: ['price', 'priceCurrency', 'availability', 'url', 'validFrom'],
    properties: {
      price: number,
      priceCurrency: text,
      url,
      availability: oneOf('InStock', 'SoldOut', 'PreOrder'),
      validFrom: moment,
    },
  },
}

function problemsIn(value: Node, type: keyof typeof definitions): string[] {
  const { required, properties } = definitions[type]
  const missing = required.filter((name) => !(name in value)).map((name) => `${type}.${name}: missing`)
  const odd = Object.entries(value).flatMap(([name, one]) => {
    if (name === '@type' || name === '@context') return []
    return properties[name]?.(one, `${type}.${name}`) ?? [`${type}.${name}: schema.org knows no such property`]
  })
  return [...missing, ...odd]
}

/** What is wrong with an event, if anything. */
export function problemsOf(event: Node): string[] {
  const context = event['@context'] === 'https://schema.org' ? [] : ['@context: not schema.org']
  const ends =
    Date.parse(String(event.endDate)) > Date.parse(String(event.startDate)) ? [] : ['Event.endDate: too soon']
  const moved = String(event.eventStatus).endsWith('EventRescheduled') === 'previousStartDate' in event
  const problems = [...context, ...node('Event')(event, 'Event')]
  return problems.length > 0
    ? problems
    : [...ends, ...(moved ? [] : ['Event.previousStartDate: does not fit the status'])]
}
