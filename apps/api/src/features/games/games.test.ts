import { randomUUID } from 'node:crypto'
import { makeSession } from '@loper/prisma/factories/activities'
import { expect, test } from 'vitest'
import { testApi } from '../../testing/test-api.ts'
import { gameWorld } from './game-world.testing.ts'
import { eraseDueGames } from './games.jobs.ts'

const api = await testApi()
const world = await gameWorld(api)
const { open, join, move, goTo, mine, save, give, room: roomOf } = world

test('a host opens a game, people come in with a first name, and nobody has an account', async () => {
  const { room } = await open()
  expect(room).toMatchObject({ status: 'LOBBY', round: 0, players: [] })
  expect(room.code).toMatch(/^\d{6}$/)
  const sam = await join(`${room.code.slice(0, 3)} ${room.code.slice(3)}`)
  expect(await mine(sam.asker)).toMatchObject({ firstName: 'Sam', status: 'LOBBY', shown: null, result: null })
  expect((await roomOf(room.id))?.players).toMatchObject([{ firstName: 'Sam', here: true, ready: false }])
})

test('the same submission twice is one game, and one player with the same way back', async () => {
  const key = randomUUID()
  const [one, two] = [await open({ key }), await open({ key })]
  expect(one.room.id).toBe(two.room.id)
  const twice = { key: randomUUID() }
  const [first, second] = await Promise.all([join(one.room.code, 'Noor', twice), join(one.room.code, 'Noor', twice)])
  expect(first.token).toBe(second.token)
  expect((await roomOf(one.room.id))?.players).toHaveLength(1)
})

test('a game in a session is of that activity and that library', async () => {
  const sessions = await api.system(async (tx) => ({
    right: await makeSession(tx, world.library.id, { activityKey: 'dream-job-game' }),
    other: await makeSession(tx, world.library.id, { activityKey: 'unique-skills' }),
  }))
  expect((await open({ sessionId: sessions.right.id })).problems).toEqual([])
  expect((await open({ sessionId: sessions.other.id })).problems).toMatchObject([{ path: ['sessionId'] }])
})

test('two hosts who press next at once make one step', async () => {
  const { room } = await open()
  await goTo(room, 1)
  const pressed = await Promise.all([1, 2, 3].map(() => move(world.asHost, room.id, 'NEXT', 'PLAYING', 1)))
  expect(pressed.map(({ data }) => data.done.moment.round)).toEqual([2, 2, 2])
  expect((await roomOf(room.id))?.round).toBe(2)
})

test('the group pauses, goes on, back and stops; what is not possible changes nothing', async () => {
  const { room } = await open()
  const steps = [
    ['BACK', 'LOBBY', 0, 'LOBBY', 0],
    ['NEXT', 'LOBBY', 0, 'PLAYING', 1],
    ['NEXT', 'PLAYING', 1, 'PLAYING', 2],
    ['PAUSE', 'PLAYING', 2, 'PAUSED', 2],
    ['NEXT', 'PAUSED', 2, 'PAUSED', 2],
    ['RESUME', 'PAUSED', 2, 'PLAYING', 2],
    ['BACK', 'PLAYING', 2, 'PLAYING', 1],
    ['CLOSE', 'PLAYING', 1, 'CLOSED', 1],
    ['REOPEN', 'CLOSED', 1, 'PLAYING', 1],
  ] as const
  for (const [name, status, round, ...then] of steps) {
    const { data } = await move(world.asHost, room.id, name, status, round)
    expect([name, data.done.moment.status, data.done.moment.round]).toEqual([name, ...then])
  }
})

test('only a host of the library leads; a player on an own phone does not, and at one table the group does', async () => {
  const { room } = await open()
  expect((await move(world.asOutsider, room.id, 'NEXT', 'LOBBY', 0)).errors[0]?.code).toBe('NOT_FOUND')
  expect(await roomOf(room.id, world.asOutsider)).toBeNull()
  const sam = await join(room.code)
  expect((await move(sam.asker, null, 'NEXT', 'LOBBY', 0)).errors[0]?.code).toBe('NOT_FOUND')
  expect((await move(api.nobody, null, 'NEXT', 'LOBBY', 0)).errors[0]?.code).toBe('NOT_FOUND')
  const table = await open({ mode: 'ONE_TABLE' })
  const noor = await join(table.room.code, 'Noor')
  expect((await move(noor.asker, null, 'NEXT', 'LOBBY', 0)).data.done.moment.round).toBe(1)
})

