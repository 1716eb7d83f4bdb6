/**
 * Whatever people, pairs, staff and the clock do, in whatever order: the database shows what the plain model says. The twins switch a
 * rule off and must be noticed.
 */
import { instantToLocal } from '@loper/domain/dutch-time'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Asker, type TestApi, testApi } from '../../testing/test-api.ts'
import {
  answerOffer,
  enrol,
  leave,
  look,
  type ModelPerson,
  partyOf,
  type QueueModel,
  shown,
} from './queue-model.testing.ts'
import { answer, enrolOne, queueWorld } from './queue-world.testing.ts'

const hour = 3_600_000
const runs = Number(process.env.LOPER_MODEL_RUNS ?? 40)

type Real = {
  api: TestApi
  sessionId: string
  staff: Asker
  change: Record<string, unknown>
  askers: Map<string, { asker: Asker; id: string }>
}

async function compare(model: QueueModel, { api, sessionId }: Real): Promise<void> {
  const rows = await api.system(
    (tx) => tx.$queryRaw<{ name: string; status: string; until: Date | null; position: number | null }[]>`
      SELECT p.first_name AS name, e.status::text, e.offer_expires_at AS until, waiting_position(e.id) AS position
        FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.session_id = ${sessionId}::uuid ORDER BY e.queue_number`,
  )
  const seats = rows.filter(({ status }) => status === 'PLACED' || status === 'OFFERED').length
  expect(seats).toBeLessThanOrEqual(model.capacity)
  expect(rows.map(({ until, ...row }) => ({ ...row, until: until && Number(until) }))).toEqual(
    shown(model).map((row) => expect.objectContaining(row)),
  )
}

type Step = fc.AsyncCommand<QueueModel, Real>

/** One step: changes the model and the real thing, and compares. */
function step(name: string, act: (model: QueueModel, real: Real) => Promise<void>): Step {
  return {
    check: () => true,
    toString: () => name,
    async run(model, real) {
      await act(model, real)
      await compare(model, real)
    },
  }
}

const pick = (model: QueueModel, which: number, status: ModelPerson['status'][]) => {
  const can = model.people.filter((one) => status.includes(one.status))
  return can[which % Math.max(can.length, 1)]
}

const enrolling = (size: number) =>
  step(`enrol ${size}`, async (model, real) => {
    const names = Array.from({ length: size }, (_, index) => `Persoon ${model.people.length + index}`)
    enrol(model, names)
    const [firstName, companionName] = names
    const companion = companionName ? { firstName: companionName } : null
    real.askers.set(firstName ?? '', await enrolOne(real.api, real.sessionId, { firstName, companion }))
    if (!companionName) return
    const other = await real.api.system((tx) =>
      tx.enrolment.findFirstOrThrow({ where: { sessionId: real.sessionId, person: { firstName: companionName } } }),
    )
    real.askers.set(companionName, { asker: await real.api.person({ id: other.personId }), id: other.id })
  })

const leaving = (which: number, byStaff: boolean) =>
  step(`leave ${which}${byStaff ? ' by staff' : ''}`, async (model, real) => {
    const one = pick(model, which, ['PLACED', 'OFFERED', 'WAITING'])
    const known = one && real.askers.get(one.name)
    if (!one || !known) return
    leave(one)
    const gone = await answer(byStaff ? real.staff : known.asker, 'cancelMyEnrolment', known.id)
    expect(gone.errors).toEqual([])
  })

const answering = (which: number, yes: boolean, byStaff: boolean) =>
  step(`${yes ? 'confirm' : 'decline'} ${which}${byStaff ? ' by staff' : ''}`, async (model, real) => {
    const one = pick(model, which, ['OFFERED', 'WAITING'])
    const known = one && real.askers.get(one.name)
    if (!one || !known) return
    const before = partyOf(model, one)
    const taken = answerOffer(model, one, yes)
    const verb = yes ? 'confirmOffer' : 'declineOffer'
    const { data } = await answer(byStaff ? real.staff : known.asker, verb, known.id)
    expect(data.done.errors.map(({ messageKey }) => messageKey)).toEqual(taken ? [] : ['offer.gone'])
    if (taken) expect(new Set(before.map(({ status }) => status)).size).toBe(1)
  })

