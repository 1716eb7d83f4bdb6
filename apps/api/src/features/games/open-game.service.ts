import { randomInt } from 'node:crypto'
import { openGameInput } from '@loper/domain/game-inputs'
import { gameLimits } from '@loper/domain/games'
import type { GameRoom } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'

const hour = 60 * 60 * 1000

/** Digits from chance, the first one no zero, so that a code read aloud keeps its length. */
export const randomDigits = (length: number) => String(randomInt(10 ** (length - 1), 10 ** length))

async function insertRoom({ tx }: Context, data: Omit<GameRoom, 'id' | 'code' | 'status' | 'round' | 'version'>) {
  // A code that is taken makes no row and no error, so the transaction lives on and takes another.
  for (let attempt = 0; attempt < 20; attempt++) {
    const code = randomDigits(6)
    const taken = await tx.$queryRaw<unknown[]>`SELECT 1 FROM game_room_of_code(${code})`
    if (taken.length === 0) return tx.gameRoom.create({ data: { ...data, code } })
  }
  throw new Error('No code is free')
}

/** Opens a game for the viewer's organisation, on its own or in one of its sessions. The same key twice is one game. */
export async function openGame(context: Context, raw: unknown): Promise<GameRoom> {
  const input = parseInput(openGameInput, raw)
  const { organisationId, gameKey, mode } = input
  assertCan(context, 'game:open', { organisationId })
  const { tx } = context
  const sessionId = input.sessionId ?? null
  if (sessionId) {
    const session = await tx.session.findUnique({ where: { id: sessionId } })
    if (session?.organisationId !== organisationId || session.activityKey !== gameKey)
      throw fieldError('sessionId', 'value.invalid')
  }
  const id = await once(context, 'openGame', input.key, async () => {
    const open = await tx.gameRoom.count({ where: { organisationId, expiresAt: { gt: new Date() } } })
    if (open >= gameLimits.rooms) throw fieldError('gameKey', 'game.too-many-rooms', 'CONFLICT')
    const createdAt = new Date()
    const expiresAt = new Date(createdAt.getTime() + gameLimits.keptHours * hour)
    const room = await insertRoom(context, { organisationId, gameKey, mode, sessionId, createdAt, expiresAt })
    return room.id
  })
  return tx.gameRoom.findUniqueOrThrow({ where: { id } })
}
