import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GameMoment, type GameMove, gameMoves, moveGame, possibleMoves } from './game-room.ts'

const rounds = 8
const start: GameMoment = { status: 'LOBBY', round: 0 }
const allMoves: GameMove[] = ['NEXT', 'BACK', 'PAUSE', 'RESUME', 'CLOSE', 'REOPEN']
const moves = fc.array(fc.constantFrom(...allMoves), { maxLength: 60 })

describe('a room of a game', () => {
  test('goes through all rounds and no further', () => {
    let moment: GameMoment | null = start
    for (let round = 1; round <= rounds; round++) {
      moment = moveGame(moment as GameMoment, 'NEXT', rounds)
      expect(moment).toEqual({ status: 'PLAYING', round })
    }
    expect(moveGame(moment as GameMoment, 'NEXT', rounds)).toBeNull()
  })

  test('does not go back to before the first round', () => {
    expect(moveGame({ status: 'PLAYING', round: 1 }, 'BACK', rounds)).toBeNull()
    expect(moveGame(start, 'BACK', rounds)).toBeNull()
  })

  test('whatever is pressed, it stands in a round that exists and moves one round at most', () => {
    fc.assert(
      fc.property(moves, (pressed) => {
        let moment = start
        for (const move of pressed) {
          const next = moveGame(moment, move, rounds)
          expect(next !== null).toBe(possibleMoves(moment, rounds).includes(move))
          if (!next) continue
          expect(gameMoves[moment.status][move]).toBe(next.status)
          expect(next.round).toBeGreaterThanOrEqual(next.status === 'PLAYING' || next.status === 'PAUSED' ? 1 : 0)
          expect(next.round).toBeLessThanOrEqual(rounds)
          expect(Math.abs(next.round - moment.round)).toBeLessThanOrEqual(1)
          if (moment.status === 'PAUSED') expect(next.round).toBe(moment.round)
          moment = next
        }
      }),
    )
  })

  test('the twin without what they saw does skip a round, so the comparison is what keeps the group together', () => {
    const pressed = [1, 2].reduce<GameMoment>((moment) => moveGame(moment, 'NEXT', rounds) ?? moment, start)
    expect(pressed.round - start.round).toBe(2)
  })

  test('hosts who press at what they saw never skip a round together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 20 }), (hostsAtOnce) => {
        let moment = start
        for (const hosts of hostsAtOnce) {
          const seen = moment
          for (let host = 0; host < hosts; host++)
            if (moment.round === seen.round && moment.status === seen.status)
              moment = moveGame(moment, 'NEXT', rounds) ?? moment
          expect(moment.round - seen.round).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
