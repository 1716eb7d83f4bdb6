/** Every public page, rendered on the server from answers that could come from the api. */
import { describe, expect, test } from 'vitest'
import type { PublicRequest, Run } from './contract.ts'
import { renderPublicPage } from './entry-server.tsx'
import { publicPages } from './routes.tsx'
import { answers, enrolment, found, me, referral, session } from './session-answer.testing.ts'

function runWith(change: object = {}, asked: { name: string; variables: unknown }[] = []): Run {
  const data = { ...answers, ...change }
  return async (document, variables) => {
    const definition = document.definitions.find(({ kind }) => kind === 'OperationDefinition') as {
      name?: { value: string }
    }
    asked.push({ name: definition.name?.value ?? '', variables })
    return { data: data as never }
  }
}

async function render(path: string, run: Run = runWith(), form: Record<string, string> | null = null) {
  const request: PublicRequest = {
    url: new URL(path, 'http://localhost'),
    method: form ? 'POST' : 'GET',
    form,
    language: 'nl',
    link: path.startsWith('/mijn/') ? (path.split('/')[2] ?? null) : null,
    run,
    assets: { scripts: ['/a.js'], styles: [], preloads: [], chunks: {} },
    demo: false,
    publicUrl: 'http://localhost',
    now: '2026-11-22T10:00:00Z',
  }
  const answer = await renderPublicPage(request)
  expect(answer.error).toBeUndefined()
  const body = /<div id="loper">([\s\S]*)<\/div>\s*<script type="application\/json"/.exec(answer.html ?? '')?.[1] ?? ''
  return { ...answer, body: body.replace(/<!-- -->/g, '') }
}

const address = (path: string) =>
  path
    .replace('$token', 'geheim')
    .replace('$code', '123456')
    .replace('$link', 'geheim')
    .replace('$key', 'cv')
    .replace('$id', path.includes('kiezen') ? 'r' : path.includes('mijn') ? 'e' : 's')

