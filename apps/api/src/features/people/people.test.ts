import { expect, test } from 'vitest'
import { move, referralWorld, requested } from '../../testing/referral-world.ts'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const world = await referralWorld(api)

type Done<T> = { done: T & { errors: { path: string[]; messageKey: string }[] } }
const see = (asker: Asker, id: string) =>
  asker.run<{ referral: Record<string, unknown> | null }>(
    'query($id: ID!) { referral(id: $id) { stage status questionNote contact { value } person { firstName } } }',
    { id },
  )
const me =
  '{ me { firstName referrals { id status viewerCanWithdrawConsent } consents { kind } accessLines { what byMyself readerName } } }'
const withdraw =
  'mutation($id: ID!) { done: withdrawConsent(input: { referralId: $id }) { referral { id status } errors { messageKey } } }'
const erase =
  'mutation($confirmed: Boolean!) { done: eraseMe(input: { confirmed: $confirmed }) { erased errors { path messageKey } } }'
const ask =
  'mutation($token: String, $email: String) { done: askForNewLink(input: { token: $token, email: $email }) { sent errors { path messageKey } } }'

test('without a link, or with a forged one, there is nobody', async () => {
  expect((await api.nobody.run(me)).data).toEqual({ me: null })
  expect((await api.link('verzonnen').run(me)).data).toEqual({ me: null })
  expect((await world.coordinator.run(me)).data).toEqual({ me: null })
})

test('after the person stops, the receiver sees nothing more, its place is free, and the sender sees only that', async () => {
  const { id, token } = await requested(world, { feedbackLevel: 'DETAILS' })
  await move(world.coordinator, 'placeInSession', { referralId: id, sessionId: world.session.id })
  const person = api.link(token)
  const { data, errors } = await person.run<Done<{ referral: { status: string } }>>(withdraw, { id })
  expect(errors).toEqual([])
  expect(data.done).toMatchObject({ errors: [], referral: { status: 'CANCELLED' } })

  expect((await see(world.coordinator, id)).errors[0]?.code).toBe('NOT_FOUND')
  const inbox = await world.coordinator.run<{ referrals: { id: string }[] }>(
    'query($o: ID!) { referrals(organisationId: $o, direction: RECEIVED) { id } }',
    { o: world.library.id },
  )
  expect(inbox.data.referrals.map((referral) => referral.id)).not.toContain(id)
  expect((await see(world.consultant, id)).data.referral).toMatchObject({
    stage: 'WITHDRAWN',
    status: null,
    questionNote: null,
    contact: null,
  })
  const [enrolment] = await api.system((tx) => tx.enrolment.findMany({ where: { referralId: id } }))
  expect(enrolment?.status).toBe('CANCELLED')
  const mails = await api.system((tx) =>
    tx.outboxMessage.findMany({ where: { recipient: world.joke.email, subject: { contains: 'toestemming' } } }),
  )
  expect(mails).toHaveLength(1)

  expect((await person.run<Done<object>>(withdraw, { id })).data.done.errors).toEqual([])
  const mine = await person.run<{ me: { consents: { kind: string }[]; accessLines: unknown[] } }>(me)
  expect(mine.data.me.consents.map((consent) => consent.kind)).toEqual(['WITHDRAWN', 'GIVEN'])
  expect(mine.data.me.accessLines).toContainEqual({ what: 'stopte de toestemming', byMyself: true, readerName: null })
})

test('staff cannot stop an agreement for a person, nor read somebody else’s', async () => {
  const { id } = await requested(world)
  expect((await world.consultant.run(withdraw, { id })).errors[0]?.code).toBe('NOT_ALLOWED')
  const { token } = await requested(world)
  expect((await api.link(token).run(withdraw, { id })).errors[0]?.code).toBe('NOT_FOUND')
})

test('the person changes what the sender hears, and that counts at once', async () => {
  const { id, token } = await requested(world, { feedbackLevel: 'NOTHING' })
  await move(world.coordinator, 'acceptReferral', { referralId: id })
  expect((await see(world.consultant, id)).data.referral?.status).toBeNull()
  const change =
    'mutation($id: ID!) { done: changeFeedbackLevel(input: { referralId: $id, feedbackLevel: DETAILS }) { referral { feedbackLevel } errors { messageKey } } }'
  expect((await api.link(token).run<Done<object>>(change, { id })).data.done.errors).toEqual([])
  expect((await see(world.consultant, id)).data.referral?.status).toBe('ACCEPTED')
})

