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
    publicUrl: 'https://loper.example',
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
    expect(scripts).toEqual([
      ' type="application/json" id="loper-state"',
      ' type="module" fetchpriority="low" src="/assets/a.js"',
    ])
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

  test('is right-to-left in Arabic, and names its address in every language', async () => {
    const { html = '', headers } = await renderPublicPage(
      request('/over-loper?taal=ar&plaats=Delft', { language: 'ar' }),
    )
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('عن لوبر')
    expect(html).toContain('hreflang="en" href="https://loper.example/over-loper?plaats=Delft&amp;taal=en"')
    expect(html).toContain('hreflang="x-default" href="https://loper.example/over-loper?plaats=Delft"')
    expect(headers?.['set-cookie']).toEqual([expect.stringContaining('taal=ar; Path=/;')])
  })

  test('shows no other address of a personal page, and remembers its language for that link only', async () => {
    const { html, headers } = await renderPublicPage(request('/mijn/abc?taal=ar', { link: 'abc', language: 'ar' }))
    expect(html).not.toContain('hreflang="x-default"')
    expect(headers?.['set-cookie']).toContainEqual(expect.stringContaining('taal-mijn=ar; Path=/mijn/abc;'))
  })
})

describe('the language of a page', () => {
  const at = (path: string) => new URL(path, 'http://localhost')
  const asPerson = (language: string) => async () => ({ data: { me: { id: '1', language } } }) as never
  const asNobody = async () => ({ data: { me: null } }) as never

  test('is the one in the address, the remembered one, or the browser’s own, and only one that is offered', async () => {
    expect(await languageOf(at('/?taal=ar'), { cookie: 'taal=en' }, asNobody)).toBe('ar')
    expect(await languageOf(at('/?taal=xx'), { cookie: 'a=b; taal=en', 'accept-language': 'ar' }, asNobody)).toBe('en')
    expect(await languageOf(at('/'), { 'accept-language': 'xx,ar-SY;q=0.5' }, asNobody)).toBe('ar')
    expect(await languageOf(at('/'), { 'accept-language': 'tr' }, asNobody)).toBe('nl')
  })

  test('of a personal page is that of the person, until another is chosen there', async () => {
    expect(await languageOf(at('/mijn/abc'), { cookie: 'taal=en' }, asPerson('ar'))).toBe('ar')
    expect(await languageOf(at('/mijn/abc'), { cookie: 'taal-mijn=en' }, asPerson('ar'))).toBe('en')
    expect(await languageOf(at('/mijn/abc'), { cookie: 'taal=en' }, asNobody)).toBe('en')
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
