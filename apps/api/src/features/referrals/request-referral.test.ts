import { expect, test } from 'vitest'
import { filledIn, referralWorld, request, requested } from '../../testing/referral-world.ts'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const world = await referralWorld(api)

const mailsTo = (recipient: string) => api.system((tx) => tx.outboxMessage.findMany({ where: { recipient } }))

test('a person who agrees is referred: the library is asked without a word about them, the person gets a link', async () => {
  const { data, errors } = await request(world.consultant, filledIn(world))
  expect(errors).toEqual([])
  expect(data.done).toMatchObject({ errors: [], referral: { stage: 'SENT', status: null } })
  expect(data.done.personLink?.qr.length).toBeGreaterThan(20)

  const [mail] = await mailsTo('joris@voorbeeld.demo')
  const mailed = api.link(/\/mijn\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '')
  const paper = api.link(data.done.personLink?.url.split('/mijn/')[1] ?? '')
  expect((await mailed.run('{ me { id } }')).data).toEqual((await paper.run('{ me { id } }')).data)
  const [asked] = await mailsTo(world.joke.email)
  expect(asked?.text).not.toMatch(/Joris|voorbeeld\.demo|lezen/)

  const token = data.done.personLink?.url.split('/mijn/')[1] ?? ''
  const me = await api
    .link(token)
    .run<{ me: Record<string, unknown> }>(
      '{ me { firstName contactValue referrals { status questionNote } consents { kind text } accessLines { readerName organisationName what } } }',
    )
  expect(me.errors).toEqual([])
  expect(me.data.me).toMatchObject({
    firstName: 'Joris',
    referrals: [{ status: 'REQUESTED', questionNote: 'Ik wil beter leren lezen.' }],
    consents: [{ kind: 'GIVEN', text: expect.stringContaining('Ja, Bibliotheek Zoetermeer mag mij bellen') }],
    accessLines: [{ readerName: 'Sanne Visser', organisationName: 'Randstad', what: 'gaf uw vraag door' }],
  })
})

test('the text that is kept says what was not shared', async () => {
  const { id } = await requested(world, { shares: { municipality: false, language: true, question: true } })
  const consent = await api.system((tx) => tx.consentEvent.findFirstOrThrow({ where: { referralId: id } }))
  const [shared, notShared] = consent.textShown.split('Dit krijgen zij niet:')
  expect(shared).not.toContain('gemeente')
  expect(notShared).toContain('gemeente')
})

test('without agreement nothing is kept, and the form says so', async () => {
  const people = () => api.system((tx) => tx.person.count())
  const before = await people()
  const input = filledIn(world, { consent: { ...filledIn(world).consent, given: false } })
  const { data } = await request(world.consultant, input)
  expect(data.done.errors).toEqual([{ path: ['consent', 'given'], code: 'REQUIRED', messageKey: 'agreement.required' }])
  expect(await people()).toBe(before)
})

test('every wrong field is named at once', async () => {
  const input = filledIn(world, {
    firstName: ' ',
    contactValue: 'joris.voorbeeld.demo',
    questionNote: 'Mijn nummer is 111222333',
  })
  const { data } = await request(world.consultant, input)
  expect(data.done.errors.map(({ path, messageKey }) => `${path.join('.')} ${messageKey}`)).toEqual([
    'firstName first-name.required',
    'questionNote text.citizen-number',
    'contactValue email.no-at',
  ])
})

test('an unknown municipality, an old text and a service that is gone are told', async () => {
  const keyOf = async (changes: Record<string, unknown>) =>
    (await request(world.consultant, filledIn(world, changes))).data.done.errors.map((error) => error.messageKey)
  expect(await keyOf({ municipalityCode: 'GM9999' })).toEqual(['municipality.unknown'])
  expect(await keyOf({ consent: { given: true, textVersion: 'referral-0', language: 'nl' } })).toEqual([
    'consent.changed',
  ])
  expect(await keyOf({ serviceId: crypto.randomUUID() })).toEqual(['service.gone'])
})

test('only who refers for an organisation refers for it', async () => {
  expect((await request(world.outsider, filledIn(world))).errors[0]?.code).toBe('NOT_ALLOWED')
  expect(
    (await request(world.hostAsker, filledIn(world, { senderOrganisationId: world.library.id }))).errors[0]?.code,
  ).toBe('NOT_ALLOWED')
  expect((await request(api.nobody, filledIn(world))).errors[0]?.code).toBe('UNAUTHENTICATED')
})

async function sendTwiceAtOnce(contactValue: string) {
  const input = filledIn(world, { contactValue })
  const answers = await Promise.all([request(world.consultant, input), request(world.consultant, input)])
  const people = await api.system((tx) => tx.person.count({ where: { contactValue } }))
  const mails = await mailsTo(contactValue)
  const links = new Set(answers.map(({ data }) => data.done.personLink?.url))
  return {
    people,
    mails: mails.length,
    links: links.size,
    ids: new Set(answers.map(({ data }) => data.done.referral?.id)).size,
  }
}

test('the same form twice at once is one person, one mail and one link', async () => {
  const once = { people: 1, mails: 1, links: 1, ids: 1 }
  expect(await sendTwiceAtOnce('dubbel@voorbeeld.demo')).toEqual(once)
})

test('sabotage: without the unique key the same form twice is two', async () => {
  await api.prisma.$executeRawUnsafe('ALTER TABLE submission_key DROP CONSTRAINT submission_key_pkey')
  try {
    expect(await sendTwiceAtOnce('sabotage@voorbeeld.demo')).toMatchObject({ people: 2, mails: 2, ids: 2 })
  } finally {
    await api.prisma.$executeRawUnsafe(
      'DELETE FROM submission_key a USING submission_key b WHERE a.ctid < b.ctid AND a.key = b.key',
    )
    await api.prisma.$executeRawUnsafe('ALTER TABLE submission_key ADD PRIMARY KEY (actor, key)')
  }
})
