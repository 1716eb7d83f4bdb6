/** The second wall of the games: with every rule switched off, row-level security alone gives nobody what is not theirs. */
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { gameWorld } from './game-world.testing.ts'

const api = await testApi({ policy: () => true })
const world = await gameWorld(api)
const { open, join, goTo, mine, save, give } = world

async function countsAs(settings: { organisations?: string; player?: string; room?: string }) {
  const { organisations = '', player = '', room = '' } = settings
  return api.prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('loper.organisation_ids', ${organisations}, true),
      set_config('loper.player_id', ${player}, true), set_config('loper.game_room_id', ${room}, true),
      set_config('role', 'loper_app', true)`
    const [rooms, players, keys, answers, gifts] = [
      await tx.gameRoom.count(),
      await tx.gamePlayer.count(),
      await tx.gamePlayerKey.count(),
      await tx.gameAnswer.count(),
      await tx.gameGift.count(),
    ]
    return { rooms, players, keys, answers, gifts }
  })
}

test('each sees the own answers and what was shared, the host what was shared, and others nothing', async () => {
  const { room } = await open()
  const [sam, noor, ali] = [await join(room.code), await join(room.code, 'Noor'), await join(room.code, 'Ali')]
  await goTo(room, 5)
  const idOf = async (who: typeof sam) => (await mine(who.asker))?.id ?? ''
  await save(sam.asker, { round: 'cards', shown: [], cards: ['dreams-1'] })
  await save(sam.asker, { round: 'tell', text: 'Voor iedereen', shared: true })
  await save(noor.asker, { round: 'tell', text: 'Voor mij' })
  await give(sam.asker, { round: 'tip', toPlayerId: await idOf(noor), text: 'Kapper' })
  const nothing = { rooms: 0, players: 0, keys: 0, answers: 0, gifts: 0 }
  const inRoom = { rooms: 1, players: 3, keys: 1 }
  expect(await countsAs({ player: await idOf(sam), room: room.id })).toEqual({ ...inRoom, answers: 2, gifts: 1 })
  expect(await countsAs({ player: await idOf(noor), room: room.id })).toEqual({ ...inRoom, answers: 2, gifts: 1 })
  expect(await countsAs({ player: await idOf(ali), room: room.id })).toEqual({ ...inRoom, answers: 1, gifts: 0 })
  expect(await countsAs({ organisations: world.library.id })).toEqual({ ...inRoom, keys: 0, answers: 1, gifts: 1 })
  expect(await countsAs({})).toEqual(nothing)
  const other = await api.system((tx) => tx.organisation.findFirstOrThrow({ where: { id: { not: world.library.id } } }))
  expect(await countsAs({ organisations: other.id })).toEqual(nothing)
})

test('a player of one room reaches nobody in another', async () => {
  const [one, two] = [await open(), await open()]
  const [sam, noor] = [await join(one.room.code), await join(two.room.code, 'Noor')]
  await goTo(one.room, 5)
  const noorId = (await mine(noor.asker))?.id
  expect((await give(sam.asker, { round: 'tip', toPlayerId: noorId, text: 'Hallo' })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await mine(sam.asker))?.people.map(({ firstName }) => firstName)).toEqual(['Sam'])
})
