import { afterEach, expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { answer, enrolOne, mine, queueWorld, sendEnrolment } from './queue-world.testing.ts'

const api = await testApi()
const hour = 3_600_000
afterEach(() => api.setNow(null))

const inHours = (hours: number) => new Date(Date.now() + hours * hour)
const statusOf = async (one: { asker: Parameters<typeof mine>[0] }) => (await mine(one.asker)).status
const mailsTo = async (recipient: string) =>
  (await api.system((tx) => tx.outboxMessage.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } }))).map(
    ({ subject }) => subject.split(':')[0],
  )
const pair = (change = {}) => ({ firstName: 'Noor', companion: { firstName: 'Bo' }, ...change })

test('a freed place is offered for a day: a yes takes it, and nobody else sees it as free meanwhile', async () => {
  const { session } = await queueWorld(api, { capacity: 1 })
  const first = await enrolOne(api, session.id)
  const second = await enrolOne(api, session.id, { contactValue: 'tweede@voorbeeld.demo' })
  await answer(first.asker, 'cancelMyEnrolment', first.id)
  const inBetween = await enrolOne(api, session.id)
  expect(await mine(inBetween.asker)).toMatchObject({ status: 'WAITING', position: 2 })
  await api.tick()
  const offered = await mine(second.asker)
  expect(offered).toMatchObject({ status: 'OFFERED', position: null, viewerCanAnswerOffer: true })
  const left = Date.parse(offered.offerExpiresAt ?? '') - Date.now()
  expect(left / hour).toBeGreaterThan(23.9)
  expect(left / hour).toBeLessThanOrEqual(24)
  const third = await enrolOne(api, session.id)
  expect(await mine(third.asker)).toMatchObject({ status: 'WAITING', position: 2 })
  const { data } = await answer(second.asker, 'confirmOffer', second.id)
  expect(data.done).toEqual({ enrolment: { status: 'PLACED' }, errors: [] })
  expect((await answer(second.asker, 'confirmOffer', second.id)).data.done.errors).toEqual([])
  expect(await mailsTo('tweede@voorbeeld.demo')).toEqual([
    'U staat op de wachtlijst',
    'Er is plek voor u',
    'U doet mee',
  ])
})

test('an offer that is declined or not answered passes on, each by one, and is over for who let it go', async () => {
  const { session } = await queueWorld(api, { capacity: 1 })
  const placed = await enrolOne(api, session.id)
  const line = [
    await enrolOne(api, session.id),
    await enrolOne(api, session.id, { contactValue: 'traag@voorbeeld.demo' }),
    await enrolOne(api, session.id),
  ] as const
  await answer(placed.asker, 'cancelMyEnrolment', placed.id)
  await api.tick()
  await answer(line[0].asker, 'declineOffer', line[0].id)
  await api.tick()
  expect(await mine(line[0].asker)).toMatchObject({ status: 'CANCELLED', endedBy: 'DECLINED' })
  expect(await statusOf(line[1])).toBe('OFFERED')

  api.setNow(inHours(25))
  const late = await answer(line[1].asker, 'confirmOffer', line[1].id)
  expect(late.data.done.errors).toEqual([{ path: ['enrolmentId'], code: 'EXPIRED', messageKey: 'offer.gone' }])
  await api.tick()
  await api.tick()
  expect(await mine(line[1].asker)).toMatchObject({ status: 'CANCELLED', endedBy: 'EXPIRED' })
  expect(await statusOf(line[2])).toBe('OFFERED')
  const subjects = await mailsTo('traag@voorbeeld.demo')
  expect(subjects).toEqual(['U staat op de wachtlijst', 'Er is plek voor u', 'Uw plek ging naar iemand anders'])
})

test('on the last day an offer lasts two hours, never beyond the hour before the start, and then nobody is asked', async () => {
  const { session } = await queueWorld(api, { capacity: 2, startsAt: inHours(20) })
  const placed = [await enrolOne(api, session.id), await enrolOne(api, session.id)] as const
  const waiting = [await enrolOne(api, session.id), await enrolOne(api, session.id)] as const
  await answer(placed[0].asker, 'cancelMyEnrolment', placed[0].id)
  await api.tick()
  const until = Date.parse((await mine(waiting[0].asker)).offerExpiresAt ?? '')
  expect(Math.round((until - Date.now()) / 60_000)).toBe(120)
  api.setNow(inHours(18.5))
  await api.tick()
  const next = await mine(waiting[1].asker)
  expect(Date.parse(next.offerExpiresAt ?? '')).toBe(session.startsAt.getTime() - hour)
  const last = await enrolOne(api, session.id)
  api.setNow(inHours(19.2))
  await api.tick()
  expect(await statusOf(waiting[1])).toBe('CANCELLED')
  expect(await statusOf(last)).toBe('WAITING')
})

