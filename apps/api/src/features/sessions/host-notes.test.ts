import type { Session } from '@loper/prisma/client'
import { makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const hours = (count: number) => new Date(Date.now() + count * 3_600_000)

const notes = 'wentWell differently more changedBy edition viewerCanWrite'
const read = `query($id: ID!) { session(id: $id) { hostNotes { ${notes} } earlierHostNotes { id wentWell } } }`
const keep = `mutation($input: KeepHostNotesInput!) {
  done: keepHostNotes(input: $input) { session { hostNotes { ${notes} } } errors { path code messageKey } } }`

type Notes = { wentWell: string | null; differently: string | null; edition: string; changedBy: string | null }
type Read = { session: { hostNotes: Notes | null; earlierHostNotes: { id: string; wentWell: string }[] } | null }
type Done = { done: { session: { hostNotes: Notes } | null; errors: { path: string[]; messageKey: string }[] } }

async function heldSession(overrides: Partial<Session> = {}) {
  const made = await api.system(async (tx) => {
    const { id } = await makeOrganisation(tx)
    const other = await makeOrganisation(tx)
    const session = await makeSession(tx, id, { startsAt: hours(-2), endsAt: hours(-0.5), ...overrides })
    return {
      organisationId: id,
      session,
      bram: await makeMember(tx, id, 'HOST', { name: 'Bram de Vries' }),
      petra: await makeMember(tx, id, 'COORDINATOR', { name: 'Petra Smit' }),
      desk: await makeMember(tx, id, 'FRONT_DESK'),
      stranger: await makeMember(tx, other.id, 'COORDINATOR'),
    }
  })
  const [bram, petra] = [await api.staff(made.bram), await api.staff(made.petra)]
  return { ...made, bram, petra, desk: await api.staff(made.desk), stranger: await api.staff(made.stranger) }
}

const notesOf = async (asker: Asker, id: string) =>
  (await asker.run<Read>(read, { id })).data.session?.hostNotes ?? null
const write = async (asker: Asker, sessionId: string, more: object) =>
  (await asker.run<Done>(keep, { input: { sessionId, ...more } })).data.done

test('what a host writes down is read by colleagues, and by nobody else', async () => {
  const { session, bram, desk, stranger } = await heldSession()
  const { errors } = await write(bram, session.id, { wentWell: 'Buiten beginnen.\nEerst koffie.', differently: ' ' })
  expect(errors).toEqual([])
  const seen = { wentWell: 'Buiten beginnen.\nEerst koffie.', differently: null, changedBy: 'Bram' }
  expect(await notesOf(bram, session.id)).toMatchObject({ ...seen, viewerCanWrite: true })
  expect(await notesOf(desk, session.id)).toMatchObject({ ...seen, viewerCanWrite: false })
  for (const asker of [stranger, api.nobody]) {
    expect((await asker.run<Read>(read, { id: session.id })).data.session).toEqual({
      hostNotes: null,
      earlierHostNotes: [],
    })
    const { errors } = await asker.run(keep, { input: { sessionId: session.id, more: 'Dag.' } })
    expect(errors[0]?.code).toMatch(/NOT_ALLOWED|UNAUTHENTICATED/)
  }
  const { errors: refused } = await desk.run(keep, { input: { sessionId: session.id, more: 'Dag.' } })
  expect(refused[0]?.code).toBe('NOT_ALLOWED')
})

test('of two who write at once the second sees what changed, and neither text is lost', async () => {
  const { session, bram, petra } = await heldSession()
  const edition = (await notesOf(bram, session.id))?.edition
  expect((await write(bram, session.id, { edition, wentWell: 'Kleine groepjes.' })).errors).toEqual([])
  expect(await write(petra, session.id, { edition, differently: 'Een kwartier eerder open.' })).toEqual({
    session: null,
    errors: [{ path: ['edition'], code: 'CONFLICT', messageKey: 'form.changed-meanwhile' }],
  })
  const now = await notesOf(petra, session.id)
  expect(now).toMatchObject({ wentWell: 'Kleine groepjes.', differently: null, changedBy: 'Bram' })
  const both = { wentWell: 'Kleine groepjes.', differently: 'Een kwartier eerder open.' }
  expect((await write(petra, session.id, { edition: now?.edition, ...both })).session?.hostNotes).toMatchObject(both)
})

test('notes take no citizen number, no endless text, and nothing before the door opens or once it is cancelled', async () => {
  const { session, bram, organisationId } = await heldSession()
  const said = async (id: string, more: object) =>
    (await write(bram, id, more)).errors.map(({ path, messageKey }) => [path[0], messageKey])
  expect(await said(session.id, { more: 'Nummer 111222333 kwam ook.' })).toEqual([['more', 'text.citizen-number']])
  expect(await said(session.id, { wentWell: 'a'.repeat(1001) })).toEqual([['wentWell', 'text.too-long']])
  const [later, cancelled] = await api.system(async (tx) => [
    await makeSession(tx, organisationId, { startsAt: hours(2) }),
    await makeSession(tx, organisationId, { startsAt: hours(-2), status: 'CANCELLED' }),
  ])
  expect(await said(later?.id ?? '', { more: 'Dag.' })).toEqual([['sessionId', 'host-notes.too-early']])
  expect(await said(cancelled?.id ?? '', { more: 'Dag.' })).toEqual([['sessionId', 'session.cancelled']])
})

test('the next host reads the notes of the last two sessions with the same activity, and none of another library', async () => {
  const { session, organisationId, bram } = await heldSession({ activityKey: 'dream-job-game' })
  const there = await heldSession({ activityKey: 'dream-job-game' })
  await write(there.bram, there.session.id, { wentWell: 'Elders.' })
  const ids = await api.system(async (tx) => {
    const make = async (start: number, activityKey = 'dream-job-game') =>
      (await makeSession(tx, organisationId, { activityKey, startsAt: hours(start), endsAt: hours(start + 1) })).id
    return [await make(-100), await make(-50), await make(-30, 'cv-canvas'), await make(-10), await make(48)] as const
  })
  for (const [index, id] of [ids[0], ids[1], ids[2], session.id].entries())
    await write(bram, id, { wentWell: `Keer ${index}` })
  await write(bram, ids[3], { wentWell: '' })
  const { data } = await bram.run<Read>(read, { id: ids[4] })
  expect(data.session?.earlierHostNotes.map(({ wentWell }) => wentWell)).toEqual(['Keer 3', 'Keer 1'])
})
