const personalPage = /^\/(?:mijn|map|spel\/[^/]+)\/([^/]+)/

/** The secret in the address of a personal page (`/mijn/<token>`, `/map/<link>`, `/spel/<code>/<token>`), or null. */
export function linkOf(url: { pathname: string }): string | null {
  // Not decoded: a token has no letter that needs it, and a broken escape would fail.
  return personalPage.exec(url.pathname)?.[1] ?? null
}
