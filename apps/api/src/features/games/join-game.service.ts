import { randomUUID } from 'node:crypto'
import { gameWords } from '@loper/content/games'
import { roomCode } from '@loper/domain/game-code'
import { joinGameInput, rejoinGameInput } from '@loper/domain/game-inputs'
import { type GameKey, gameLimits } from '@loper/domain/games'
import type { GameMode, GameStatus } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import { hashLink, linkTokenFor } from '../../auth/session-token.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { changed } from './game-moment.ts'
import { randomDigits } from './open-game.service.ts'
import { playAs } from './player-viewer.ts'

type FoundRoom = { id: string; game_key: GameKey; mode: GameMode; status: GameStatus; players: number }

async function roomOfCode({ tx }: Context, code: string): Promise<FoundRoom | null> {
  const [room] = await tx.$queryRaw<FoundRoom[]>`SELECT * FROM game_room_of_code(${code})`
  return room ?? null
}

/** The same player has the same token, so that it need not be kept to be given again. */
const tokenOf = ({ secret }: Context, playerId: string) => linkTokenFor(secret, 'game-player', playerId)

const isFull = ({ status, players }: FoundRoom) => status === 'CLOSED' || players >= gameLimits.players

/** What somebody sees before they are in. Guessing codes is limited per network. */
export async function gameOfCode(context: Context, typed: string) {
  assertCan(context, 'game:join', null)
  const code = roomCode(typed)
  if (!code || !(await context.limits.mayLookForGame(context.network))) return null
  const room = await roomOfCode(context, code)
  if (!room) return null
  const { mode, status } = room
  return { code, title: gameWords(room.game_key, context.language).title, mode, status, full: isFull(room) }
}

/** A code of one's own, which nobody else in the room has. */
async function freeRejoinCode({ tx }: Context, room: string): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const own = randomDigits(5)
    const [taken] = await tx.$queryRaw<{ id: string | null }[]>`SELECT game_player_of_code(${room}, ${own}) AS id`
    if (!taken?.id) return own
  }
  throw new Error('No code is free')
}

/** Somebody comes in. Those who do so at once wait for each other, so that nobody takes a place that is not there. */
export async function joinGame(context: Context, raw: unknown) {
  assertCan(context, 'game:join', null)
  const input = parseInput(joinGameInput, raw)
  if (!(await context.limits.mayJoinGame(context.network))) throw fieldError('code', 'game.too-often', 'CONFLICT')
  const found = await roomOfCode(context, input.code)
  if (!found) throw fieldError('code', 'game.unknown')
  const playerId = await once(context, 'joinGame', input.key, async () => {
    await context.tx.$executeRaw`SELECT lock_game_room(${found.id}::uuid)`
    const room = await roomOfCode(context, input.code)
    if (!room) throw fieldError('code', 'game.unknown')
    if (isFull(room)) throw fieldError('code', room.status === 'CLOSED' ? 'game.closed' : 'game.full', 'CONFLICT')
    const rejoinCode = await freeRejoinCode(context, input.code)
    const id = randomUUID()
    const player = await playAs(context, id, room.id)
    await player.tx.gamePlayer.create({ data: { id, roomId: room.id, firstName: input.firstName } })
    const tokenHash = hashLink(tokenOf(context, id))
    await player.tx.gamePlayerKey.create({ data: { playerId: id, roomId: room.id, tokenHash, rejoinCode } })
    await changed(player, room.id)
    return id
  })
  return { token: tokenOf(context, playerId), code: input.code }
}

/** Somebody comes back on another phone. Guessing is limited, per network and room. */
export async function rejoinGame(context: Context, raw: unknown) {
  assertCan(context, 'game:join', null)
  const { code, rejoinCode } = parseInput(rejoinGameInput, raw)
  if (!(await context.limits.mayRejoinGame(context.network, code)))
    throw fieldError('rejoinCode', 'game.too-often', 'CONFLICT')
  const [found] = await context.tx.$queryRaw<{ id: string | null }[]>`
    SELECT game_player_of_code(${code}, ${rejoinCode}) AS id`
  if (!found?.id) throw fieldError('rejoinCode', 'game.rejoin-unknown')
  return { token: tokenOf(context, found.id), code }
}
