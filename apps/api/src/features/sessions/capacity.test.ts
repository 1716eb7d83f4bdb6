/** Many at once for a few places: exactly as many as there are places get one. The twins show that the test would notice. */
import { currentConsentVersions } from '@loper/content/consent-texts'
import { makeEnrolment, makePerson, makeSession } from '@loper/prisma/factories/activities'
import { makeOrganisation } from '@loper/prisma/factories/organisations'
import { describe, expect, test } from 'vitest'
import { type Asker, type TestApi, testApi } from '../../testing/test-api.ts'

const onPostgres = process.env.LOPER_TEST_ENGINE === 'postgres'
const people = onPostgres ? 200 : 60
const places = 7
/** As many at the same moment as the connections carry within the time that an operation may wait for one. */
const inFlight = onPostgres ? 16 : 8

const enrol = `mutation($input: EnrolInSessionInput!) {
  done: enrolInSession(input: $input) { token errors { messageKey } } }`

async function sessionOf(api: TestApi) {
  return api.system(async (tx) => {
    const library = await makeOrganisation(tx)
    return makeSession(tx, library.id, { minimum: 1, capacity: places })
  })
}

type Done = { done: { token: string | null } }

function enrolOne(
  api: TestApi,
  sessionId: string,
  number: number,
  key: string = crypto.randomUUID(),
  at: Asker = api.nobody,
) {
  const input = {
    key,
    sessionId,
    firstName: `Persoon ${number}`,
    contactKind: 'EMAIL',
    contactValue: `persoon-${number}@drukte.demo`,
    language: 'nl',
    consent: { given: true, textVersion: currentConsentVersions.enrolment, language: 'nl' },
  }
  return at.run<Done>(enrol, { input })
}

async function storm(api: TestApi, sessionId: string, count: number) {
  const answers: Awaited<ReturnType<typeof enrolOne>>[] = []
  let next = 0
  // In one process they queue for each other anyway: only a second one shows what the lock is for.
  const servers = [api.nobody, await api.nobodyElsewhere()]
  const browser = async (_: unknown, index: number) => {
    while (next < count) answers.push(await enrolOne(api, sessionId, next++, undefined, servers[index % 2]))
  }
  await Promise.all(Array.from({ length: inFlight }, () => null).map(browser))
  const rows = await api.system((tx) =>
    tx.enrolment.findMany({ where: { sessionId }, orderBy: { queueNumber: 'asc' } }),
  )
  const placed = rows.filter(({ status }) => status === 'PLACED')
  return { answers, rows, placed, waiting: rows.filter(({ status }) => status === 'WAITING') }
}

describe('everybody wants the last places', { timeout: 120_000 }, async () => {
  const api = await testApi()

  test(`${people} people for ${places} places: ${places} get one, nobody is lost, and the line has no gap or double`, {
    timeout: 120_000,
  }, async () => {
    const session = await sessionOf(api)
    const { answers, placed, waiting } = await storm(api, session.id, people)
    expect(answers.filter(({ data, errors }) => errors.length > 0 || !data.done.token)).toEqual([])
    expect(placed).toHaveLength(places)
    const positions = await api.system(
      (tx) => tx.$queryRaw<{ position: number }[]>`
        SELECT waiting_position(id) AS position FROM enrolment
         WHERE session_id = ${session.id}::uuid AND status = 'WAITING' ORDER BY queue_number`,
    )
    expect(positions.map(({ position }) => position)).toEqual(waiting.map((_, index) => index + 1))
    expect(placed.length + waiting.length).toBe(people)
    const last = Math.max(...placed.map(({ queueNumber }) => queueNumber))
    expect(waiting.every(({ queueNumber }) => queueNumber > last)).toBe(true)
  })

  test('all leave at once: the places are offered to the first in line, each once', async () => {
    const session = await sessionOf(api)
    const { placed, waiting } = await storm(api, session.id, places * 2 + 3)
    const cancel = `mutation($id: ID!) { done: cancelMyEnrolment(input: { enrolmentId: $id }) { errors { messageKey } } }`
    const leavers = await Promise.all(placed.map(({ personId }) => api.person({ id: personId })))
    const answers = await Promise.all(leavers.map((person, index) => person.run(cancel, { id: placed[index]?.id })))
    expect(answers.flatMap(({ errors }) => errors)).toEqual([])
    await Promise.all([api.tick(), api.tick()])
    await api.tick()
    const now = await api.system((tx) => tx.enrolment.findMany({ where: { sessionId: session.id, status: 'OFFERED' } }))
    const told = await api.system((tx) =>
      tx.outboxMessage.findMany({ where: { subject: { startsWith: 'Er is plek' } } }),
    )
    expect(told).toHaveLength(places)
    expect(now.map(({ id }) => id).sort()).toEqual(
      waiting
        .slice(0, places)
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('one submission sent ten times at once is one enrolment', async () => {
    const session = await sessionOf(api)
    const key = crypto.randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => enrolOne(api, session.id, 1, key)))
    expect(new Set(answers.map(({ data }) => data.done.token)).size).toBe(1)
    expect(await api.system((tx) => tx.enrolment.count({ where: { sessionId: session.id } }))).toBe(1)
  })
})

describe('sabotage', { timeout: 120_000 }, async () => {
  const api = await testApi()
  const dropLastWall = () => api.prisma.$executeRaw`DROP TRIGGER IF EXISTS refuse_overbooking ON enrolment`

  test('the last wall refuses one too many whatever the code does; without it the session is overbooked', async () => {
    const session = await sessionOf(api)
    const forceOneIn = () => api.system(async (tx) => makeEnrolment(tx, session.id, (await makePerson(tx)).id))
    for (let place = 0; place < places; place++) await forceOneIn()
    await expect(forceOneIn()).rejects.toThrow(/is full/)
    await dropLastWall()
    await expect(forceOneIn()).resolves.toMatchObject({ status: 'PLACED' })
  })

  // PGlite has one connection, on which transactions queue: there nobody can overtake, with or without the lock.
  if (onPostgres) {
    test('without the lock and the last wall people overtake each other and overbook', async () => {
      await dropLastWall()
      await api.prisma.$executeRaw`
        CREATE OR REPLACE FUNCTION lock_session(subject uuid) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$`
      const session = await sessionOf(api)
      const { placed } = await storm(api, session.id, 60)
      expect(placed.length).toBeGreaterThan(places)
    })
  }

  test('without remembered keys one submission sent twice is two enrolments', async () => {
    await api.prisma.$executeRaw`
      CREATE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.key = gen_random_uuid(); RETURN NEW; END $$`
    await api.prisma.$executeRaw`
      CREATE TRIGGER forget BEFORE INSERT ON submission_key FOR EACH ROW EXECUTE FUNCTION forget()`
    const session = await sessionOf(api)
    const key = crypto.randomUUID()
    for (const _ of [1, 2]) await enrolOne(api, session.id, 1, key)
    expect(await api.system((tx) => tx.enrolment.count({ where: { sessionId: session.id } }))).toBe(2)
  })
})
