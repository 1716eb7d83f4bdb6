/** The structured data against what schema.org says of `Event` and what search engines require and recommend. */
import { makeEnrolment, makePerson, makeService, makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { type Node, problemsOf } from './schema-org.testing.ts'

const api = await testApi()
const document = 'query($id: ID!) { session(id: $id) { structuredData } }'

async function eventOf(change: object = {}, { online = false, enrolled = 0, cost = null as string | null } = {}) {
  const id = await api.system(async (tx) => {
    const library = await makeOrganisation(tx, { name: 'Bibliotheek </script> Zoetermeer' })
    const branch = await makeBranch(tx, library.id)
    const service = await makeService(tx, library.id, { cost })
    const place = online ? { online, onlineUrl: 'https://voorbeeld.nl/geheim' } : { branchId: branch.id }
    const session = await makeSession(tx, library.id, { ...place, serviceId: service.id, capacity: 8 })
    for (let index = 0; index < enrolled; index += 1)
      await makeEnrolment(tx, session.id, (await makePerson(tx)).id, { status: index < 8 ? 'PLACED' : 'WAITING' })
    // Changed afterwards, as a library does it.
    if (Object.keys(change).length > 0) await tx.session.update({ where: { id: session.id }, data: change })
    return session.id
  })
  const { data } = await api.nobody.run<{ session: { structuredData: string } }>(document, { id })
  return { id, text: data.session.structuredData, event: JSON.parse(data.session.structuredData) as Node }
}

test.each([
  ['at a library', {}, {}],
  ['online', {}, { online: true }],
  ['nowhere in particular', { branchId: null, room: 'Buurthuis De Olm' }, {}],
  ['full', {}, { enrolled: 10 }],
  ['cancelled', { status: 'CANCELLED' }, {}],
  ['moved', { startsAt: new Date(Date.now() + 9 * 86_400_000), endsAt: new Date(Date.now() + 9.1 * 86_400_000) }, {}],
  ['with a cost', {}, { cost: '5 euro' }],
])('a session %s has all that is required and recommended, each of its own type', async (_how, change, how) => {
  expect(problemsOf((await eventOf(change, how)).event)).toEqual([])
})

test('it tells what the page tells: places, cancelled, moved, online', async () => {
  const { event, id } = await eventOf({}, { enrolled: 3 })
  expect(event).toMatchObject({
    url: `http://localhost:4000/bijeenkomsten/${id}`,
    maximumAttendeeCapacity: 8,
    remainingAttendeeCapacity: 5,
    eventStatus: 'https://schema.org/EventScheduled',
    isAccessibleForFree: true,
    offers: { price: 0, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
  })
  const full = (await eventOf({}, { enrolled: 8 })).event
  expect(full).toMatchObject({ remainingAttendeeCapacity: 0, offers: { availability: 'https://schema.org/SoldOut' } })
  const cancelled = (await eventOf({ status: 'CANCELLED' })).event
  expect(cancelled.eventStatus).toBe('https://schema.org/EventCancelled')
  expect(cancelled).not.toHaveProperty('remainingAttendeeCapacity')
  expect((await eventOf({}, { cost: '5 euro' })).event).not.toHaveProperty('offers')
})

test('the link to take part online is not in it', async () => {
  const { event, text } = await eventOf({}, { online: true })
  expect(event.location).toMatchObject({ '@type': 'VirtualLocation' })
  expect(text).not.toContain('geheim')
})

test('the check sees what is wrong', async () => {
  const { event } = await eventOf()
  expect(problemsOf({ ...event, startDate: '2026-03-29T14:00:00' })).toEqual([
    'Event.startDate: no date with an offset',
  ])
  expect(problemsOf({ ...event, location: 'Zoetermeer' })).toEqual(['Event.location: no Place or VirtualLocation'])
  expect(problemsOf({ ...event, colour: 'green' })).toEqual(['Event.colour: schema.org knows no such property'])
  expect(problemsOf({ ...event, name: '' })).toEqual(['Event.name: no Text'])
})

test('a short address leads to the session, in small letters or capitals, and to nothing that is not open', async () => {
  const [open, closed] = await api.system(async (tx) => {
    const library = await makeOrganisation(tx)
    return [await makeSession(tx, library.id), await makeSession(tx, library.id, { publishedAt: null })]
  })
  const find = async (code: string) =>
    (await api.nobody.run('query($code: String!) { sessionOfCode(code: $code) { id } }', { code })).data
  expect(open.code).toMatch(/^[2-9b-df-hjkmnp-tv-xz]{6}$/)
  expect(await find(open.code.toUpperCase())).toEqual({ sessionOfCode: { id: open.id } })
  expect(await find(closed.code)).toEqual({ sessionOfCode: null })
  expect(await find('zzzzzz')).toEqual({ sessionOfCode: null })
})

test('texts to paste name when, where and how, in each language', async () => {
  const { id } = await eventOf({ activityKey: 'dream-job-game' })
  const ask = `query($id: ID!, $language: String!) { session(id: $id) { shortUrl
    promotion(language: $language) { title day short medium long address } } }`
  type Texts = {
    session: { shortUrl: string; promotion: Record<'short' | 'medium' | 'long' | 'day' | 'address', string> }
  }
  for (const language of ['nl', 'en', 'ar']) {
    const { shortUrl, promotion } = (await api.nobody.run<Texts>(ask, { id, language })).data.session
    for (const text of [promotion.short, promotion.medium, promotion.long]) {
      expect(text).toContain(promotion.day)
      expect(text).toContain(shortUrl.replace('http://', ''))
    }
    expect(promotion.long.length).toBeGreaterThan(promotion.medium.length)
  }
})
