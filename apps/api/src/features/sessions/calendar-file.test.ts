import { makeEnrolment, makePerson, makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeOrganisation } from '@loper/prisma/factories/organisations'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const query = 'query($id: ID!) { calendarFile(enrolmentId: $id) }'

async function enrolment(startsAt: string, change = {}) {
  return api.system(async (tx) => {
    const library = await makeOrganisation(tx)
    const branch = await makeBranch(tx, library.id)
    const starts = new Date(startsAt)
    const endsAt = new Date(starts.getTime() + 7_200_000)
    const session = await makeSession(tx, library.id, { branchId: branch.id, startsAt: starts, endsAt })
    const person = await makePerson(tx)
    return { person, session, row: await makeEnrolment(tx, session.id, person.id, change) }
  })
}

async function eventOf(of: Awaited<ReturnType<typeof enrolment>>) {
  const asker = await api.person(of.person)
  const { data } = await asker.run<{ calendarFile: string }>(query, { id: of.row.id })
  const calendar = new ICAL.Component(ICAL.parse(data.calendarFile))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (!zone) throw new Error('the time zone is missing')
  ICAL.TimezoneService.register(zone)
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('the event is missing')
  return { component, event: new ICAL.Event(component) }
}

test.each([
  ['in winter', '2027-01-12T13:00:00.000Z', '14:00:00'],
  ['in summer', '2027-07-06T12:00:00.000Z', '14:00:00'],
  ['on the day that summer time begins', '2027-03-28T12:00:00.000Z', '14:00:00'],
  ['on the day that summer time ends', '2027-10-31T13:00:00.000Z', '14:00:00'],
])('%s the file says the time on the Dutch clock, and the right moment', async (_when, startsAt, clock) => {
  const { event, component } = await eventOf(await enrolment(startsAt))
  expect(event.startDate.toString()).toContain(clock)
  expect(component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Amsterdam')
  expect(event.startDate.toJSDate().toISOString()).toBe(startsAt)
  expect(event.duration.toSeconds()).toBe(7200)
  expect(String(component.getFirstPropertyValue('dtstamp'))).toMatch(/Z$/)
  expect(event.location).toContain('Bibliotheek Stadshart')
})

test('a cancelled place is a cancelled event, and a waiting one is not certain', async () => {
  const status = async (change: object) =>
    (await eventOf(await enrolment('2027-01-12T13:00:00Z', change))).component.getFirstPropertyValue('status')
  expect(await status({ status: 'CANCELLED' })).toBe('CANCELLED')
  expect(await status({ status: 'WAITING' })).toBe('TENTATIVE')
  expect(await status({})).toBe('CONFIRMED')
})

test('nobody gets the file of somebody else', async () => {
  const { row } = await enrolment('2027-01-12T13:00:00Z')
  const other = await api.person(await api.system((tx) => makePerson(tx)))
  expect((await other.run(query, { id: row.id })).data).toEqual({ calendarFile: null })
  expect((await api.nobody.run(query, { id: row.id })).data).toEqual({ calendarFile: null })
})