// The first page that is rendered compiles the whole front; on a busy machine that takes a while.
describe('every public page on the server', { timeout: 60_000 }, () => {
  test.each(Object.keys(publicPages))('%s has one title, its words and no inline style', async (path) => {
    const run = runWith({ me: { ...me, referrals: [referral] } })
    const { status, body } = await render(address(path), run)
    expect(status).toBe(200)
    expect(body.match(/<h1/g)).toHaveLength(1)
    expect(body).toContain('<main id="inhoud"')
    expect(body).not.toMatch(/\sstyle=|undefined|\[object/)
  })

  test("a page of somebody's own is kept out of caches and search engines", async () => {
    const { html, headers } = await render('/mijn/geheim')
    expect(html).toContain('name="robots" content="noindex"')
    expect(headers?.['cache-control']).toContain('no-store')
  })
})

describe('looking for a session', () => {
  test('a place without a library that we know says so, and shows what is nearest', async () => {
    const far = { ...found, libraryKnown: false, edges: [{ distanceKm: 41.6, node: session }] }
    const { body } = await render('/bijeenkomsten?plaats=Zoetermeer', runWith({ publicSessions: far }))
    expect(body).toContain('In Zoetermeer kennen wij nog geen bibliotheek die meedoet')
    expect(body).toContain('het dichtst bij Zoetermeer')
    expect(body).toContain('42 kilometer')
  })

  test('a place that we do not know offers what may be meant', async () => {
    const unknown = { ...found, municipality: null, suggestions: [{ code: 'GM0373', name: 'Bergen (NH.)' }] }
    const { body } = await render('/bijeenkomsten?plaats=Bergen', runWith({ publicSessions: unknown }))
    expect(body).toContain('Wij weten niet welke plaats ‘Bergen’ is')
    expect(body).toContain('/bijeenkomsten?plaats=Bergen+%28NH.%29')
  })

  test('nothing found says what to do', async () => {
    const { body } = await render('/bijeenkomsten', runWith({ publicSessions: { ...found, edges: [] } }))
    expect(body).toContain('Er is nu niets dat past bij wat u koos')
  })

  test('a filter that is no filter is left out', async () => {
    const asked: { name: string; variables: unknown }[] = []
    await render('/bijeenkomsten?vanaf=gisteren&onderwerp=GELD&aantal=9999', runWith({}, asked))
    expect(asked[0]?.variables).toMatchObject({ from: null, topic: null, online: null, first: 48 })
  })

  test('a full session offers the waiting list, a cancelled one another session', async () => {
    const full = { ...session, seats: { placed: 8, free: 0, waiting: 2 } }
    expect((await render('/bijeenkomsten/s', runWith({ session: full }))).body).toContain('Zet mij op de wachtlijst')
    const gone = { ...session, status: 'CANCELLED', viewerCanEnrol: false, cancelReason: 'De gastheer is ziek.' }
    const { body } = await render('/bijeenkomsten/s', runWith({ session: gone }))
    expect(body).toContain('De gastheer is ziek.')
    expect(body).not.toContain('/bijeenkomsten/s/aanmelden')
  })

  test('a session that is not there is not found', async () => {
    expect((await render('/bijeenkomsten/s', runWith({ session: null }))).status).toBe(404)
  })
})

describe('coming by an invitation', () => {
  const inviter = { firstName: 'Farid', organisationName: 'Gemeente Zoetermeer' }
  const enrol = '/bijeenkomsten/s/aanmelden?uitnodiging=abcdefgh'
  const typed = { key: 'k', firstName: 'Sam', contactKind: 'EMAIL', email: 'sam@voorbeeld.nl', language: 'nl' }
  const check = { ...typed, step: 'language', intent: 'next' }

  test('the code goes along from the list to the form, where an empty box asks who may see it', async () => {
    const list = await render('/bijeenkomsten?uitnodiging=abcdefgh')
    expect(list.body).toContain('/bijeenkomsten/s?uitnodiging=abcdefgh')
    expect(list.body).toContain('name="uitnodiging" value="abcdefgh"')
    expect((await render('/bijeenkomsten/s?uitnodiging=abcdefgh')).body).toContain(enrol)
    const { body } = await render(enrol, runWith({ inviter }), check)
    expect(body).toContain('Mag Farid van Gemeente Zoetermeer het zien?')
    expect(body).toMatch(/<input(?=[^>]*name="inviterSees")(?![^>]*checked)/)
  })

  test('what was ticked is sent with the code, and kept when an answer is changed first', async () => {
    const asked: { name: string; variables: unknown }[] = []
    const change = { ...typed, step: 'check', intent: 'to:name', inviterSees: 'yes', inviterVersion: 'invitation-1' }
    const changed = await render(enrol, runWith({ inviter }), change)
    expect(changed.body).toContain('name="inviterSees" value="yes"')
    const sent = runWith({ inviter, enrolInSession: { token: 'geheim', errors: [] } }, asked)
    await render(enrol, sent, { ...change, intent: 'next' })
    expect(asked.find(({ name }) => name === 'EnrolInSession')?.variables).toMatchObject({
      input: { invitation: { code: 'abcdefgh', agreed: true, textVersion: 'invitation-1' } },
    })
  })

  test('one that is over asks nothing, and a code that can be none is not handed on', async () => {
    expect((await render(enrol, runWith({ inviter: null }), check)).body).not.toContain('inviterSees')
    expect((await render('/bijeenkomsten?uitnodiging=voorbij')).body).toContain('Deze uitnodiging is voorbij')
    const { body } = await render('/bijeenkomsten?uitnodiging=%22%3E%3Cb%3E')
    expect(body).toContain('href="/bijeenkomsten/s"')
    expect(body).not.toContain('name="uitnodiging"')
  })
})

describe('enrolling without JavaScript', () => {
  const enrol = '/bijeenkomsten/s/aanmelden'
  const typed = { key: 'k', firstName: 'Sam', contactKind: 'EMAIL', email: 'sam@voorbeeld.nl' }

  test('each answer leads to the next question and is kept', async () => {
    const second = await render(enrol, runWith(), { key: 'k', step: 'name', intent: 'next', firstName: 'Sam' })
    expect(second.body).toContain('Hoe kunnen wij u bereiken?')
    expect(second.body).toContain('name="firstName" value="Sam"')
    expect(second.body).toContain('name="key" value="k"')
    const third = await render(enrol, runWith(), { ...typed, step: 'contact', intent: 'next' })
    expect(third.body).toContain('In welke taal wilt u onze berichten?')
    const last = await render(enrol, runWith(), { ...typed, step: 'language', intent: 'next', language: 'ar' })
    expect(last.body).toContain('Klopt dit?')
    expect(last.body).toContain('العربية')
    expect(last.body).toContain('Alleen Bibliotheek Zoetermeer ziet uw gegevens.')
  })

  test('what is not right is told at the field and in the summary, and what was typed stays', async () => {
    const wrong = { ...typed, email: 'sam.voorbeeld.nl', step: 'contact', intent: 'next' }
    const { status, body } = await render(enrol, runWith(), wrong)
    expect(status).toBe(422)
    expect(body.match(/In een e-mailadres staat een @/g)).toHaveLength(2)
    expect(body).toContain('href="#email"')
    expect(body).toContain('value="sam.voorbeeld.nl"')
  })

  test('an answer can be changed without losing the others', async () => {
    const { body } = await render(enrol, runWith(), { ...typed, step: 'check', intent: 'to:name' })
    expect(body).toContain('Wat is uw voornaam?')
    expect(body).toContain('name="email" value="sam@voorbeeld.nl"')
  })

  test('the last step enrols once and goes to the own page', async () => {
    const asked: { name: string; variables: unknown }[] = []
    const run = runWith({ enrolInSession: { token: 'geheim', errors: [] } }, asked)
    const done = await render(enrol, run, { ...typed, step: 'check', intent: 'next' })
    expect(done).toMatchObject({ status: 303, location: '/mijn/geheim' })
    expect(asked.filter(({ name }) => name === 'EnrolInSession')).toHaveLength(1)
    expect(asked[0]?.variables).toMatchObject({
      input: { key: 'k', contactKind: 'EMAIL', contactValue: 'sam@voorbeeld.nl', consent: { given: true } },
    })
  })

  test('a session that ended in the meantime is told, and nothing is lost', async () => {
    const errors = [{ path: ['sessionId'], code: 'CONFLICT', messageKey: 'session.past' }]
    const run = runWith({ enrolInSession: { token: null, errors } })
    const { status, body } = await render(enrol, run, { ...typed, step: 'check', intent: 'next' })
    expect(status).toBe(422)
    expect(body).toContain('Deze bijeenkomst is al begonnen of voorbij.')
    expect(body).toContain('sam@voorbeeld.nl')
  })
})

describe('the own page', () => {
  const mine = async (change: object) => (await render('/mijn/geheim', runWith({ me: { ...me, ...change } }))).body

  test('says who is in, when and where, and offers the calendar and signing off', async () => {
    const body = await mine({})
    expect(body).toContain('U doet mee, Sam')
    expect(body).toContain('14.00 tot 16.00 uur')
    expect(body).toContain('href="/agenda/geheim/e.ics"')
    expect(body).toContain('href="/mijn/geheim/afmelden/e"')
    expect(body).toContain('las uw aanmelding')
  })

  test('says the place in the waiting line', async () => {
    const body = await mine({ enrolments: [{ ...enrolment, status: 'WAITING', position: 3 }] })
    expect(body).toContain('U bent nummer 3.')
    expect(body).toContain('Er zijn 2 mensen voor u.')
    expect(body).toContain('Haal mij van de lijst')
  })

  test('says what is over: signed off, cancelled by the library, or past', async () => {
    expect(await mine({ enrolments: [{ ...enrolment, status: 'CANCELLED' }] })).toContain('U bent afgemeld, Sam')
    const gone = { ...session, status: 'CANCELLED' }
    expect(await mine({ enrolments: [{ ...enrolment, session: gone }] })).toContain('gaat helaas niet door')
    const past = { ...session, startsAt: '2026-11-03T13:00:00Z', endsAt: '2026-11-03T15:00:00Z' }
    expect(await mine({ enrolments: [{ ...enrolment, session: past }] })).toContain('Bedankt, Sam')
  })

  test.each([
    ['REQUESTED', 'Bibliotheek Zoetermeer leest uw vraag'],
    ['ACCEPTED', 'href="/mijn/geheim/kiezen/r"'],
    ['WAITLISTED', 'U staat op de wachtlijst van Bibliotheek Zoetermeer'],
    ['REJECTED', 'kan u nu niet helpen'],
    ['EXPIRED', 'gaf geen antwoord'],
    ['COMPLETED', 'U bent klaar'],
  ])('a question that is %s is told in plain words', async (status, words) => {
    expect(await mine({ enrolments: [], referrals: [{ ...referral, status }] })).toContain(words)
  })

  test('a link that does not work says so and offers a new one, with the same answer for every address', async () => {
    const closed = await render('/mijn/geheim', runWith({ me: null }))
    expect(closed.body).toContain('Deze link werkt niet meer')
    expect(closed.body).toContain('Stuur mij een nieuwe link')
    const run = runWith({ me: null, askForNewLink: { sent: true, errors: [] } })
    const sent = await render('/mijn/geheim', run, { key: 'k', email: 'wie@voorbeeld.nl' })
    expect(sent.body).toContain('Kennen wij dit adres?')
  })

  test('showing the page that asks "sure?" signs nobody off; its button does', async () => {
    const asked: { name: string; variables: unknown }[] = []
    await render('/mijn/geheim/afmelden/e', runWith({}, asked))
    expect(asked.map(({ name }) => name)).toEqual(['PublicSignOffPage'])
    const run = runWith({ cancelMyEnrolment: { enrolment: { id: 'e', status: 'CANCELLED' }, errors: [] } })
    expect(await render('/mijn/geheim/afmelden/e', run, { key: 'k' })).toMatchObject({ location: '/mijn/geheim' })
  })

  test('everything about the person can be taken along and erased', async () => {
    const file = { fileName: 'mijn-gegevens.json', content: '{"voornaam":"Sam"}' }
    const taken = await render('/mijn/geheim/gegevens', runWith({ exportMe: { export: file, errors: [] } }), {
      intent: 'export',
    })
    expect(taken.body).toContain('download="mijn-gegevens.json"')
    const run = runWith({ me: null, eraseMe: { erased: true, errors: [] } })
    const erased = await render('/mijn/geheim/gegevens', run, { intent: 'erase', confirmed: 'yes' })
    expect(erased.body).toContain('Alles is gewist')
  })
})
