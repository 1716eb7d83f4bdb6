import { currentConsentVersions } from '@loper/content/consent-texts'
import { makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import ICAL from 'ical.js'
import { createTransport } from 'nodemailer'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()

const enrol = `mutation($input: EnrolInSessionInput!) { done: enrolInSession(input: $input) { token errors { messageKey } } }`
const change = `mutation($input: ChangeSessionInput!) { done: changeSession(input: $input) { errors { messageKey } } }`
const cancel = `mutation($input: CancelSessionInput!) { done: cancelSession(input: $input) { errors { messageKey } } }`
const signOff = `mutation($id: ID!) { done: cancelEnrolment(input: { enrolmentId: $id }) { errors { messageKey } } }`
const accept = `mutation($id: ID!) { done: confirmOffer(input: { enrolmentId: $id }) { errors { messageKey } } }`

async function openSession(capacity = 8) {
  const made = await api.system(async (tx) => {
    const library = await makeOrganisation(tx, { name: 'Bibliotheek Zoetermeer' })
    const branch = await makeBranch(tx, library.id)
    const coordinator = await makeMember(tx, library.id, 'COORDINATOR')
    const of = { branchId: branch.id, startsAt: new Date('2030-03-26T13:00:00Z'), minimum: 1, capacity }
    return { branch, coordinator, session: await makeSession(tx, library.id, of) }
  })
  const petra = await api.staff(made.coordinator)
  const { session, branch } = made
  const same = { id: session.id, time: '14:00', branchId: branch.id, minimum: 1, capacity }
  return { session, petra, move: (date: string) => petra.run(change, { input: { ...same, date } }) }
}

let number = 0
async function join(sessionId: string, more = {}) {
  number += 1
  const contactValue = `agenda-${number}@voorbeeld.demo`
  const consent = { given: true, textVersion: currentConsentVersions.enrolment, language: 'nl' }
  const person = { firstName: 'Sam', contactKind: 'EMAIL', contactValue, language: 'nl', consent, ...more }
  const { data } = await api.nobody.run<{ done: { token: string } }>(enrol, {
    input: { key: crypto.randomUUID(), sessionId, ...person },
  })
  const asker = api.link(data.done.token)
  const { data: own } = await asker.run<{ me: { enrolments: { id: string }[] } }>('{ me { enrolments { id } } }')
  return { contactValue, asker, enrolmentId: own.me.enrolments[0]?.id ?? '' }
}

const sentTo = (recipient: string) =>
  api.system((tx) => tx.outboxMessage.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } }))

/** What the calendar of this person was asked, mail by mail. */
async function askedOf(recipient: string) {
  const mails = await sentTo(recipient)
  return mails.flatMap(({ calendar, calendarMethod }) => {
    if (!calendar) return []
    const component = new ICAL.Component(ICAL.parse(calendar))
    const zone = component.getFirstSubcomponent('vtimezone')
    if (zone) ICAL.TimezoneService.register(zone)
    const vevent = component.getFirstSubcomponent('vevent')
    if (!vevent) throw new Error('the event is missing')
    const event = new ICAL.Event(vevent)
    expect(component.getFirstPropertyValue('method')).toBe(calendarMethod)
    expect(String(vevent.getFirstPropertyValue('attendee'))).toMatch(new RegExp(`^mailto:${recipient}$`, 'i'))
    expect(String(vevent.getFirstPropertyValue('organizer'))).toMatch(/^mailto:\S+@\S+$/i)
    return [
      {
        method: calendarMethod,
        uid: event.uid,
        sequence: event.sequence,
        status: vevent.getFirstPropertyValue('status'),
        clock: event.startDate.toString(),
        moment: event.startDate.toJSDate().toISOString(),
      },
    ]
  })
}

test('a calendar takes the session over, moves with it across both changes of summer time, and loses it when it is cancelled', async () => {
  const { session, petra, move } = await openSession()
  const { contactValue } = await join(session.id)
  await move('2030-04-02')
  await move('2030-10-22')
  await move('2030-10-29')
  await petra.run(cancel, { input: { id: session.id, reason: 'De gastheer is ziek.' } })
  const asked = await askedOf(contactValue)
  expect(asked.map(({ method, clock, moment }) => [method, clock, moment])).toEqual([
    ['REQUEST', '2030-03-26T14:00:00', '2030-03-26T13:00:00.000Z'],
    ['REQUEST', '2030-04-02T14:00:00', '2030-04-02T12:00:00.000Z'],
    ['REQUEST', '2030-10-22T14:00:00', '2030-10-22T12:00:00.000Z'],
    ['REQUEST', '2030-10-29T14:00:00', '2030-10-29T13:00:00.000Z'],
    ['CANCEL', '2030-10-29T14:00:00', '2030-10-29T13:00:00.000Z'],
  ])
  expect(new Set(asked.map(({ uid }) => uid)).size).toBe(1)
  const numbers = asked.map(({ sequence }) => sequence)
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
})

test('who signs off loses the event, who waits gets it only with the place', async () => {
  const { session } = await openSession(1)
  const first = await join(session.id)
  const second = await join(session.id)
  expect(await askedOf(second.contactValue)).toEqual([])
  await first.asker.run(signOff, { id: first.enrolmentId })
  expect((await askedOf(first.contactValue)).map(({ method, status }) => [method, status])).toEqual([
    ['REQUEST', 'CONFIRMED'],
    ['CANCEL', 'CANCELLED'],
  ])
  await api.tick()
  expect(await askedOf(second.contactValue)).toEqual([])
  await second.asker.run(accept, { id: second.enrolmentId })
  expect((await askedOf(second.contactValue)).map(({ method, status }) => [method, status])).toEqual([
    ['REQUEST', 'CONFIRMED'],
  ])
})

test('the file that somebody downloads is about the same event, and never older than the mail', async () => {
  const { session, move } = await openSession()
  const { contactValue, asker, enrolmentId } = await join(session.id)
  await move('2030-04-02')
  const { data } = await asker.run<{ file: string }>('query($id: ID!) { file: calendarFile(enrolmentId: $id) }', {
    id: enrolmentId,
  })
  const vevent = new ICAL.Component(ICAL.parse(data.file)).getFirstSubcomponent('vevent')
  const last = (await askedOf(contactValue)).at(-1)
  expect(vevent?.getFirstPropertyValue('uid')).toBe(last?.uid)
  expect(vevent?.getFirstPropertyValue('sequence')).toBe(last?.sequence)
  expect(data.file).toContain('METHOD:PUBLISH')
  expect(data.file).not.toContain(contactValue)
})

test('the calendar file leaves as the part of the mail that calendars look for', async () => {
  const { session } = await openSession()
  const { contactValue } = await join(session.id)
  const [mail] = await sentTo(contactValue)
  const transport = createTransport({ streamTransport: true, buffer: true })
  const icalEvent = { method: mail?.calendarMethod ?? '', content: mail?.calendar ?? '', filename: 'bijeenkomst.ics' }
  const sent = await transport.sendMail({ from: 'loper@voorbeeld.demo', to: contactValue, text: 'Dag', icalEvent })
  expect(String(sent.message)).toMatch(/Content-Type: text\/calendar; charset=utf-8;\s+method=REQUEST/)
})