test('whoever comes late or comes back is where the group is, with the own answers', async () => {
  const { room } = await open()
  const sam = await join(room.code)
  await goTo(room, 2)
  await save(sam.asker, { round: 'cards', shown: ['dreams-1', 'dreams-2'], cards: ['dreams-2'], text: 'Een winkel' })
  await move(world.asHost, room.id, 'NEXT', 'PLAYING', 2)
  const late = await join(room.code, 'Laat')
  expect((await mine(late.asker))?.shown).toMatchObject({ key: 'first', chosen: [] })
  expect((await mine(sam.asker))?.shown?.chosen.map(({ text }) => text)).toEqual([
    'Koken of bakken voor anderen',
    'Een winkel',
  ])
  expect((await mine(late.asker, 2))?.shown?.key).toBe('cards')
  expect((await mine(late.asker, 7))?.shown?.key).toBe('first')

  const rejoin = `mutation($code: String!, $own: String!) { done: rejoinGame(input: { code: $code, rejoinCode: $own }) {
    token errors { messageKey } } }`
  const own = (await mine(sam.asker))?.rejoinCode
  const { data } = await api.nobody.run<{ done: { token: string } }>(rejoin, { code: room.code, own })
  expect((await mine(api.link(data.done.token), 2))?.shown?.answer).toMatchObject({ cards: ['dreams-2'] })
  const wrong = await api.nobody.run(rejoin, { code: room.code, own: own === '11111' ? '22222' : '11111' })
  expect(wrong.data).toMatchObject({ done: { token: null, errors: [{ messageKey: 'game.rejoin-unknown' }] } })
})

test('cards of another page stay, own words stay, and too many cards are told', async () => {
  const { room } = await open()
  const sam = await join(room.code)
  await goTo(room, 2)
  await save(sam.asker, { round: 'cards', shown: ['dreams-1', 'dreams-2'], cards: ['dreams-1'], text: 'Zingen' })
  const second = await save(sam.asker, { round: 'cards', shown: ['dreams-13'], cards: ['dreams-13'] })
  expect(second.data.done).toEqual({ cards: 2, errors: [] })
  const many = ['dreams-14', 'dreams-15', 'dreams-16']
  const tooMany = await save(sam.asker, { round: 'cards', shown: many, cards: many })
  expect(tooMany.data.done.errors).toMatchObject([{ path: ['cards'], messageKey: 'game.too-many-cards' }])
  const made = await save(sam.asker, { round: 'cards', shown: [], cards: ['dreams-99'] })
  expect(made.data.done.errors).toMatchObject([{ messageKey: 'choice.required' }])
  expect((await mine(sam.asker))?.shown?.answer).toMatchObject({ cards: ['dreams-1', 'dreams-13'], text: 'Zingen' })
  expect((await save(sam.asker, { round: 'steps' })).errors[0]?.code).toBe('NOT_FOUND')
})

test('the group reads only what somebody shares, and the host can take it away', async () => {
  const { room } = await open()
  const [sam, noor] = [await join(room.code), await join(room.code, 'Noor')]
  await goTo(room, 4)
  await save(sam.asker, { round: 'cards', shown: ['dreams-2'], cards: ['dreams-2'] })
  await save(sam.asker, { round: 'first', shown: ['dreams-2'], cards: ['dreams-2'] })
  const seenByNoor = async () => (await mine(noor.asker))?.people.find(({ firstName }) => firstName === 'Sam')
  await save(sam.asker, { round: 'tell', text: 'Voor mezelf' })
  await move(world.asHost, room.id, 'NEXT', 'PLAYING', 4)
  expect(await seenByNoor()).toMatchObject({ shared: null, cards: [] })
  expect((await roomOf(room.id))?.shared).toEqual([])

  await save(sam.asker, { round: 'tell', text: 'Mijn oma bakte altijd', shared: true, ready: true })
  expect(await seenByNoor()).toMatchObject({ shared: 'Mijn oma bakte altijd', cards: ['Koken of bakken voor anderen'] })
  const [words] = (await roomOf(room.id))?.shared ?? []
  const hide = `mutation($id: ID!) { done: hideGameWords(input: { id: $id, hidden: true }) { errors { messageKey } } }`
  expect((await world.asOutsider.run(hide, { id: words?.id })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await world.asHost.run(hide, { id: words?.id })).errors).toEqual([])
  expect(await seenByNoor()).toMatchObject({ shared: null, cards: [] })
  expect((await mine(sam.asker, 4))?.shown?.answer).toMatchObject({ text: 'Mijn oma bakte altijd', hidden: true })
})

