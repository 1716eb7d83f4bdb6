import { asSystem } from '@loper/prisma/database'
import { makeMember, makeOrganisation } from '@loper/prisma/factories/organisations'
import { expect, test } from 'vitest'
import { testServer } from '../../testing/test-server.ts'

const server = await testServer({ LOPER_OPEN_QUERIES: 'true' })
const library = await asSystem(server.prisma, (tx) => makeOrganisation(tx))
const host = await asSystem(server.prisma, (tx) => makeMember(tx, library.id, 'HOST'))
const signedIn = await fetch(`${server.url}/auth/demo`, { method: 'POST', body: JSON.stringify({ email: host.email }) })
const cookie = String(signedIn.headers.get('set-cookie')).split(';')[0] ?? ''

const asHost = { cookie }
const asPlayer = (token: string) => ({ authorization: `Link ${token}` })
type Headers = Record<string, string>

async function ask<Data>(headers: Headers, query: string, variables = {}): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return ((await response.json()) as { data: Data }).data
}

type Moment = { round: number; players: number; ready: number }
type Told = { data?: { gameChanged: Moment } | null; errors?: { extensions: { code: string } }[] }

/** Reads a stream event by event. */
async function listen(headers: Headers, variables = {}) {
  const response = await fetch(`${server.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({
      query: 'subscription($roomId: ID) { gameChanged(roomId: $roomId) { round players ready } }',
      variables,
    }),
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    /** The next answer; null at the end. */
    async next(): Promise<Told | null> {
      for (;;) {
        const found = /^event: next\ndata: (.*)\n\n/m.exec(text)
        if (found) {
          text = text.slice(found.index + found[0].length)
          return JSON.parse(found[1] ?? '')
        }
        const part = await reader?.read()
        if (!part || part.done) return null
        text += part.value
      }
    },
    /** Reads on until an answer is as wanted: events close together may be one. */
    async until(wanted: (moment: Moment) => boolean): Promise<Moment | null> {
      for (;;) {
        const told = await this.next()
        if (!told?.data) return null
        if (wanted(told.data.gameChanged)) return told.data.gameChanged
      }
    },
    cancel: () => reader?.cancel(),
  }
}

async function openRoom() {
  const { openGame } = await ask<{ openGame: { room: { id: string; code: string } } }>(
    asHost,
    `mutation($key: ID!, $organisationId: ID!) { openGame(input: { key: $key, organisationId: $organisationId,
      gameKey: "unique-skills", mode: OWN_PHONES }) { room { id code } } }`,
    { key: crypto.randomUUID(), organisationId: library.id },
  )
  return openGame.room
}

async function join(code: string, firstName: string) {
  const { joinGame } = await ask<{ joinGame: { token: string } }>(
    {},
    'mutation($input: JoinGameInput!) { joinGame(input: $input) { token } }',
    { input: { key: crypto.randomUUID(), code, firstName, language: 'nl' } },
  )
  return joinGame.token
}

const next = (roomId: string, status: string, round: number) =>
  ask(asHost, 'mutation($input: MoveGameInput!) { moveGame(input: $input) { moment { round } } }', {
    input: { roomId, move: 'NEXT', seen: { status, round } },
  })

test('host and players hear at once that somebody came in and that the group went on', async () => {
  const room = await openRoom()
  const heardByHost = await listen(asHost, { roomId: room.id })
  expect(heardByHost).toMatchObject({ status: 200, type: 'text/event-stream; charset=utf-8' })
  expect(await heardByHost.next()).toEqual({ data: { gameChanged: { round: 0, players: 0, ready: 0 } } })
  const token = await join(room.code, 'Sam')
  expect(await heardByHost.until(({ players }) => players === 1)).toMatchObject({ round: 0 })

  const heardBySam = await listen(asPlayer(token))
  expect((await heardBySam.next())?.data?.gameChanged).toMatchObject({ round: 0, players: 1 })
  await next(room.id, 'LOBBY', 0)
  expect(await heardBySam.until(({ round }) => round === 1)).toMatchObject({ players: 1 })
  expect(await heardByHost.until(({ round }) => round === 1)).toMatchObject({ players: 1 })
  await Promise.all([heardByHost.cancel(), heardBySam.cancel()])
})

test('nobody hears of a game that is not theirs, and whoever is taken out hears it once and then nothing', async () => {
  const room = await openRoom()
  const stranger = await listen({}, { roomId: room.id })
  expect((await stranger.next())?.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  expect(await stranger.next()).toBeNull()

  const token = await join(room.code, 'Sam')
  const heard = await listen(asPlayer(token))
  expect((await heard.next())?.data?.gameChanged.players).toBe(1)
  const { myGame } = await ask<{ myGame: { id: string } }>(asPlayer(token), '{ myGame { id } }')
  await ask(asHost, 'mutation($id: ID!) { removeGamePlayer(input: { playerId: $id }) { room { id } } }', {
    id: myGame.id,
  })
  expect((await heard.next())?.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  expect(await heard.next()).toBeNull()
})

test('a stream takes subscriptions of our own pages only', async () => {
  const send = (headers: Headers, body: object, method = 'POST') =>
    fetch(`${server.url}/graphql/stream`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    }).then(async (response) => [response.status, await response.text()] as const)
  expect((await send({}, {}, 'GET'))[0]).toBe(405)
  expect((await send({ 'sec-fetch-site': 'cross-site' }, {}))[0]).toBe(403)
  expect((await send({}, { documentId: 'unknown' }))[0]).toBe(400)
  const [, query] = await send({}, { query: '{ viewer { id } }' })
  expect(query).not.toContain('viewer')
})

test('a server that stops ends its streams and waits for none', async () => {
  const room = await openRoom()
  const heard = await listen(asHost, { roomId: room.id })
  expect(await heard.next()).not.toBeNull()
  await server.stop()
  expect(await heard.next()).toBeNull()
})
