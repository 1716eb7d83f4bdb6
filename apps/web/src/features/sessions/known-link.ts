/**
 * The own page that was open on this phone while a session's door was open, so that scanning the code there needs no name. Only until
 * the session ends, and only in this browser: the address of that page is in its history as well.
 */
const name = 'loper.at-the-door'

export function keepLink(token: string, until: string): void {
  try {
    localStorage.setItem(name, JSON.stringify({ token, until }))
  } catch {
    // A browser that keeps nothing asks for a name at the door.
  }
}

export function knownLink(now: string): string | null {
  try {
    const { token, until } = JSON.parse(localStorage.getItem(name) ?? '{}') as { token?: string; until?: string }
    if (token && until && until > now) return token
    localStorage.removeItem(name)
  } catch {
    // As above.
  }
  return null
}