test('two people together get two places or two positions, each with an own link', async () => {
  const { session } = await queueWorld(api, { capacity: 3 })
  const together = await enrolOne(api, session.id, pair({ contactValue: 'noor@voorbeeld.demo', needs: ['WHEELCHAIR'] }))
  expect(await mine(together.asker)).toMatchObject({ status: 'PLACED', companionName: 'Bo', needs: ['WHEELCHAIR'] })
  const mails = await api.system((tx) => tx.outboxMessage.findMany({ where: { recipient: 'noor@voorbeeld.demo' } }))
  expect(mails.map(({ text }) => text.split('\n')[0]).sort()).toEqual(['U doet mee, Bo', 'U doet mee, Noor'])
  const token = /\/mijn\/(\S+)/.exec(mails.find(({ text }) => text.includes('Bo'))?.text ?? '')?.[1] ?? ''
  expect(await mine(api.link(token))).toMatchObject({ status: 'PLACED', companionName: 'Noor', needs: [] })

  const waits = await enrolOne(api, session.id, pair())
  expect(await mine(waits.asker)).toMatchObject({ status: 'WAITING', position: 1 })
  const alone = await enrolOne(api, session.id)
  expect(await statusOf(alone)).toBe('PLACED')
  expect((await mine((await enrolOne(api, session.id)).asker)).position).toBe(3)
})

test('a pair keeps its place when one seat goes to the next who is alone, and one yes counts for both', async () => {
  const { session } = await queueWorld(api, { capacity: 2 })
  const [one, two] = [await enrolOne(api, session.id), await enrolOne(api, session.id)]
  const together = await enrolOne(api, session.id, pair())
  const alone = await enrolOne(api, session.id)
  await answer(one.asker, 'cancelMyEnrolment', one.id)
  await api.tick()
  expect(await statusOf(alone)).toBe('OFFERED')
  expect(await mine(together.asker)).toMatchObject({ status: 'WAITING', position: 1 })
  await answer(two.asker, 'cancelMyEnrolment', two.id)
  await answer(alone.asker, 'declineOffer', alone.id)
  await api.tick()
  await answer(together.asker, 'confirmOffer', together.id)
  const rows = await api.system((tx) => tx.enrolment.findMany({ where: { sessionId: session.id, status: 'PLACED' } }))
  expect(rows).toHaveLength(2)
  expect(new Set(rows.map(({ pairId }) => pairId)).size).toBe(1)
})

test('who comes along and is in already takes no second place', async () => {
  const { session } = await queueWorld(api, { capacity: 4 })
  await enrolOne(api, session.id, { contactValue: 'bo@voorbeeld.demo' })
  const companion = { firstName: 'Bo', contactKind: 'EMAIL', contactValue: 'bo@voorbeeld.demo' }
  const first = await enrolOne(api, session.id, { companion })
  expect(await mine(first.asker)).toMatchObject({ status: 'PLACED' })
  expect(await api.system((tx) => tx.enrolment.count({ where: { sessionId: session.id, echoOfId: null } }))).toBe(2)
  expect(await mailsTo('bo@voorbeeld.demo')).toEqual(['U doet mee', 'U was al aangemeld'])
})

test.each([
  ['a companion without a name', { companion: { firstName: ' ' } }, 'first-name.required'],
  [
    'a companion with a wrong address',
    { companion: { firstName: 'Bo', contactKind: 'EMAIL', contactValue: 'bo' } },
    'email.no-at',
  ],
])('%s is told as data and nobody is enrolled', async (_what, change, messageKey) => {
  const { session } = await queueWorld(api)
  const { data } = await sendEnrolment(api, session.id, change)
  expect(data.done).toMatchObject({ token: null, errors: [{ messageKey }] })
  expect(data.done.errors[0]?.path[0]).toBe('companion')
  expect(await api.system((tx) => tx.enrolment.count({ where: { sessionId: session.id } }))).toBe(0)
})

test('staff take an offer for who has only a phone; a stranger cannot', async () => {
  const { session, host } = await queueWorld(api, { capacity: 1 })
  const other = await queueWorld(api)
  const placed = await enrolOne(api, session.id)
  const waiting = await enrolOne(api, session.id, { contactKind: 'PHONE', contactValue: '06 12345678' })
  await answer(placed.asker, 'cancelMyEnrolment', placed.id)
  await api.tick()
  const stranger = await answer(await api.staff(other.host), 'confirmOffer', waiting.id)
  expect(stranger.errors[0]?.code).toBe('NOT_FOUND')
  const person = await answer(placed.asker, 'confirmOffer', waiting.id)
  expect(person.errors[0]?.code).toBe('NOT_FOUND')
  expect((await answer(await api.staff(host), 'confirmOffer', waiting.id)).data.done.errors).toEqual([])
  expect(await statusOf(waiting)).toBe('PLACED')
})
