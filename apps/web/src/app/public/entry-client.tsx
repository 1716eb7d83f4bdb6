import '../../styles/public.css'
import { createBrowserHistory } from '@tanstack/react-router'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { copyInPlace } from '../offline/copy-in-place.ts'
import { pageIsDrawn } from '../offline/open-whole.ts'
import { registerWorker } from '../offline/register-worker.ts'
import { createPublicRouter, createWords, PublicApp } from './app.tsx'
import { linkOf } from './links.ts'
import { runInBrowser } from './run-in-browser.ts'
import { type PublicState, stateElementId } from './state.ts'
import { pageWords, publicWords } from './words.ts'

/** Goes on from the server's page: same state, same words, so nothing moves and nothing is asked twice. */
async function start() {
  const root = document.getElementById('loper')
  const text = document.getElementById(stateElementId)?.textContent
  if (!root || !text) return
  const { language, now, demo, first } = JSON.parse(text) as PublicState
  const results = [first]
  // A copy of the page, kept in this browser: it was drawn then, and time went on.
  const kept = document.documentElement.dataset.kept ?? null
  const words = createWords(language, {})
  const router = createPublicRouter(createBrowserHistory(), {
    language,
    // A link of the page itself is read from its address, so that it never outlives the page.
    link: linkOf(window.location),
    now: kept === null ? now : new Date(Math.max(Date.now(), Date.parse(now))).toISOString(),
    kept,
    demo,
    run: (link) => runInBrowser(link, language),
    post: null,
    takeFirst: () => results.pop() ?? null,
    onError: (error) => console.error(error),
    addWords: async (file) => words.load(language, await pageWords(language, file)),
  })
  const [messages] = await Promise.all([publicWords(language), router.load()])
  words.load(language, messages)
  const app = <PublicApp router={router} words={words} />
  // As a transition the page comes to life in small pieces: an old phone goes on scrolling and typing meanwhile.
  if (kept === null) startTransition(() => void hydrateRoot(root, app))
  else createRoot(root).render(app)
  router.subscribe('onResolved', ({ toLocation, pathChanged }) => pathChanged && void copyInPlace(toLocation))
  pageIsDrawn()
  registerWorker()
}

void start()
