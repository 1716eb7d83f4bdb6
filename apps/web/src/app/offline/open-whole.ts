import { NoNetwork } from '../public/page.ts'

let drawn = false

/** From now on there is a page on the screen that a reader can be led away from. */
export function pageIsDrawn(): void {
  drawn = true
}

/**
 * Asks the browser for a page as a whole when it could not be made in place: without a network the service worker has a copy or says so,
 * and after a new version of Loper the files of the old one are gone. Throws the error on when that would lead nowhere.
 */
export function openWhole(error: unknown, href: string): Promise<never> {
  if (!drawn || (error instanceof NoNetwork && !navigator.serviceWorker?.controller)) throw error
  window.location.assign(href)
  return new Promise(() => undefined)
}