const passing = (hours: number) =>
  step(`wait ${hours}`, async (model, real) => {
    // A session that begins takes nobody any more: that is tested elsewhere.
    model.now = Math.min(model.now + hours * hour, model.startsAt - hour / 2)
    real.api.setNow(new Date(model.now))
    look(model)
    await real.api.tick()
  })

const resizing = (capacity: number) =>
  step(`capacity ${capacity}`, async (model, real) => {
    const { data } = await real.staff.run<{ done: { errors: { messageKey: string }[] } }>(
      `mutation($input: ChangeSessionInput!) { done: changeSession(input: $input) { errors { messageKey } } }`,
      { input: { ...real.change, capacity } },
    )
    if (data.done.errors.length === 0) model.capacity = capacity
    else expect(data.done.errors).toEqual([{ messageKey: 'capacity.below-placed' }])
  })

const which = fc.nat(20)
const steps = [
  fc.constantFrom(1, 1, 2).map(enrolling),
  fc.constantFrom(1, 1, 2).map(enrolling),
  fc.tuple(which, fc.boolean()).map(([one, byStaff]) => leaving(one, byStaff)),
  fc.tuple(which, fc.boolean(), fc.boolean()).map(([one, yes, byStaff]) => answering(one, yes, byStaff)),
  fc.constantFrom(0, 1, 5, 23, 24, 30).map(passing),
  fc.constantFrom(0, 2).map(passing),
  fc.integer({ min: 1, max: 6 }).map(resizing),
]

async function start(api: TestApi, capacity: number): Promise<{ model: QueueModel; real: Real }> {
  // On a whole second: the clock of the database keeps no less than a thousandth.
  const startsAt = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 60 * hour)
  api.setNow(null)
  const { session, branch, coordinator } = await queueWorld(api, { capacity, startsAt })
  const { date, time } = instantToLocal(startsAt)
  const change = { id: session.id, date, time, branchId: branch.id, minimum: 1 }
  const now = Math.floor(Date.now() / 1000) * 1000
  api.setNow(new Date(now))
  return {
    model: { capacity, startsAt: startsAt.getTime(), now, people: [] },
    real: { api, sessionId: session.id, staff: await api.staff(coordinator), change, askers: new Map() },
  }
}

const play = (api: TestApi, numRuns: number) =>
  fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.commands(steps, { maxCommands: 24 }),
      async (capacity, commands) => {
        const made = await start(api, capacity)
        await fc.asyncModelRun(() => made, commands)
      },
    ),
    {
      numRuns,
      endOnFailure: true,
      ...(process.env.LOPER_MODEL_SEED ? { seed: Number(process.env.LOPER_MODEL_SEED) } : {}),
    },
  )

describe('the waiting list', { timeout: 300_000 }, async () => {
  const api = await testApi()
  test('is what the model says after every step of people, pairs, staff and the clock', () => play(api, runs), 300_000)
})

/** Switches a rule off in the database, and expects that a comparison fails: nothing else that goes wrong counts as noticed. */
async function expectNoticed(...sabotage: string[]) {
  const api = await testApi()
  for (const statement of sabotage) await api.prisma.$executeRawUnsafe(statement)
  await expect(play(api, 150)).rejects.toMatchObject({
    message: expect.stringMatching(/^Property failed/),
    cause: expect.objectContaining({ name: 'AssertionError' }),
  })
}

const onEnrolment = (name: string, moment: string, body: string) => [
  `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NEW; END $$`,
  `CREATE TRIGGER ${name} BEFORE ${moment} ON enrolment FOR EACH ROW EXECUTE FUNCTION ${name}()`,
]

describe('sabotage', { timeout: 300_000 }, async () => {
  test('the model notices when the pair rule is switched off', () =>
    expectNoticed(...onEnrolment('forget_pair', 'INSERT', 'NEW.pair_id = NULL;')))

  test('the model notices when an offer lasts longer than promised', () =>
    expectNoticed(
      ...onEnrolment(
        'dawdle',
        'UPDATE OF offer_expires_at',
        "NEW.offer_expires_at = NEW.offer_expires_at + interval '1 hour';",
      ),
    ))

  test('the model notices when whoever comes late takes the seat that somebody waits for', () =>
    expectNoticed(
      ...onEnrolment(
        'push_in',
        'INSERT',
        `IF (SELECT placed FROM session_seats(ARRAY[NEW.session_id])) < (SELECT capacity FROM session WHERE id = NEW.session_id)
           THEN NEW.status = 'PLACED'; END IF;`,
      ),
    ))
})
