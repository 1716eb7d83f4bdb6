/** Starts the service worker once the page has all it needs, so that it takes nothing from the first look. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return
  const start = () =>
    void navigator.serviceWorker.register('/service-worker.js').then(({ active }) => active?.postMessage('send'), quiet)
  const atRest = () => ('requestIdleCallback' in window ? window.requestIdleCallback(start) : setTimeout(start, 2_000))
  if (document.readyState === 'complete') atRest()
  else window.addEventListener('load', atRest, { once: true })
  window.addEventListener('online', () => navigator.serviceWorker.controller?.postMessage('send'))
}

// A browser that refuses (a private window) works as before, with a network.
const quiet = () => undefined
