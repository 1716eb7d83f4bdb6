/** Who plays on this device: kept in this browser only, for as long as a game exists, so that closing it loses nobody. */
export type OwnSeat = { id: string; token: string; firstName: string; at: number }

const keptFor = 48 * 60 * 60 * 1000
const start = 'loper-spel-'
const name = (code: string) => `${start}${code}`

function read(key: string): OwnSeat[] {
  try {
    const seats = JSON.parse(localStorage.getItem(key) ?? '[]') as OwnSeat[]
    return seats.filter(({ at }) => Date.now() - at < keptFor)
  } catch {
    return []
  }
}

/** The players of a game on this device, the first one first. */
export const ownSeats = (code: string): OwnSeat[] => read(name(code))

function write(code: string, seats: OwnSeat[]): void {
  try {
    if (seats.length > 0) localStorage.setItem(name(code), JSON.stringify(seats))
    else localStorage.removeItem(name(code))
  } catch {
    // Without storage the address of the page is the way back.
  }
}

/** Remembers a player, and forgets the games that are over. */
export function rememberSeat(code: string, seat: Omit<OwnSeat, 'at'>): void {
  const others = ownSeats(code).filter(({ token }) => token !== seat.token)
  const before = ownSeats(code).find(({ token }) => token === seat.token)
  const all = [...others, { ...seat, at: before?.at ?? Date.now() }]
  write(
    code,
    all.toSorted((one, other) => one.at - other.at),
  )
  for (const key of Object.keys(localStorage))
    if (key.startsWith(start) && read(key).length === 0) localStorage.removeItem(key)
}

export function forgetSeat(code: string, token: string): void {
  write(
    code,
    ownSeats(code).filter((seat) => seat.token !== token),
  )
}
