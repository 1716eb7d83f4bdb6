import { describe, expect, test } from 'vitest'
import type { PublicRequest } from './contract.ts'
import { isPublicPath, languageOf, linkOf, publicAssets, renderPublicPage } from './entry-server.tsx'

const assets = { scripts: ['/assets/a.js'], styles: ['/assets/a.css'], preloads: [], chunks: {} }

function request(path: string, change: Partial<PublicRequest> = {}): PublicRequest {
  return {
    url: new URL(path, 'http://localhost'),
    method: 'GET',
    form: null,
    language: 'nl',
    link: null,
    run: async () => ({ data: null, errors: [{ message: 'There is no server here' }] }),
    assets,
    demo: true,
    now: '2026-11-22T10:00:00Z',
    ...change,
  }
}

describe('a public page on the server', () => {
  test('has its text, its landmarks and its language without JavaScript', async () => {
    const { status, html = '' } = await renderPublicPage(request('/over-loper'))
    expect(status).toBe(200)
    expect(html).toContain('<html lang="nl" dir="ltr">')
    expect(html).toMatch(/<h1/)
    expect(html).toContain('<main id="inhoud"')
    expect(html).toContain('verzonnen')
  })

  test('has no inline script or style, so that a strict policy lets it through', async () => {
    const { html = '' } = await renderPublicPage(request('/over-loper'))
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map((match) => match[1])
    expect(scripts).toEqual([' type="application/json" id="loper-state"', ' type="module" src="/assets/a.js"'])
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+="/)
  })

  test('says "not found" for an address that does not exist', async () => {
    const { status, html } = await renderPublicPage(request('/bestaat-niet'))
    expect(status).toBe(404)
    expect(html).toContain('Deze pagina is er niet')
  })

  test('says when the server has no room, and sends what was typed again with one button', async () => {
    const run = async () => ({ data: null, errors: [{ message: 'busy', extensions: { code: 'BUSY' } }] })
    const form = { key: 'k1', email: 'sam@voorbeeld.nl' }
    const posted = await renderPublicPage(request('/mijn/nieuwe-link', { method: 'POST', form, run }))
    expect(posted).toMatchObject({ status: 503, headers: { 'retry-after': '5' }, error: undefined })
    expect(posted.html).toContain('<input type="hidden" name="email" value="sam@voorbeeld.nl"/>')
    expect(posted.html).toContain('<input type="hidden" name="key" value="k1"/>')
    const shown = await renderPublicPage(request('/bijeenkomsten', { run }))
    expect(shown.status).toBe(503)
    expect(shown.html).toContain('Het is nu erg druk')
  })

  test('remembers only a language that is offered, and comes back to the same page', async () => {
    const chosen = await renderPublicPage(request('/over-loper?taal=nl&plaats=Delft'))
    expect(chosen).toMatchObject({ status: 303, location: '/over-loper?plaats=Delft' })
    expect(chosen.headers?.['set-cookie']).toContain('taal=nl;')
    expect((await renderPublicPage(request('/over-loper?taal=xx'))).status).toBe(200)
    expect(languageOf({ 'accept-language': 'xx,nl;q=0.5' })).toBe('nl')
  })
})

test('the secret of a personal page is read from its path', () => {
  expect(linkOf(new URL('http://localhost/mijn/abc'))).toBe('abc')
  expect(linkOf(new URL('http://localhost/mijn/half%E0%A4'))).toBe('half%E0%A4')
  expect(linkOf(new URL('http://localhost/bijeenkomsten/abc'))).toBeNull()
  expect(isPublicPath('/')).toBe(true)
  expect(isPublicPath('/werk')).toBe(false)
})

test('the manifest gives the files of the first load and of each page', () => {
  const found = publicAssets({
    'src/app/public/entry-client.tsx': { file: 'assets/e.js', css: ['assets/e.css'], imports: ['_shared.js'] },
    '_shared.js': { file: 'assets/s.js' },
    'src/features/x/public-x-page.tsx': { file: 'assets/x.js', imports: ['_shared.js'] },
  })
  expect(found).toMatchObject({ scripts: ['/assets/e.js'], styles: ['/assets/e.css'], preloads: ['/assets/s.js'] })
  expect(found.chunks['src/features/x/public-x-page.tsx']).toEqual(['/assets/x.js'])
})
