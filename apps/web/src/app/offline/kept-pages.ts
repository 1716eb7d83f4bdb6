/** Copies of somebody's own pages in this browser. Only there after "Bewaar op deze telefoon", and gone with one button. */
import { waitingShelf } from './waiting-posts.ts'

export const keptShelf = 'loper-kept'
export const assetsShelf = 'loper-assets'

/** Whether this browser can keep pages at all. */
export const canKeep = () => 'caches' in globalThis && 'serviceWorker' in navigator

/** Keeps pages as the server answers them now, with the files that they need. The first one must work out; throws without a network. */
export async function keepPages(paths: readonly string[]): Promise<void> {
  const [kept, assets] = await Promise.all([caches.open(keptShelf), caches.open(assetsShelf)])
  const needed = new Set(loadedAssets())
  for (const path of paths) {
    const answer = await fetch(path)
    if (!answer.ok) throw new Error(`${answer.status}`)
    for (const asset of assetsIn(await answer.clone().text())) needed.add(asset)
    await kept.put(path, answer)
  }
  await Promise.all([...needed].map(async (asset) => (await assets.match(asset)) ?? assets.add(asset)))
}

/** Whether the page at this path is kept here. */
export async function isKept(path: string): Promise<boolean> {
  return canKeep() && (await (await caches.open(keptShelf)).match(path)) !== undefined
}

/** Forgets a personal page with all below it, and what waits to be sent from there. */
export async function forgetPages(path: string): Promise<void> {
  if (!canKeep()) return
  const kept = await caches.open(keptShelf)
  for (const request of await kept.keys()) if (isBelow(new URL(request.url).pathname, path)) await kept.delete(request)
  const waiting = await caches.open(waitingShelf)
  for (const request of await waiting.keys()) {
    const post = (await (await waiting.match(request))?.json()) as { path: string } | undefined
    if (post && isBelow(post.path, path)) await waiting.delete(request)
  }
}

const isBelow = (path: string, above: string) => path === above || path.startsWith(`${above}/`)

/** The built files that a page names: its scripts, styles and what they import. */
export function assetsIn(html: string): string[] {
  return [...new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path))]
}

/** The built files that this page has loaded. */
export function loadedAssets(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname)
}
