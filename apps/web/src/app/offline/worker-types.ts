/** What the service worker uses of its own world: TypeScript's library for workers and the one for pages do not go together. */
export type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void }
export type AskEvent = WorkerEvent & { request: Request; respondWith(answer: Promise<Response>): void }
export type PageClient = { url: string; postMessage(message: string): void }

export type Worker = {
  location: Location
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void>; matchAll(): Promise<PageClient[]> }
  addEventListener(type: 'install' | 'activate' | 'message' | 'sync', listener: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void
}
