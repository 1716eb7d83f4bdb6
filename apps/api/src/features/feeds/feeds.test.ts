import { findActivity } from '@loper/content/activities'
import { localToInstant } from '@loper/domain/dutch-time'
import { asSystem } from '@loper/prisma/database'
import { makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeOrganisation } from '@loper/prisma/factories/organisations'
import { HtmlValidate } from 'html-validate'
import ICAL from 'ical.js'
import { afterEach, expect, test, vi } from 'vitest'
import { testServer } from '../../testing/test-server.ts'

const server = await testServer()
const system = <T>(work: Parameters<typeof asSystem<T>>[1]) => asSystem(server.prisma, work)
afterEach(() => vi.useRealTimers())

/** Sets the clock of this process; the timers of the server go on. */
const itIs = (moment: string) => vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] })

const at = (date: string, time = '14:00') => {
  const startsAt = localToInstant(date, time)
  return { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) }
}

async function library(name = 'Bibliotheek Zoetermeer') {
  return system(async (tx) => {
    const organisation = await makeOrganisation(tx, { name })
    return { organisation, branch: await makeBranch(tx, organisation.id) }
  })
}

const ask = (path: string, init: RequestInit = {}) => fetch(`${server.url}/feeds/${path}`, init)
const feed = async (organisationId: string, file: string) => (await ask(`organisatie/${organisationId}/${file}`)).text()

