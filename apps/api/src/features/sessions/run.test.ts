import type { Session } from '@loper/prisma/client'
import { makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { afterEach, expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const minute = 60_000
const startsAt = new Date(Math.floor(Date.now() / minute) * minute + 3_600_000)
const at = (minutes: number) => new Date(startsAt.getTime() + minutes * minute)
afterEach(() => api.setNow(null))

async function sessionSoon(overrides: Partial<Session> = {}) {
  const made = await api.system(async (tx) => {
    const { id } = await makeOrganisation(tx)
    const bram = await makeMember(tx, id, 'HOST', { name: 'Bram de Vries' })
    return {
      session: await makeSession(tx, id, { activityKey: 'dream-job-game', startsAt, endsAt: at(120), ...overrides }),
      bram,
      petra: await makeMember(tx, id, 'COORDINATOR'),
      desk: await makeMember(tx, id, 'FRONT_DESK'),
    }
  })
  return { ...made, tablet: await api.staff(made.bram), phone: await api.staff(made.petra) }
}

const clock = 'startsAt lengths pausedAt movedBy now'
const read = `query($id: ID!) { session(id: $id) { run { ${clock} } activity { runSheet { minutes } } } }`
const press = `mutation($input: MoveRunInput!) { done: moveRun(input: $input) { session { run { ${clock} } } errors { messageKey } } }`

type Clock = { startsAt: string; lengths: number[]; pausedAt: string | null; movedBy: string | null; now: string }
type Read = { session: { run: Clock | null; activity: { runSheet: { minutes: number }[] } } }
type Pressed = { done: { session: { run: Clock } | null; errors: { messageKey: string }[] } }

const clockOf = async (asker: Asker, id: string) => (await asker.run<Read>(read, { id })).data.session
async function move(asker: Asker, sessionId: string, kind: string, step: number, more: object = {}) {
  const input = { key: crypto.randomUUID(), sessionId, kind, step, ...more }
  const { data, errors } = await asker.run<Pressed>(press, { input })
  expect(errors).toEqual([])
  return data.done
}

test('without a press the clock is the plan, and the server tells its own time', async () => {
  const { session, tablet } = await sessionSoon()
  api.setNow(at(3))
  const { run, activity } = await clockOf(tablet, session.id)
  expect(run).toEqual({
    startsAt: startsAt.toISOString(),
    lengths: activity.runSheet.map(({ minutes }) => minutes * minute),
    pausedAt: null,
    movedBy: null,
    now: at(3).toISOString(),
  })
})

test('what one device moves, the other sees; the same press on both moves it once', async () => {
  const { session, tablet, phone } = await sessionSoon()
  const { run } = await clockOf(tablet, session.id)
  const [first = 0, ...rest] = run?.lengths ?? []
  api.setNow(at(4))
  const moved = await move(tablet, session.id, 'NEXT', 0)
  expect(moved.session?.run.lengths).toEqual([4 * minute, ...rest])
  expect((await move(phone, session.id, 'NEXT', 0)).session?.run.lengths).toEqual([4 * minute, ...rest])
  expect((await clockOf(phone, session.id)).run).toMatchObject({ lengths: [4 * minute, ...rest], movedBy: 'Bram' })
  expect((await move(phone, session.id, 'BACK', 1)).session?.run.lengths).toEqual([4 * minute + first, ...rest])
})

test('two hosts who both add a minute add two; the same press sent again adds none', async () => {
  const { session, tablet, phone } = await sessionSoon()
  api.setNow(at(1))
  const key = crypto.randomUUID()
  const before = (await clockOf(tablet, session.id)).run?.lengths[0] ?? 0
  await move(tablet, session.id, 'LONGER', 0, { key })
  await move(tablet, session.id, 'LONGER', 0, { key })
  const after = await move(phone, session.id, 'LONGER', 0)
  expect(after.session?.run.lengths[0]).toBe(before + 2 * minute)
})

test('a move that waited for a connection counts from when it was pressed, never from a phone whose clock is ahead', async () => {
  const { session, tablet } = await sessionSoon()
  api.setNow(at(6))
  const late = await move(tablet, session.id, 'NEXT', 0, { at: at(4).toISOString() })
  expect(late.session?.run.lengths[0]).toBe(4 * minute)
  const wrong = await move(tablet, session.id, 'PAUSE', 1, { at: at(500).toISOString() })
  expect(wrong.session?.run.pausedAt).toBe(at(6).toISOString())
})

test('a session begins when the host says so, and one that is moved to another day begins anew', async () => {
  const { session, tablet } = await sessionSoon()
  api.setNow(at(-5))
  expect((await move(tablet, session.id, 'START', -1)).session?.run.startsAt).toBe(at(-5).toISOString())
  const moved = { startsAt: at(24 * 60), endsAt: at(26 * 60) }
  await api.system((tx) => tx.session.update({ where: { id: session.id }, data: moved }))
  expect((await clockOf(tablet, session.id)).run).toMatchObject({
    startsAt: moved.startsAt.toISOString(),
    movedBy: null,
  })
})

test('nobody moves the clock more than an hour before the start', async () => {
  const { session, tablet } = await sessionSoon()
  api.setNow(at(-61))
  expect(await move(tablet, session.id, 'START', -1)).toEqual({
    session: null,
    errors: [{ messageKey: 'run.too-early' }],
  })
})

test('only who hosts there sees the clock or moves it', async () => {
  const { session, desk } = await sessionSoon()
  const other = await sessionSoon()
  api.setNow(at(1))
  const input = { key: crypto.randomUUID(), sessionId: session.id, kind: 'NEXT', step: 0 }
  for (const asker of [await api.staff(desk), other.tablet, api.nobody]) {
    expect((await clockOf(asker, session.id)).run).toBeNull()
    const { errors } = await asker.run(press, { input })
    expect(['NOT_ALLOWED', 'UNAUTHENTICATED']).toContain(errors[0]?.code)
  }
})