test('a tip reaches the other, can be kept or left, and ends on the list', async () => {
  const { room } = await open()
  const [sam, noor] = [await join(room.code), await join(room.code, 'Noor')]
  await goTo(room, 5)
  const noorId = (await mine(noor.asker))?.id
  await give(sam.asker, { round: 'tip', toPlayerId: noorId, text: 'Bakker in de buurt' })
  await move(world.asHost, room.id, 'NEXT', 'PLAYING', 5)
  const [tip] = (await mine(noor.asker))?.shown?.received ?? []
  expect(tip).toMatchObject({ fromName: 'Sam', text: 'Bakker in de buurt' })
  await save(noor.asker, { round: 'fits', kept: [tip?.id], text: 'Een eigen kraam', ready: true })
  await move(world.asHost, room.id, 'NEXT', 'PLAYING', 6)
  const lines = [
    { key: '2', text: 'Langsgaan bij de bakker', when: 'when-4', who: 'who-3' },
    { key: '1', card: 'steps-1', when: 'when-2', who: 'who-5' },
  ]
  for (const line of lines) await save(noor.asker, { round: 'steps', lines: [line] })
  await move(world.asHost, room.id, 'NEXT', 'PLAYING', 7)
  expect((await mine(noor.asker))?.result).toMatchObject({
    title: 'Mijn stappen',
    work: ['Bakker in de buurt', 'Een eigen kraam'],
    steps: [
      { what: 'Praten met iemand die dit werk doet', when: 'Deze week', who: 'De bibliotheek' },
      { what: 'Langsgaan bij de bakker', when: 'Deze maand', who: 'Een vriend of buur' },
    ],
    fitsPdf: true,
  })
  const self = await give(noor.asker, { round: 'tip', toPlayerId: noorId, text: 'Aan mij' })
  expect(self.errors[0]?.code).toBe('NOT_FOUND')
})

test('what people did becomes skills in the words of an employer', async () => {
  const { room } = await open({ gameKey: 'unique-skills' })
  const [sam, noor] = [await join(room.code), await join(room.code, 'Noor')]
  await goTo(room, 8)
  const noorId = (await mine(noor.asker))?.id
  const seen = await give(sam.asker, { round: 'see', toPlayerId: noorId, shown: [], cards: ['skills-17'] })
  expect(seen.data.done.errors).toEqual([])
  expect((await mine(noor.asker, 5))?.shown?.received[0]?.cards).toMatchObject([{ key: 'skills-17' }])
  await save(noor.asker, { round: 'skills', shown: ['skills-17'], cards: ['skills-17'] })
  await save(noor.asker, {
    round: 'proof',
    lines: [{ key: 'skills-17', card: 'where-1', text: 'De bruiloft van mijn zus' }],
  })
  expect((await mine(noor.asker))?.result).toMatchObject({
    skills: [
      {
        skill: 'Een feest of uitje regelen',
        employer: 'Ik kan organiseren.',
        where: 'Thuis en in mijn familie',
        example: 'De bruiloft van mijn zus',
      },
    ],
  })
})

test('somebody who is taken out or leaves is gone with everything, and the way back is closed', async () => {
  const { room } = await open()
  const [sam, noor] = [await join(room.code), await join(room.code, 'Noor')]
  await goTo(room, 5)
  const samId = (await mine(sam.asker))?.id
  await give(sam.asker, { round: 'tip', toPlayerId: (await mine(noor.asker))?.id, text: 'Kapper' })
  await save(sam.asker, { round: 'tell', text: 'Ik', shared: true })
  const remove = `mutation($id: ID!) { done: removeGamePlayer(input: { playerId: $id }) { room { players { firstName } } errors { messageKey } } }`
  expect((await noor.asker.run(remove, { id: samId })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await world.asHost.run(remove, { id: samId })).data).toMatchObject({
    done: { room: { players: [{ firstName: 'Noor' }] } },
  })
  expect(await mine(sam.asker)).toBeNull()
  expect((await save(sam.asker, { round: 'tell', text: 'Nog eens' })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await roomOf(room.id))?.shared).toEqual([])
  await noor.asker.run('mutation { leaveGame { erased errors { messageKey } } }')
  expect(await api.system((tx) => tx.gamePlayer.count({ where: { roomId: room.id } }))).toBe(0)
  expect(await api.system((tx) => tx.gameAnswer.count({ where: { roomId: room.id } }))).toBe(0)
})

