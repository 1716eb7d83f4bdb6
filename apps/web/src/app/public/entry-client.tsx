import '../../styles/public.css'
import { createBrowserHistory } from '@tanstack/react-router'
import { hydrateRoot } from 'react-dom/client'
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
  const words = createWords(language, {})
  const router = createPublicRouter(createBrowserHistory(), {
    language,
    // A link of the page itself is read from its address, so that it never outlives the page.
    link: linkOf(window.location),
    now,
    demo,
    run: (link) => runInBrowser(link, language),
    post: null,
    takeFirst: () => results.pop() ?? null,
    onError: (error) => console.error(error),
    addWords: async (file) => words.load(language, await pageWords(language, file)),
  })
  const [messages] = await Promise.all([publicWords(language), router.load()])
  words.load(language, messages)
  hydrateRoot(root, <PublicApp router={router} words={words} />)
}

void start()
