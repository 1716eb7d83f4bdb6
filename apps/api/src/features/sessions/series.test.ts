import { addDays, instantToLocal, localToInstant, today } from '@loper/domain/dutch-time'
import type { Session } from '@loper/prisma/client'
import { makeEnrolment, makePerson, makeSession } from '@loper/prisma/factories/activities'
import { makeBranch, makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { afterEach, expect, test, vi } from 'vitest'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
afterEach(() => vi.useRealTimers())

const day = (days: number) => addDays(today(new Date()), days)
const clock = (moment: Date | string) => instantToLocal(new Date(moment)).time

async function library() {
  const made = await api.system(async (tx) => {
    const organisation = await makeOrganisation(tx)
    return {
      organisation,
      branch: await makeBranch(tx, organisation.id),
      coordinator: await makeMember(tx, organisation.id, 'COORDINATOR'),
      host: await makeMember(tx, organisation.id, 'HOST'),
    }
  })
  return { ...made, petra: await api.staff(made.coordinator), bram: await api.staff(made.host) }
}

/** Sets the clock of this process; a server of PostgreSQL keeps its own, so who is signed in stays so in both. */
async function itIs(moment: string) {
  await api.system((tx) => tx.signInSession.updateMany({ data: { expiresAt: new Date('2035-01-01') } }))
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] })
}

type Problem = { path: string[]; messageKey: string }
type Saved = { done: { sessions: { id: string; startsAt: string; code?: string }[] | null; errors: Problem[] } }
const fields = '{ sessions { id startsAt } errors { path messageKey } }'
const plan = `mutation($input: PlanSeriesInput!) { done: planSeries(input: $input) ${fields} }`
const change = `mutation($input: ChangeSessionInput!) { done: changeFollowing(input: $input) ${fields} }`
const cancel = `mutation($input: CancelSessionInput!) { done: cancelFollowing(input: $input) ${fields} }`
const ahead = `query($input: SeriesDatesInput!) { done: seriesDates(input: $input) {
  dates { date startsAt publicHoliday schoolHoliday problemKey } errors { path messageKey } } }`
type Ahead = {
  done: {
    dates: { date: string; startsAt: string; publicHoliday: string | null; problemKey: string | null }[]
    errors: Problem[]
  }
}

type Library = Awaited<ReturnType<typeof library>>
const newSeries = ({ organisation, branch }: Library, dates: string[], more = {}) => ({
  key: crypto.randomUUID(),
  organisationId: organisation.id,
  activityKey: 'dream-job-game',
  rhythm: 'WEEKLY',
  dates,
  time: '14:00',
  branchId: branch.id,
  publish: true,
  ...more,
})
const sessionsOf = ({ organisation }: Library): Promise<Session[]> =>
  api.system((tx) => tx.session.findMany({ where: { organisationId: organisation.id }, orderBy: { startsAt: 'asc' } }))

test.each([
  ['begins on 28 March 2027', '2027-03-01T09:00:00Z', ['2027-03-21', '2027-03-28', '2027-04-04']],
  ['begins on 29 March 2026', '2026-03-01T09:00:00Z', ['2026-03-22', '2026-03-29', '2026-04-05']],
  ['ends on 25 October 2026', '2026-10-01T09:00:00Z', ['2026-10-18', '2026-10-25', '2026-11-01']],
])('the clock says the same time all along a series in which summer time %s', async (_what, now, dates) => {
  const here = await library()
  await itIs(now)
  const { data, errors } = await here.petra.run<Saved>(plan, { input: newSeries(here, dates) })
  expect(errors).toEqual([])
  expect(data.done.sessions?.map(({ startsAt }) => clock(startsAt))).toEqual(['14:00', '14:00', '14:00'])
  const hours = data.done.sessions?.map(({ startsAt }) => new Date(startsAt).getUTCHours())
  expect(new Set(hours).size).toBe(2)
})