test('the export holds everything that the person may see', async () => {
  const { token } = await requested(world, { firstName: 'Exportje' })
  const { data } = await api
    .link(token)
    .run<Done<{ export: { fileName: string; content: string } }>>(
      'mutation { done: exportMe { export { fileName content } errors { messageKey } } }',
    )
  expect(data.done.export.fileName).toMatch(/^loper-\d{4}-\d{2}-\d{2}\.json$/)
  expect(JSON.parse(data.done.export.content)).toMatchObject({
    person: { firstName: 'Exportje' },
    referrals: [{ question: 'Ik wil beter leren lezen.', sender: 'Randstad' }],
    consents: [{ kind: 'GIVEN' }],
    seenBy: [{ what: 'haalde de gegevens op' }, { readerName: 'Sanne Visser' }],
  })
})

/** Every row of every table as text. */
const dump = () =>
  api.system(async (tx) => {
    const tables = await tx.$queryRaw<{ name: string }[]>`
      SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`
    let text = ''
    for (const { name } of tables) {
      if (['sign_in_session', 'account', 'verification', 'passkey', 'two_factor'].includes(name)) continue
      const rows = await tx.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`)
      text += rows.map(({ row }) => row).join('\n')
    }
    return text
  })

test('erasing leaves no word about the person anywhere, ends what was open and keeps the bare count', async () => {
  const { id, token } = await requested(world, {
    firstName: 'Wisserella',
    contactValue: 'wisserella@voorbeeld.demo',
    questionNote: 'Iets heel herkenbaars over vlaggenmasten.',
  })
  await move(world.coordinator, 'placeInSession', { referralId: id, sessionId: world.session.id })
  const person = api.link(token)
  const unsure = await person.run<Done<object>>(erase, { confirmed: false })
  expect(unsure.data.done.errors).toEqual([{ path: ['confirmed'], messageKey: 'confirm.required' }])
  expect(await dump()).toMatch(/Wisserella/)

  const { data, errors } = await person.run<Done<{ erased: boolean }>>(erase, { confirmed: true })
  expect(errors).toEqual([])
  expect(data.done).toEqual({ erased: true, errors: [] })
  expect(await dump()).not.toMatch(/Wisserella|wisserella|vlaggenmasten/)
  expect((await person.run(me)).data).toEqual({ me: null })
  expect((await see(world.coordinator, id)).errors[0]?.code).toBe('NOT_FOUND')
  const kept = await api.system((tx) => tx.referral.findUniqueOrThrow({ where: { id } }))
  expect(kept).toMatchObject({ status: 'CANCELLED', topic: 'LANGUAGE', questionNote: null })
})

test('who lost the link gets a new one by mail; the old one stops, and nobody learns who is known', async () => {
  const { token } = await requested(world, { contactValue: 'kwijt@voorbeeld.demo' })
  const known = await api.nobody.run(ask, { email: 'kwijt@voorbeeld.demo' })
  // A link that was just given is not renewed: nobody is mailed over and over.
  expect((await api.link(token).run<{ me: object }>(me)).data.me).not.toBeNull()
  await api.system((tx) => tx.personLink.updateMany({ data: { createdAt: new Date(Date.now() - 3_600_000) } }))
  const again = await api.nobody.run(ask, { token })
  const unknown = await api.nobody.run(ask, { email: 'niemand@voorbeeld.demo' })
  expect(known.data).toEqual({ done: { sent: true, errors: [] } })
  expect(again.data).toEqual(known.data)
  expect(unknown.data).toEqual(known.data)

  expect((await api.link(token).run(me)).data).toEqual({ me: null })
  const [mail] = await api.system((tx) =>
    tx.outboxMessage.findMany({ where: { recipient: 'kwijt@voorbeeld.demo', subject: 'Uw nieuwe link' } }),
  )
  const fresh = /\/mijn\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
  expect((await api.link(fresh).run<{ me: { firstName: string } }>(me)).data.me.firstName).toBe('Joris')
  const wrong = await api.nobody.run<Done<object>>(ask, { email: 'geen-adres' })
  expect(wrong.data.done.errors).toEqual([{ path: ['email'], messageKey: 'email.no-at' }])
})
