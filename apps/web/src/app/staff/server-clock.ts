/**
 * The clock of the server, for what is done without a network: the clock of a phone may be wrong, and may be set meanwhile. How far the two
 * are apart is measured whenever the server answers, and remembered, so that it is also known after a reload without a network.
 */
const storageKey = 'loper.clock-offset'

/** Milliseconds to add to the clock of this device. The Date header counts whole seconds; the answer was made half way. */
export function offsetOf(dateHeader: string | null, asked: number, answered: number): number | null {
  const date = Date.parse(dateHeader ?? '')
  return Number.isNaN(date) ? null : date + 500 - (asked + answered) / 2
}

export function noteServerTime(response: Response, asked: number): void {
  const offset = offsetOf(response.headers.get('date'), asked, Date.now())
  if (offset !== null) localStorage.setItem(storageKey, String(Math.round(offset)))
}

/** The moment by the server's clock, as well as it is known here. */
export function serverTime(): number {
  return Date.now() + (Number(localStorage.getItem(storageKey)) || 0)
}

/** Measures once more; false without a way to the server. */
export async function measureServerTime(): Promise<boolean> {
  try {
    const asked = Date.now()
    noteServerTime(await fetch('/healthz', { method: 'HEAD', cache: 'no-store' }), asked)
    return true
  } catch {
    return false
  }
}
