/** How a room of a game goes on: one table of what is possible when, and the round that comes of it. */

export type GameStatus = 'LOBBY' | 'PLAYING' | 'PAUSED' | 'CLOSED'
export type GameMove = 'NEXT' | 'BACK' | 'PAUSE' | 'RESUME' | 'CLOSE' | 'REOPEN'

/** `round`: 0 while people come in, then 1 for the first round. */
export type GameMoment = { status: GameStatus; round: number }

/** The state machine: what each move leads to. A move that is missing is not possible then. */
export const gameMoves: Record<GameStatus, Partial<Record<GameMove, GameStatus>>> = {
  LOBBY: { NEXT: 'PLAYING', CLOSE: 'CLOSED' },
  PLAYING: { NEXT: 'PLAYING', BACK: 'PLAYING', PAUSE: 'PAUSED', CLOSE: 'CLOSED' },
  PAUSED: { RESUME: 'PLAYING', CLOSE: 'CLOSED' },
  CLOSED: { REOPEN: 'PLAYING' },
}

const steps: Partial<Record<GameMove, number>> = { NEXT: 1, BACK: -1 }

/** The moment after a move, in a game of so many rounds; null when the move is not possible now. */
export function moveGame({ status, round }: GameMoment, move: GameMove, rounds: number): GameMoment | null {
  const next = gameMoves[status][move]
  if (!next) return null
  const moved = move === 'REOPEN' ? Math.max(1, round) : round + (steps[move] ?? 0)
  const possible = next === 'CLOSED' ? moved >= 0 : moved >= 1
  return possible && moved <= rounds ? { status: next, round: moved } : null
}

/** The moves that are possible now. */
export function possibleMoves(moment: GameMoment, rounds: number): GameMove[] {
  const moves = Object.keys(gameMoves[moment.status]) as GameMove[]
  return moves.filter((move) => moveGame(moment, move, rounds) !== null)
}
