/** The HTML of the public pages by the rules of the language itself: what a browser would quietly mend, others may not. */
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Language } from './contract.ts'
import { renderPublicPage } from './entry-server.tsx'
import { publicPages } from './routes.tsx'
import { answersTo } from './session-answer.testing.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React closes void elements with a slash, which is allowed.
    'void-style': 'off',
    // A title is as long as a session's name and day.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
})

async function problemsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  )
}

async function htmlOf(path: string, language: Language): Promise<string> {
  const { html, error } = await renderPublicPage({
    url: new URL(path, 'http://localhost'),
    method: 'GET',
    form: null,
    language,
    link: path.startsWith('/mijn/') ? 'geheim' : null,
    run: async () => ({ data: answersTo as never }),
    assets: { scripts: ['/a.js'], styles: ['/a.css'], preloads: ['/b.js'], chunks: {} },
    demo: true,
    publicUrl: 'http://localhost',
    now: '2026-11-22T10:00:00Z',
  })
  expect(error).toBeUndefined()
  return html ?? ''
}

const address = (path: string) =>
  path
    .replace('$token', 'geheim')
    .replace('$code', '123456')
    .replace('$id', path.includes('kiezen') ? 'r' : path.includes('mijn') ? 'e' : 's')

// The first page that is rendered compiles the whole front; on a busy machine that takes a while.
const paths = [...Object.keys(publicPages), '/er-is-hier-niets']

test.each(paths)('%s is valid HTML in each language', { timeout: 60_000 }, async (path) => {
  for (const language of ['nl', 'en', 'ar'] as const) {
    expect(await problemsIn(await htmlOf(address(path), language)), language).toEqual([])
  }
})

test('the check sees what is wrong', async () => {
  const html = await htmlOf('/over-loper', 'nl')
  expect(await problemsIn(html.replace('</main>', '<p><div id="inhoud"></div></p></main>'))).toHaveLength(2)
})

test('what a library wrote cannot end the script for search engines', async () => {
  const html = await htmlOf('/bijeenkomsten/s', 'nl')
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  expect(JSON.parse(json)).toMatchObject({ '@type': 'Event', name: '</script><script>alert(1)</script>' })
  expect(html).not.toContain('<script>alert')
})