test('looking ahead names holidays and the day on which the clock skips the hour, and saves nothing', async () => {
  const here = await library()
  await itIs('2027-03-01T09:00:00Z')
  const input = { organisationId: here.organisation.id, date: '2027-03-21', time: '02:30', rhythm: 'WEEKLY', times: 3 }
  const { dates } = (await here.petra.run<Ahead>(ahead, { input })).data.done
  expect(dates.map(({ date, problemKey }) => [date, problemKey])).toEqual([
    ['2027-03-21', null],
    ['2027-03-28', 'time.skipped'],
    ['2027-04-04', null],
  ])
  expect(dates[1]?.publicHoliday).toBe('Eerste paasdag')
  expect(await sessionsOf(here)).toEqual([])
  const skipped = newSeries(here, ['2027-03-21', '2027-03-28'], { time: '02:30' })
  const { data } = await here.petra.run<Saved>(plan, { input: skipped })
  expect(data.done).toEqual({ sessions: null, errors: [{ path: ['time'], messageKey: 'time.skipped' }] })
  expect(await sessionsOf(here)).toEqual([])
})

test.each([
  [{ times: null, until: null }, 'times', 'series.too-few'],
  [{ times: 1 }, 'times', 'number.too-low'],
  [{ times: 80 }, 'times', 'number.too-high'],
  [{ date: '2027-02-30', times: 3 }, 'date', 'date.invalid'],
])('looking ahead at a series with %o says what to mend', async (wrong, field, messageKey) => {
  const here = await library()
  const input = { organisationId: here.organisation.id, date: day(7), time: '14:00', rhythm: 'WEEKLY', ...wrong }
  const { data, errors } = await here.petra.run<Ahead>(ahead, { input })
  if (errors.length > 0) return expect(errors[0]?.message).toContain('Date')
  expect(data.done.errors).toContainEqual({ path: [field], messageKey })
})

test('only the chosen days are planned, once, each a session with a page and a code of its own', async () => {
  const here = await library()
  const input = newSeries(here, [day(21), day(7), day(7)])
  const first = await here.petra.run<Saved>(plan, { input })
  const second = await here.petra.run<Saved>(plan, { input })
  expect(second.data).toEqual(first.data)
  const sessions = await sessionsOf(here)
  expect(sessions.map(({ startsAt }) => instantToLocal(startsAt).date)).toEqual([day(7), day(21)])
  expect(new Set(sessions.map(({ code }) => code)).size).toBe(2)
  const place = `query($id: ID!) { session(id: $id) { series { number rhythm sessions { id } } } }`
  const { data } = await api.nobody.run(place, { id: sessions[1]?.id })
  const ids = sessions.map(({ id }) => ({ id }))
  expect(data).toEqual({ session: { series: { number: 2, rhythm: 'WEEKLY', sessions: ids } } })
})

test.each([
  [(dates: string[]) => ({ dates: dates.slice(0, 1) }), 'dates', 'series.too-few'],
  [() => ({ dates: [day(-1), day(7)] }), 'date', 'date.past'],
  [() => ({ capacity: 13 }), 'capacity', 'capacity.too-high'],
  [() => ({ branchId: null }), 'branchId', 'branch.required'],
])('a series that cannot be is not planned in part (%#)', async (wrong, field, messageKey) => {
  const here = await library()
  const dates = [day(7), day(14)]
  const { data } = await here.petra.run<Saved>(plan, { input: newSeries(here, dates, wrong(dates)) })
  expect(data.done.errors).toContainEqual({ path: [field], messageKey })
  expect(await sessionsOf(here)).toEqual([])
})

async function planned(more = {}) {
  const here = await library()
  await here.petra.run<Saved>(plan, { input: newSeries(here, [day(7), day(14), day(28)], more) })
  const sessions = await sessionsOf(here)
  const people = await api.system(async (tx) => {
    const made = []
    for (const { id } of sessions) {
      const person = await makePerson(tx)
      await makeEnrolment(tx, id, person.id, { status: 'PLACED' })
      made.push(person)
    }
    return made
  })
  const mails = (personId?: string) =>
    api.system((tx) => tx.outboxMessage.findMany({ where: { personId: personId ?? '' } }))
  const change = { time: '14:00', branchId: here.branch.id, minimum: 1, capacity: 8 }
  return { ...here, sessions, people, mails, change }
}

