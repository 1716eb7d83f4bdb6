import { randomUUID } from 'node:crypto'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import type { Asker, TestApi } from '../../testing/test-api.ts'

type Problem = { path: string[]; messageKey: string }
export type Room = {
  id: string
  code: string
  status: string
  round: number
  players: { id: string; firstName: string; ready: boolean; here: boolean }[]
  shared: { id: string; from: string; to: string | null; text: string; hidden: boolean }[]
}

export const roomFields = `id code status round players { id firstName ready here } shared { id from to text hidden }`

const openGame = `mutation($input: OpenGameInput!) { done: openGame(input: $input) { room { ${roomFields} } errors { path messageKey } } }`
const joinGame = `mutation($input: JoinGameInput!) { done: joinGame(input: $input) { token code errors { path messageKey } } }`
const moveGame = `mutation($input: MoveGameInput!) { done: moveGame(input: $input) { moment { status round version } errors { messageKey } } }`
const saveAnswer = `mutation($input: SaveGameAnswerInput!) { done: saveGameAnswer(input: $input) { cards errors { path messageKey } } }`
const give = `mutation($input: GiveInGameInput!) { done: giveInGame(input: $input) { cards errors { path messageKey } } }`
export const myGame = `query($round: Int) { myGame(round: $round) { id status round ready firstName rejoinCode
  people { id firstName shared cards } earlier { number }
  shown { key kind chosen { key text } answer { cards text shared hidden kept lines { key card text when who } }
    received { id fromName cards { key } text } given { id text } }
  result { title cards work sentence steps { what when who } skills { skill employer where example } fitsPdf } } }`

export type Mine = {
  myGame: {
    id: string
    status: string
    round: number
    ready: boolean
    firstName: string
    rejoinCode: string
    people: { id: string; firstName: string; shared: string | null; cards: string[] }[]
    shown: {
      key: string
      chosen: { key: string; text: string }[]
      answer: {
        cards: string[]
        text: string | null
        shared: boolean
        hidden: boolean
        kept: string[]
        lines: object[]
      }
      received: { id: string; fromName: string; text: string | null; cards: { key: string }[] }[]
      given: { id: string }[]
    } | null
    result: Record<string, unknown> | null
  } | null
}

/** A library with a host, and games in it. */
export async function gameWorld(api: TestApi) {
  const { library, host, outsider } = await api.system(async (tx) => {
    const library = await makeOrganisation(tx)
    const other = await makeOrganisation(tx)
    return {
      library,
      host: await makeMember(tx, library.id, 'HOST'),
      outsider: await makeMember(tx, other.id, 'COORDINATOR'),
    }
  })
  const asHost = await api.staff(host)
  const asOutsider = await api.staff(outsider)

  async function open(input = {}) {
    const { data, errors } = await asHost.run<{ done: { room: Room | null; errors: Problem[] } }>(openGame, {
      input: {
        key: randomUUID(),
        organisationId: library.id,
        gameKey: 'dream-job-game',
        mode: 'OWN_PHONES',
        ...input,
      },
    })
    return { room: data?.done.room as Room, problems: data?.done.errors, errors }
  }

  async function join(code: string, firstName = 'Sam', input = {}) {
    const { data } = await api.nobody.run<{ done: { token: string | null; errors: Problem[] } }>(joinGame, {
      input: { key: randomUUID(), code, firstName, language: 'nl', ...input },
    })
    return { token: data.done.token ?? '', problems: data.done.errors, asker: api.link(data.done.token ?? '') }
  }

  async function move(asker: Asker, roomId: string | null, name: string, status: string, round: number) {
    type Moved = { done: { moment: { status: string; round: number } } }
    return asker.run<Moved>(moveGame, { input: { roomId, move: name, seen: { status, round } } })
  }

  /** Brings a room that was just opened to a round. */
  async function goTo(room: Room, round: number) {
    for (let at = 0; at < round; at++) await move(asHost, room.id, 'NEXT', at === 0 ? 'LOBBY' : 'PLAYING', at)
  }

  return {
    library,
    asHost,
    asOutsider,
    open,
    join,
    move,
    goTo,
    mine: async (asker: Asker, round?: number) => (await asker.run<Mine>(myGame, { round })).data.myGame,
    save: async (asker: Asker, input: object) =>
      asker.run<{ done: { cards: number; errors: Problem[] } }>(saveAnswer, { input }),
    give: async (asker: Asker, input: object) =>
      asker.run<{ done: { cards: number; errors: Problem[] } }>(give, { input }),
    room: async (id: string, asker: Asker = asHost) =>
      (await asker.run<{ gameRoom: Room | null }>(`query($id: ID!) { gameRoom(id: $id) { ${roomFields} } }`, { id }))
        .data.gameRoom,
  }
}
