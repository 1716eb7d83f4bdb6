/** Who queues for the same session is committed together, and nobody notices. The database is made to fail in the ways that a group can. */
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { queueWorld, sendEnrolment } from './queue-world.testing.ts'

const api = await testApi()
const names = ['Anna', 'Bram', 'Cees', 'Dora', 'Eva', 'Fem']

const inSession = (sessionId: string) =>
  api.system(
    (tx) => tx.$queryRaw<{ name: string; made: Date; mails: number; keys: number }[]>`
      SELECT p.first_name AS name, e.created_at AS made,
             (SELECT count(*)::int FROM outbox_message m WHERE m.person_id = p.id) AS mails,
             (SELECT count(*)::int FROM submission_key k WHERE k.result_id = p.id || '/' || e.id) AS keys
        FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.session_id = ${sessionId}::uuid ORDER BY e.queue_number`,
  )

/** Everybody at the same moment; the answers in the order of the names. */
const together = (sessionId: string, all: { firstName: string; [more: string]: unknown }[]) =>
  Promise.all(all.map((change) => sendEnrolment(api, sessionId, change)))

test('who comes at the same moment is committed together, each with their own key, mail and answer', async () => {
  const { session } = await queueWorld(api, { capacity: 4 })
  const answers = await together(
    session.id,
    names.map((firstName) => ({ firstName })),
  )
  expect(new Set(answers.map(({ data }) => data.done.token)).size).toBe(names.length)
  const rows = await inSession(session.id)
  expect(rows.map(({ name }) => name)).toEqual(names)
  expect(rows.every(({ mails, keys }) => mails === 1 && keys === 1)).toBe(true)
  // Rows of one transaction are made at one moment. On a slow machine it may take some more groups, but never one for each.
  expect(new Set(rows.map(({ made }) => Number(made))).size).toBeLessThan(names.length)
})

test('one whose words are wrong, one who sends twice and one whom the database refuses harm no other', async () => {
  const { session } = await queueWorld(api, { capacity: 8 })
  await api.prisma.$executeRaw`
    CREATE FUNCTION refuse_dora() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW.first_name = 'Dora' THEN RAISE EXCEPTION 'not her'; END IF; RETURN NEW; END $$`
  await api.prisma.$executeRaw`
    CREATE TRIGGER refuse_dora BEFORE INSERT ON person FOR EACH ROW EXECUTE FUNCTION refuse_dora()`
  const key = crypto.randomUUID()
  const [anna, bram, again, cees, dora, eva] = await together(session.id, [
    { firstName: 'Anna' },
    { firstName: 'Bram', key },
    { firstName: 'Bram', key },
    { firstName: 'Cees', consent: { given: true, textVersion: 'an old one', language: 'nl' } },
    { firstName: 'Dora' },
    { firstName: 'Eva' },
  ])
  expect(anna?.errors).toEqual([])
  expect(bram?.data.done.token).toBe(again?.data.done.token)
  expect(cees?.data.done).toMatchObject({ token: null, errors: [{ messageKey: 'consent.required' }] })
  expect(dora?.errors.map(({ code }) => code)).toEqual(['INTERNAL_SERVER_ERROR'])
  expect(eva?.errors).toEqual([])
  expect((await inSession(session.id)).map(({ name, mails }) => [name, mails])).toEqual([
    ['Anna', 1],
    ['Bram', 1],
    ['Eva', 1],
  ])
})

test('nobody hears that they are in before the commit: when that fails, each is tried alone', async () => {
  const { session } = await queueWorld(api, { capacity: 8 })
  await api.prisma.$executeRaw`
    CREATE FUNCTION refuse_fem() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW.first_name = 'Fem' THEN RAISE EXCEPTION 'not her, but late'; END IF; RETURN NEW; END $$`
  await api.prisma.$executeRaw`
    CREATE CONSTRAINT TRIGGER refuse_fem AFTER INSERT ON person DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION refuse_fem()`
  const wanted = ['Anna', 'Bram', 'Fem', 'Eva']
  const answers = await together(
    session.id,
    wanted.map((firstName) => ({ firstName })),
  )
  const refused = wanted.filter((_, index) => (answers[index]?.errors.length ?? 0) > 0)
  expect(refused).toEqual(['Fem'])
  const rows = await inSession(session.id)
  expect(rows.map(({ name, mails }) => [name, mails]).sort()).toEqual([
    ['Anna', 1],
    ['Bram', 1],
    ['Eva', 1],
  ])
})
