import { pagesShelf } from './copy-in-place.ts'
import { assetsShelf, loadedAssets } from './kept-pages.ts'
import { staffShell } from './worker-paths.ts'

/** The first visit loads its files before the worker is there; these are kept too, so that the next one may be without a network. */
export async function keepStaffShell(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return
  await navigator.serviceWorker.ready
  const [pages, assets] = await Promise.all([caches.open(pagesShelf), caches.open(assetsShelf)])
  if (!(await pages.match(staffShell))) await pages.add(staffShell)
  await Promise.all(loadedAssets().map(async (asset) => (await assets.match(asset)) ?? assets.add(asset)))
}
