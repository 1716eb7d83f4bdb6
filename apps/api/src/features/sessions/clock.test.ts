import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeMember } from '@loper/prisma/factories/organisations'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { readConfig } from '../../env.ts'
import { testApi } from '../../testing/test-api.ts'
import { startOutbox } from '../notifications/outbox.jobs.ts'
import { answer, enrolOne, mine, queueWorld } from './queue-world.testing.ts'

const api = await testApi()
const hour = 3_600_000
const day = 24 * hour
afterEach(() => api.setNow(null))

const subjectsTo = async (recipient: string) =>
  (await api.system((tx) => tx.outboxMessage.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } }))).map(
    ({ subject }) => subject.split(':')[0],
  )
const answerQuestion = `mutation($input: AnswerHostQuestionInput!) {
  done: answerHostQuestion(input: $input) { session { status hostAskedAt } errors { path messageKey } } }`

test('who has a place is reminded a week and a day ahead, once each, and staff see when', async () => {
  const { session } = await queueWorld(api, { capacity: 1 })
  const placed = await enrolOne(api, session.id, { contactValue: 'herinner@voorbeeld.demo' })
  await enrolOne(api, session.id, { contactValue: 'wacht@voorbeeld.demo' })
  const before = (time: number) => new Date(session.startsAt.getTime() - time)
  for (const moment of [before(8 * day), before(7 * day - hour), before(6 * day), before(2 * day)]) {
    api.setNow(moment)
    await Promise.all([api.tick(), api.tick()])
  }
  expect(await subjectsTo('herinner@voorbeeld.demo')).toEqual(['U doet mee', 'Over een week'])
  for (const moment of [before(20 * hour), before(10 * hour)]) {
    api.setNow(moment)
    await Promise.all([api.tick(), api.tick()])
  }
  expect(await subjectsTo('herinner@voorbeeld.demo')).toEqual(['U doet mee', 'Over een week', 'Bijna zover'])
  expect(await subjectsTo('wacht@voorbeeld.demo')).toEqual(['U staat op de wachtlijst'])
  expect(Date.parse((await mine(placed.asker)).remindedAt ?? '')).toBe(before(20 * hour).getTime())
})

test('who signs off or enrols on the last day is not reminded', async () => {
  const { session } = await queueWorld(api, { startsAt: new Date(Date.now() + 20 * hour) })
  await enrolOne(api, session.id, { contactValue: 'laat@voorbeeld.demo' })
  await api.tick()
  expect(await subjectsTo('laat@voorbeeld.demo')).toEqual(['U doet mee'])
})

test('below the minimum two days ahead host and coordinators are asked once, and a yes tells everybody', async () => {
  const { session, host, coordinator } = await queueWorld(api, { minimum: 2 })
  await api.system((tx) => tx.session.update({ where: { id: session.id }, data: { hostId: host.id } }))
  const petra = await api.staff(coordinator)
  await enrolOne(api, session.id, { contactValue: 'klein@voorbeeld.demo' })
  const asker = await api.staff(host)
  const goesOn = { input: { id: session.id, goesOn: true } }
  const early = await asker.run<{ done: { errors: unknown[] } }>(answerQuestion, goesOn)
  expect(early.data.done.errors).toEqual([{ path: ['id'], messageKey: 'host-question.answered' }])
  api.setNow(new Date(session.startsAt.getTime() - 2 * day - hour))
  await api.tick()
  expect(await subjectsTo(host.email)).toEqual([])
  api.setNow(new Date(session.startsAt.getTime() - 2 * day + hour))
  await api.tick()
  await api.tick()
  expect(await subjectsTo(host.email)).toEqual(['Gaat het door? Droombaanspel'])
  expect(await subjectsTo(coordinator.email)).toEqual(['Gaat het door? Droombaanspel'])
  const seen = await petra.run<{ session: { hostAskedAt: string | null } }>(
    'query($id: ID!) { session(id: $id) { hostAskedAt } }',
    { id: session.id },
  )
  expect(seen.data.session.hostAskedAt).not.toBeNull()
  const outsider = await api.system((tx) => makeMember(tx, session.organisationId, 'FRONT_DESK'))
  expect((await (await api.staff(outsider)).run(answerQuestion, goesOn)).errors[0]?.code).toBe('NOT_ALLOWED')
  const done = await asker.run(answerQuestion, goesOn)
  expect(done.data).toEqual({ done: { session: { status: 'PLANNED', hostAskedAt: null }, errors: [] } })
  await asker.run(answerQuestion, goesOn)
  expect(await subjectsTo('klein@voorbeeld.demo')).toEqual(['U doet mee', 'Het gaat door'])
})

test('a no of the host cancels the session, with a reason, and everybody hears', async () => {
  const { session, host } = await queueWorld(api, { minimum: 2 })
  await enrolOne(api, session.id, { contactValue: 'jammer@voorbeeld.demo' })
  api.setNow(new Date(session.startsAt.getTime() - day))
  await api.tick()
  const asker = await api.staff(host)
  const no = (reason: string) => asker.run(answerQuestion, { input: { id: session.id, goesOn: false, reason } })
  expect((await no(' ')).data).toMatchObject({ done: { errors: [{ path: ['reason'] }] } })
  expect((await no('Te weinig mensen.')).data).toMatchObject({ done: { session: { status: 'CANCELLED' }, errors: [] } })
  expect(await subjectsTo('jammer@voorbeeld.demo')).toContain('Gaat niet door')
})

test('enough people: nobody is asked', async () => {
  const { session, coordinator } = await queueWorld(api, { minimum: 1 })
  await enrolOne(api, session.id)
  api.setNow(new Date(session.startsAt.getTime() - day))
  await api.tick()
  expect(await subjectsTo(coordinator.email)).toEqual([])
})

test('who has only a phone gets a text message with the link, through the gateway', async () => {
  const { session } = await queueWorld(api, { capacity: 1 })
  const placed = await enrolOne(api, session.id)
  await enrolOne(api, session.id, { contactKind: 'PHONE', contactValue: '06 22334455' })
  await answer(placed.asker, 'cancelMyEnrolment', placed.id)
  await api.tick()
  const got: { to: string; text: string }[] = []
  let failed = false
  const gateway = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      // The first time it is down: the message is tried again and not lost.
      if (!failed) {
        failed = true
        return response.writeHead(503).end()
      }
      got.push(JSON.parse(body))
      return response.writeHead(202).end()
    })
  })
  await new Promise<void>((done) => gateway.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`
  const config = readConfig({ LOPER_DEMO: 'true', LOPER_SMS_URL: url })
  const drain = async () => {
    const outbox = startOutbox(api.prisma, config, pino({ level: 'silent' }))
    outbox.wake()
    await outbox.idle()
    await outbox.stop()
  }
  await drain()
  await api.system((tx) => tx.outboxMessage.updateMany({ where: { sentAt: null }, data: { nextTryAt: new Date(0) } }))
  await drain()
  gateway.close()
  expect(got.map(({ to }) => to)).toEqual(['+31622334455', '+31622334455'])
  expect(got.some(({ text }) => /^Er is plek voor u: Droombaanspel http\S+\/mijn\/\S+$/.test(text))).toBe(true)
})
