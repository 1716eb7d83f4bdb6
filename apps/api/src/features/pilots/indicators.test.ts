import { makeEnrolment, makePerson, makeSession } from '@loper/prisma/factories/activities'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { day, type Figures, figures, iso, pilotWorld, refer, valuesFor } from './pilot-world.testing.ts'

const api = await testApi()
const world = () => pilotWorld(api)

test('indicators move by themselves when a referral is asked, accepted, started and completed', async () => {
  const here = await world()
  const at = (offset: number) => new Date(Date.now() + offset * day)
  const referral = await refer(api, here, { requestedAt: at(-10) })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({
    REFERRALS_REQUESTED: 1,
    REFERRALS_ANSWERED_IN_TIME: 0,
    REFERRALS_STARTED: null,
    REFERRALS_COMPLETED: 0,
  })
  const move = (data: object) =>
    api.system((tx) => tx.referral.update({ where: { id: referral.id }, data: data as never }))
  await move({ status: 'ACCEPTED', answeredAt: at(-8) })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({
    REFERRALS_ANSWERED_IN_TIME: 100,
    REFERRALS_STARTED: 0,
  })
  await move({ status: 'IN_PROGRESS', startedAt: at(-5) })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({ REFERRALS_STARTED: 100 })
  await move({ status: 'COMPLETED', outcome: 'REACHED_GOAL', endedAt: at(-1) })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({ REFERRALS_COMPLETED: 1 })
})

test('a referral of somebody outside the partnership, or from before the pilot, does not count', async () => {
  const here = await world()
  await refer(api, { ...here, agency: here.stranger }, {})
  await refer(api, here, { requestedAt: new Date(Date.now() - 40 * day) })
  await refer(api, here, { status: 'ENTERED_IN_ERROR' })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({ REFERRALS_REQUESTED: 0 })
})

test('a session that is held counts once, and so does everybody who came', async () => {
  const here = await world()
  await api.system(async (tx) => {
    const person = await makePerson(tx)
    for (const offset of [-9, -2]) {
      const startsAt = new Date(Date.now() + offset * day)
      const session = await makeSession(tx, here.library.id, { startsAt, status: 'HELD' })
      await makeEnrolment(tx, session.id, person.id, { attendance: 'PRESENT' })
      await makeEnrolment(tx, session.id, (await makePerson(tx)).id, { attendance: 'ABSENT' })
    }
    await makeSession(tx, here.library.id, { startsAt: new Date(Date.now() - 3 * day), status: 'CANCELLED' })
  })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({ SESSIONS_HELD: 2, PEOPLE_ATTENDED: 1 })
})

test('partners and advisers see published quarters only, never a count of the records', async () => {
  const here = await world()
  await refer(api, here, {})
  for (const asker of [here.consultant, here.adviser]) {
    const { data } = await asker.run<Figures>(figures, { id: here.pilot.id })
    expect(data.pilot.viewerSeesCounts).toBe(false)
    const [requested] = data.pilot.goals[0]?.indicators ?? []
    expect(requested).toMatchObject({ value: null, withheld: 'NOT_PUBLISHED', standing: 'UNKNOWN', series: [] })
  }
  const cell = (quarter: string, count: number | null) =>
    api.system((tx) =>
      tx.figureCell.create({
        data: {
          organisationId: here.library.id,
          quarter,
          dimension: 'PILOT',
          value: `${here.pilot.id}:REFERRALS_REQUESTED`,
          count,
        },
      }),
    )
  await cell('2026-Q1', 12)
  expect(await valuesFor(here.consultant, here.pilot.id)).toMatchObject({ REFERRALS_REQUESTED: 12 })
  await cell('2026-Q2', null)
  const { data } = await here.consultant.run<Figures>(figures, { id: here.pilot.id })
  expect(data.pilot.goals[0]?.indicators[0]).toMatchObject({
    value: null,
    withheld: 'SMALL_NUMBERS',
    standing: 'UNKNOWN',
    series: [
      { on: '2026-03-31', value: 12 },
      { on: '2026-06-30', value: null },
    ],
  })
  expect(await valuesFor(here.coordinator, here.pilot.id)).toMatchObject({ REFERRALS_REQUESTED: 1 })
})

test('the counting function itself gives no count of people to another organisation', async () => {
  const here = await world()
  const rows = await api.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('loper.organisation_ids', ${here.agency.id}, true), set_config('role', 'loper_app', true)`
    return tx.$queryRaw`SELECT requested, people_attended, sessions_held FROM pilot_counts(ARRAY[${here.pilot.id}]::uuid[], ARRAY[${iso(0)}]::date[])`
  })
  expect(rows).toEqual([{ requested: null, people_attended: null, sessions_held: 0 }])
})
