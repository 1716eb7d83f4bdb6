import { copiedInPlace } from './worker-paths.ts'

export const pagesShelf = 'loper-pages'

/** Copies a page that the app opened in place, which no worker saw as a page. */
export async function copyInPlace({ pathname, href }: { pathname: string; href: string }): Promise<void> {
  if (!copiedInPlace(pathname) || !navigator.serviceWorker?.controller) return
  const answer = await fetch(href).catch(() => null)
  if (answer?.ok) await (await caches.open(pagesShelf)).put(href, answer)
}
