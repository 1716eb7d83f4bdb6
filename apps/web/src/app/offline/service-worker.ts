/**
 * The service worker of both fronts. It keeps what was seen, so that it is there without a network, and sends what waits. It fetches
 * nothing ahead but the page "no internet", so it costs a first visit hardly anything. The api's answers never pass through it.
 */
import { pagesShelf } from './copy-in-place.ts'
import { assetsShelf, keptShelf } from './kept-pages.ts'
import { sendWaiting, waitingShelf } from './waiting-posts.ts'
import { isFrontPage, isLasting, isStaffPage, mayCopy, staffShell } from './worker-paths.ts'
import type { AskEvent, Worker } from './worker-types.ts'

const worker = globalThis as unknown as Worker
const noNetwork = '/geen-internet'
const patience = 6_000
const mostPages = 40
const mostAssets = 400

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([worker.skipWaiting(), copyNoNetwork('')]))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([worker.clients.claim(), prune(pagesShelf, mostPages), prune(assetsShelf, mostAssets)]))
})

// "online", or a page that was opened: somebody is there to see what comes of it. A sync comes when nobody is.
worker.addEventListener('message', (event) => event.waitUntil(send()))
worker.addEventListener('sync', (event) => event.waitUntil(send()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (isLasting(url.pathname)) event.respondWith(asset(request))
  else if (request.mode === 'navigate' && isFrontPage(url.pathname)) event.respondWith(page(event, url))
})

/** A built file never changes: the copy is as good as the server's. */
async function asset(request: Request): Promise<Response> {
  const assets = await caches.open(assetsShelf)
  const copy = await assets.match(request.url)
  if (copy) return copy
  const answer = await fetch(request)
  if (answer.ok) await assets.put(request.url, answer.clone())
  return answer
}

/** A page comes from the server; when that is not to be reached, or very slow, the copy that says from when it is. */
async function page(event: AskEvent, url: URL): Promise<Response> {
  const [pages, kept] = await Promise.all([caches.open(pagesShelf), caches.open(keptShelf)])
  const staff = isStaffPage(url.pathname)
  const key = staff ? staffShell : url.pathname + url.search
  const own = await kept.match(url.pathname)
  const copy = own ?? (await pages.match(key, { ignoreVary: true }))
  const asked = fetch(event.request).then(async (answer) => {
    if (!answer.ok || !answer.headers.get('content-type')?.startsWith('text/html')) return answer
    if (own) await kept.put(url.pathname, answer.clone())
    else if (staff || mayCopy(url.pathname)) await pages.put(key, answer.clone())
    if (!staff) await copyNoNetwork(answer.headers.get('content-language') ?? '')
    return answer
  })
  event.waitUntil(asked.catch(() => undefined))
  try {
    return await (copy ? Promise.race([asked, impatience()]) : asked)
  } catch {
    if (copy) return staff ? copy : marked(copy)
    return (await pages.match(noNetwork, { ignoreVary: true })) ?? Response.error()
  }
}

const impatience = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('slow')), patience)
  })

/** Tells the page that it is a copy, and from when by the server's clock. */
async function marked(copy: Response): Promise<Response> {
  const html = await copy.text()
  const headers = { 'content-type': 'text/html; charset=utf-8', ...policyOf(copy) }
  return new Response(html.replace('<html ', `<html data-kept="${copy.headers.get('date') ?? ''}" `), { headers })
}

function policyOf(copy: Response): Record<string, string> {
  const policy = copy.headers.get('content-security-policy')
  return policy ? { 'content-security-policy': policy } : {}
}

/** The page "no internet" in the language of the page that was seen last. Without scripts: it stands in for any address. */
async function copyNoNetwork(language: string): Promise<void> {
  const pages = await caches.open(pagesShelf)
  const copy = await pages.match(noNetwork, { ignoreVary: true })
  if (copy && (language === '' || copy.headers.get('content-language') === language)) return
  const answer = await fetch(noNetwork, {
    credentials: 'omit',
    headers: language ? { 'accept-language': language } : {},
  }).catch(() => null)
  if (!answer?.ok) return
  const [text, assets] = await Promise.all([answer.text(), caches.open(assetsShelf)])
  const styles = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href)
  await Promise.all(styles.map(async (href) => (await assets.match(href)) ?? assets.add(href)))
  const quiet = text.replace(/<script type="module".*?<\/script>|<link rel="modulepreload".*?>/g, '')
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': answer.headers.get('content-language') ?? '',
  }
  await pages.put(noNetwork, new Response(quiet, { headers: { ...headers, ...policyOf(answer) } }))
}

let sending: Promise<void> | null = null

/** Sends what waits, one at a time, and tells the open pages when something was settled. */
function send(): Promise<void> {
  sending ??= (async () => {
    const settled = await sendWaiting(await caches.open(waitingShelf), fetch)
    if (settled > 0) for (const client of await worker.clients.matchAll()) client.postMessage('settled')
  })().finally(() => {
    sending = null
  })
  return sending
}

/** The oldest copies go when there are too many. */
async function prune(shelf: string, most: number): Promise<void> {
  const cache = await caches.open(shelf)
  const keys = await cache.keys()
  for (const request of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(request)
}