test('this and all following move together and keep their distance; who is in an earlier one hears nothing', async () => {
  const { petra, sessions, people, mails, change: same, ...here } = await planned()
  const input = { ...same, id: sessions[1]?.id, date: day(15), time: '10:15' }
  const { data } = await petra.run<Saved>(change, { input })
  expect(data.done.errors).toEqual([])
  const after = await sessionsOf({ ...here, petra } as Library)
  expect(after.map(({ startsAt }) => instantToLocal(startsAt))).toEqual([
    { date: day(7), time: '14:00' },
    { date: day(15), time: '10:15' },
    { date: day(29), time: '10:15' },
  ])
  expect((await mails(people[0]?.id)).length).toBe(0)
  for (const person of people.slice(1)) expect((await mails(person.id))[0]?.text).toContain('10.15 uur')
})

test('when one of the following cannot be so, none is changed', async () => {
  const { petra, sessions, change: same, people, mails, ...here } = await planned()
  await api.system(async (tx) => {
    const last = sessions[2]?.id ?? ''
    await makeEnrolment(tx, last, (await makePerson(tx)).id, { status: 'PLACED' })
  })
  const input = { ...same, id: sessions[0]?.id, date: day(8), capacity: 1 }
  const { data } = await petra.run<Saved>(change, { input })
  expect(data.done).toEqual({ sessions: null, errors: [{ path: ['capacity'], messageKey: 'capacity.below-placed' }] })
  const after = await sessionsOf({ ...here, petra } as Library)
  expect(after.map(({ startsAt }) => startsAt)).toEqual(sessions.map(({ startsAt }) => startsAt))
  expect((await mails(people[0]?.id)).length).toBe(0)
})

test('this and all following are cancelled, and everybody in them hears why; the earlier one goes on', async () => {
  const { petra, sessions, people, mails, ...here } = await planned()
  const { data } = await petra.run<Saved>(cancel, { input: { id: sessions[1]?.id, reason: 'De zaal is dicht.' } })
  expect(data.done.errors).toEqual([])
  const after = await sessionsOf({ ...here, petra } as Library)
  expect(after.map(({ status }) => status)).toEqual(['PLANNED', 'CANCELLED', 'CANCELLED'])
  expect((await mails(people[0]?.id)).length).toBe(0)
  for (const person of people.slice(1)) expect((await mails(person.id))[0]?.text).toContain('De zaal is dicht.')
})

test('a host may not plan, move or cancel a series, and another library gets nothing', async () => {
  const { bram, sessions, change: same, ...here } = await planned()
  const other = await library()
  const code = async (asker: Library['bram'], document: string, input: object) =>
    (await asker.run(document, { input })).errors[0]?.code
  const asChange = { ...same, id: sessions[0]?.id, date: day(8) }
  const asCancel = { id: sessions[0]?.id, reason: 'Zomaar.' }
  expect(await code(bram, plan, newSeries(here as unknown as Library, [day(7), day(14)]))).toBe('NOT_ALLOWED')
  expect(await code(bram, change, asChange)).toBe('NOT_ALLOWED')
  expect(await code(bram, cancel, asCancel)).toBe('NOT_ALLOWED')
  expect(await code(other.petra, cancel, asCancel)).toBe('NOT_ALLOWED')
  expect(await code(api.nobody, change, asChange)).toBe('UNAUTHENTICATED')
})

test('a session that stands alone has no following ones', async () => {
  const here = await library()
  const session = await api.system((tx) =>
    makeSession(tx, here.organisation.id, { startsAt: localToInstant(day(7), '14:00') }),
  )
  const { data } = await here.petra.run<Saved>(cancel, { input: { id: session.id, reason: 'Zomaar.' } })
  expect(data.done.errors).toEqual([{ path: ['id'], messageKey: 'series.none' }])
})
