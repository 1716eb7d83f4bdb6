/** The server's clock, for a device whose own clock may be wrong: a reading of it, and when that reading came in. */
export type Reading = { server: number; received: number }

/** Goes on without the clock of the device: `performance.now()` is not moved when somebody sets that. */
export const serverNow = ({ server, received }: Reading): number => server + performance.now() - received

/** The newer reading, unless the one at hand is further on: the way here takes time, and time does not go back. */
export function newerReading(known: Reading | null, now: string): Reading {
  const reading = { server: Date.parse(now), received: performance.now() }
  return known && serverNow(known) > reading.server ? known : reading
}
