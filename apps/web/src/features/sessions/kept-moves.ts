import type { RunMove } from '@loper/domain/session-run'

/** A press that the server has not confirmed yet. */
export type KeptMove = RunMove & { key: string }

const nameOf = (sessionId: string) => `loper.clock.${sessionId}`

/** Presses that waited for a connection when the page was closed. */
export function readMoves(sessionId: string): KeptMove[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(sessionId)) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

export function keepMoves(sessionId: string, moves: readonly KeptMove[]): void {
  if (moves.length === 0) localStorage.removeItem(nameOf(sessionId))
  else localStorage.setItem(nameOf(sessionId), JSON.stringify(moves))
}
