const personalPage = /^\/mijn\/([^/]+)/

/** The secret in the address of a personal page (`/mijn/<token>`), or null. */
export function linkOf(url: { pathname: string }): string | null {
  const token = personalPage.exec(url.pathname)?.[1]
  return token ? decodeURIComponent(token) : null
}
