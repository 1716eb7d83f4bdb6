import { addDays, today } from '@loper/domain/dutch-time'
import { makeSession } from '@loper/prisma/factories/activities'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { type Asker, testApi } from '../../testing/test-api.ts'

const api = await testApi()
const read = 'query($id: ID!) { session(id: $id) { edition room capacity } }'
const change = `mutation($input: ChangeSessionInput!) {
  done: changeSession(input: $input) { session { edition room } errors { path code messageKey } } }`

type Read = { session: { edition: string | null; room: string | null; capacity: number } }
type Done = { done: { session: { edition: string; room: string } | null; errors: { path: string[]; code: string }[] } }

test('of two who change a session at once the second hears it, and nothing of the first is lost', async () => {
  const { session, users } = await api.system(async (tx) => {
    const { id } = await makeOrganisation(tx)
    const users = [await makeMember(tx, id, 'COORDINATOR'), await makeMember(tx, id, 'COORDINATOR')] as const
    return { session: await makeSession(tx, id, { room: 'leeszaal' }), users }
  })
  const [petra, joke] = [await api.staff(users[0]), await api.staff(users[1])]
  const editionFor = async (asker: Asker) =>
    (await asker.run<Read>(read, { id: session.id })).data.session.edition ?? null
  const edition = await editionFor(petra)
  expect(edition).not.toBeNull()
  expect(await editionFor(joke)).toBe(edition)
  expect(await editionFor(api.nobody)).toBeNull()

  const details = { id: session.id, date: addDays(today(new Date()), 7), time: '14:00', minimum: 4, capacity: 8 }
  const save = async (asker: Asker, more: object) =>
    (await asker.run<Done>(change, { input: { ...details, ...more } })).data.done
  const first = await save(petra, { edition, room: 'zaal 2' })
  expect(first.errors).toEqual([])
  expect(await save(joke, { edition, room: 'zaal 3' })).toEqual({
    session: null,
    errors: [{ path: ['edition'], code: 'CONFLICT', messageKey: 'form.changed-meanwhile' }],
  })
  expect((await joke.run<Read>(read, { id: session.id })).data.session.room).toBe('zaal 2')
  const again = await save(joke, { edition: first.session?.edition, room: 'zaal 3' })
  expect(again).toMatchObject({ session: { room: 'zaal 3' }, errors: [] })
})