test('a game is erased with everything in it when its time is over, and at once when the host wants', async () => {
  const { room } = await open()
  const sam = await join(room.code, 'Wisniet')
  await goTo(room, 2)
  await save(sam.asker, { round: 'cards', text: 'Iets van mij' })
  const later = new Date(Date.now() + 49 * 60 * 60 * 1000)
  expect(await api.system((tx) => eraseDueGames(tx))).toBe(0)
  expect(await api.system((tx) => eraseDueGames(tx, later))).toBeGreaterThan(0)
  const left = await api.system(async (tx) => [
    await tx.gameRoom.count(),
    await tx.gamePlayer.count(),
    await tx.gamePlayerKey.count(),
    await tx.gameAnswer.count(),
    await tx.gameGift.count(),
  ])
  expect(left).toEqual([0, 0, 0, 0, 0])
  expect(await mine(sam.asker)).toBeNull()

  const second = await open()
  const erase = `mutation($id: ID!) { done: eraseGame(input: { roomId: $id }) { erased errors { messageKey } } }`
  expect((await world.asOutsider.run(erase, { id: second.room.id })).errors[0]?.code).toBe('NOT_FOUND')
  expect((await world.asHost.run(erase, { id: second.room.id })).data).toMatchObject({ done: { erased: true } })
  expect(await roomOf(second.room.id)).toBeNull()
})

test('no citizen number is kept, and what is too long is told', async () => {
  const { room } = await open()
  expect((await join(room.code, 'Sam 111222333')).problems).toMatchObject([{ messageKey: 'text.citizen-number' }])
  expect((await join(room.code, '  ')).problems).toMatchObject([
    { path: ['firstName'], messageKey: 'first-name.required' },
  ])
  expect((await join('12', 'Sam')).problems).toMatchObject([{ path: ['code'], messageKey: 'game.code' }])
  const [sam, noor] = [await join(room.code), await join(room.code, 'Noor')]
  await goTo(room, 5)
  const told = await save(sam.asker, { round: 'tell', text: 'bsn 111222333' })
  expect(told.data.done.errors).toMatchObject([{ path: ['text'], messageKey: 'text.citizen-number' }])
  const long = await save(sam.asker, { round: 'tell', text: 'a'.repeat(201) })
  expect(long.data.done.errors).toMatchObject([{ messageKey: 'text.too-long' }])
  const tip = await give(sam.asker, { round: 'tip', toPlayerId: (await mine(noor.asker))?.id, text: 'bel 111222333' })
  expect(tip.data.done.errors).toMatchObject([{ messageKey: 'text.citizen-number' }])
})

test('a thirteenth person does not fit, not even when all come at once, and a closed game takes nobody', async () => {
  const { room } = await open()
  const all = await Promise.all(Array.from({ length: 15 }, (_, index) => join(room.code, `Speler ${index}`)))
  expect(all.filter(({ token }) => token)).toHaveLength(12)
  expect(all.flatMap(({ problems }) => problems).map(({ messageKey }) => messageKey)).toEqual(
    Array(3).fill('game.full'),
  )
  const other = await open()
  await move(world.asHost, other.room.id, 'CLOSE', 'LOBBY', 0)
  expect((await join(other.room.code)).problems).toMatchObject([{ messageKey: 'game.closed' }])
  expect((await join(other.room.code === '111111' ? '222222' : '111111')).problems).toMatchObject([
    { messageKey: 'game.unknown' },
  ])
})

test('an organisation opens no more than twenty games at once', async () => {
  const opened = []
  for (let game = 0; game < 21; game++) opened.push(await open())
  expect(opened.flatMap(({ problems }) => problems ?? []).at(-1)?.messageKey).toBe('game.too-many-rooms')
  await api.system((tx) => tx.gameRoom.deleteMany())
})