async function events(organisationId: string) {
  const calendar = new ICAL.Component(ICAL.parse(await feed(organisationId, 'agenda.ics')))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (!zone) throw new Error('the time zone is missing')
  ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

test.each([
  ['summer time begins on 29 March 2026', '2026-03-01T12:00:00Z', '2026-03-22', '2026-03-29', '2026-04-05'],
  ['summer time ends on 25 October 2026', '2026-10-01T12:00:00Z', '2026-10-18', '2026-10-25', '2026-11-01'],
  ['summer time begins on 28 March 2027', '2027-03-01T12:00:00Z', '2027-03-21', '2027-03-28', '2027-04-04'],
])('the calendar keeps two o’clock when %s', async (_what, now, ...days) => {
  itIs(now)
  const { organisation, branch } = await library()
  await system(async (tx) => {
    for (const date of days) await makeSession(tx, organisation.id, { ...at(date), branchId: branch.id })
  })
  const read = await events(organisation.id)
  expect(read.map(({ startDate }) => startDate.toString())).toEqual(days.map((date) => `${date}T14:00:00`))
  expect(read.map(({ startDate }) => startDate.toJSDate())).toEqual(days.map((date) => at(date).startsAt))
  expect(read.map(({ duration }) => duration.toSeconds())).toEqual(days.map(() => 7200))
  const json = JSON.parse(await feed(organisation.id, 'bijeenkomsten.json')) as Json
  expect(json.items.map(({ _event }) => new Date(_event.startDate))).toEqual(days.map((date) => at(date).startsAt))
  expect(json.items.map(({ _event }) => _event.startDate.slice(11, 19))).toEqual(days.map(() => '14:00:00'))
})

type Json = { title: string; items: { title: string; _event: { startDate: string; eventStatus: string } }[] }

test('a cancelled session says so everywhere, and a moved one has a higher sequence', async () => {
  const { organisation } = await library()
  const [moved, cancelled] = await system(async (tx) => [
    await makeSession(tx, organisation.id, { title: 'Verplaatst' }),
    await makeSession(tx, organisation.id, { title: 'Vervallen' }),
  ])
  const find = async (title: string) => (await events(organisation.id)).find(({ summary }) => summary.includes(title))
  expect((await find('Verplaatst'))?.sequence).toBe(0)
  await system(async (tx) => {
    const later = new Date(moved.startsAt.getTime() + 86_400_000)
    const endsAt = new Date(moved.endsAt.getTime() + 86_400_000)
    await tx.session.update({ where: { id: moved.id }, data: { startsAt: later, endsAt } })
    await tx.session.update({ where: { id: cancelled.id }, data: { status: 'CANCELLED', cancelReason: 'Ziek.' } })
  })
  const after = await find('Verplaatst')
  expect([after?.sequence, after?.uid]).toEqual([1, `${moved.id}@loper`])
  const gone = await find('Vervallen')
  expect(gone?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(gone?.summary).toBe('Gaat niet door: Vervallen')
  const { items } = JSON.parse(await feed(organisation.id, 'bijeenkomsten.json')) as Json
  expect(items.map(({ _event }) => _event.eventStatus).sort()).toEqual([
    'https://schema.org/EventCancelled',
    'https://schema.org/EventRescheduled',
  ])
  expect(await feed(organisation.id, 'inbedden')).toContain('Gaat niet door')
})

test('what is not published, is over or is of somebody else stays out', async () => {
  const { organisation } = await library()
  const other = await library()
  await system(async (tx) => {
    await makeSession(tx, organisation.id, { title: 'Nog niet', publishedAt: null })
    await makeSession(tx, organisation.id, { title: 'Voorbij', startsAt: new Date(Date.now() - 7 * 86_400_000) })
    await makeSession(tx, other.organisation.id, { title: 'Van een ander' })
    await makeSession(tx, organisation.id, { title: 'Open' })
  })
  const html = await feed(organisation.id, 'bijeenkomsten.html')
  expect(html.match(/<h3>/g)).toHaveLength(1)
  expect(html).toContain('Open')
})

test('the words of a library cannot become HTML, and the piece holds no script', async () => {
  const { organisation } = await library('Bibliotheek <b>"A&B"</b>')
  await system((tx) =>
    makeSession(tx, organisation.id, { title: '<script>alert(1)</script>', summary: '</ul><img src=x>' }),
  )
  for (const file of ['bijeenkomsten.html', 'inbedden']) {
    const html = await feed(organisation.id, file)
    expect(html).not.toMatch(/<script|<img|<b>/)
    expect(html).toContain('&lt;script&gt;')
  }
})

test('a place has what is there, and online of who works for it', async () => {
  const { organisation, branch } = await library()
  await system(async (tx) => {
    await makeSession(tx, organisation.id, { title: 'Hier', branchId: branch.id })
    await makeSession(tx, organisation.id, { title: 'Op afstand', online: true, onlineUrl: 'https://voorbeeld.nl/x' })
    const code = branch.municipalityCode
    const known = await tx.serviceArea.findFirst({ where: { organisationId: organisation.id, municipalityCode: code } })
    if (!known)
      await tx.serviceArea.create({
        data: { organisationId: organisation.id, municipalityCode: code, validFrom: new Date('2020-01-01') },
      })
  })
  const region = await system((tx) => tx.municipality.findUniqueOrThrow({ where: { code: branch.municipalityCode } }))
  for (const path of [`gemeente/${region.code}`, `regio/${region.labourMarketRegionCode}`]) {
    const html = await (await ask(`${path}/bijeenkomsten.html`)).text()
    expect(html).toContain('Hier')
    expect(html).toContain('Op afstand')
    expect(html).not.toContain('https://voorbeeld.nl/x')
  }
})

test('only the page for a frame may be framed, and it may run nothing', async () => {
  const { organisation } = await library()
  const headers = async (path: string) => (await fetch(`${server.url}${path}`)).headers
  const page = await headers(`/feeds/organisatie/${organisation.id}/inbedden`)
  expect(page.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+';.*frame-ancestors \*$/,
  )
  expect(page.get('x-frame-options')).toBeNull()
  const fragment = await headers(`/feeds/organisatie/${organisation.id}/bijeenkomsten.html`)
  expect(fragment.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect((await headers('/bijeenkomsten')).get('x-frame-options')).toBe('SAMEORIGIN')
})

test('whoever asks again for what did not change gets nothing, and any page may read it', async () => {
  const { organisation } = await library()
  await system((tx) => makeSession(tx, organisation.id))
  const path = `organisatie/${organisation.id}/bijeenkomsten.json`
  const first = await ask(path)
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('access-control-allow-origin')).toBe('*')
  expect(first.headers.get('cache-control')).toContain('max-age=')
  expect((await ask(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  await system((tx) => makeSession(tx, organisation.id, { title: 'Nieuw' }))
  expect((await ask(path, { headers: { 'if-none-match': etag } })).status).toBe(200)
  expect((await ask(path, { method: 'OPTIONS' })).status).toBe(204)
  expect((await ask(path, { method: 'POST' })).status).toBe(405)
})

test('nobody knows an organisation, a place or a form that is not there', async () => {
  for (const path of [
    `organisatie/${crypto.randomUUID()}/agenda.ics`,
    'organisatie/geen-id/agenda.ics',
    'gemeente/GM9999/agenda.ics',
    'regio/AM99/agenda.ics',
    `organisatie/${(await library()).organisation.id}/alles.xml`,
  ])
    expect((await ask(path)).status, path).toBe(404)
})

test('the piece and the page are valid HTML in each language', async () => {
  const { organisation, branch } = await library()
  await system(async (tx) => {
    await makeSession(tx, organisation.id, { branchId: branch.id })
    await makeSession(tx, organisation.id, { status: 'CANCELLED' })
  })
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } })
  for (const file of ['bijeenkomsten.html', 'inbedden'])
    for (const language of ['nl', 'en', 'ar']) {
      const { results } = await validator.validateString(await feed(organisation.id, `${file}?taal=${language}`))
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    }
})

test('a feed says the words of the toolkit in its own language; the words of a library stay Dutch, and are marked so', async () => {
  const { organisation } = await library()
  const kept = findActivity('dream-job-game')
  if (!kept) throw new Error('the game is gone')
  const { title, summary } = kept.text.nl.public
  await system(async (tx) => {
    await makeSession(tx, organisation.id, { activityKey: kept.key, title, summary })
    await makeSession(tx, organisation.id, { activityKey: kept.key, title: 'Ons eigen spel', summary })
  })
  const arabic = kept.publicText.ar.title
  const json = JSON.parse(await feed(organisation.id, 'bijeenkomsten.json?taal=ar')) as {
    items: { title: string; language: string; _event: { name: string; inLanguage: string } }[]
  }
  const said = json.items.map(({ title, language, _event }) => [title, language, _event.name, _event.inLanguage])
  expect(said.sort()).toEqual(
    [
      [arabic, 'ar', arabic, 'ar'],
      ['Ons eigen spel', 'nl', 'Ons eigen spel', 'nl'],
    ].sort(),
  )
  const html = await feed(organisation.id, 'inbedden?taal=ar')
  expect(html).toContain(`<span lang="ar" dir="rtl">${arabic}</span>`)
  expect(html).toContain('<span lang="nl" dir="ltr">Ons eigen spel</span>')
  expect(await feed(organisation.id, 'agenda.ics?taal=en')).toContain(kept.text.en.public.title)
})
