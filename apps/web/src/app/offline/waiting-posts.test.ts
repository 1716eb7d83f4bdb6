import { beforeEach, describe, expect, test } from 'vitest'
import { drop, type Shelf, sendWaiting, type WaitingPost, wait, waitingPosts } from './waiting-posts.ts'

/** A cache as a browser has it, in memory. */
function shelfInMemory(): Shelf {
  const kept = new Map<string, Response>()
  const urlOf = (request: RequestInfo | URL) =>
    new URL(request instanceof Request ? request.url : String(request), 'https://loper.example').href
  return {
    match: async (request) => kept.get(urlOf(request))?.clone(),
    put: async (request, response) => void kept.set(urlOf(request), response),
    delete: async (request) => kept.delete(urlOf(request)),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
  }
}

const post = (key: string): WaitingPost => ({
  key,
  path: `/mijn/geheim/afmelden/${key}`,
  values: { key, intent: 'go' },
  does: 'sign-off',
  about: 'Droombaanspel',
})
const moved = () => new Response(null, { status: 303 })
let shelf: Shelf
beforeEach(() => {
  shelf = shelfInMemory()
})

describe('what was done without a network', () => {
  test('is sent in the order in which it was done, with its key, and then gone', async () => {
    for (const key of ['b', 'a', 'c']) await wait(shelf, post(key))
    const sent: string[] = []
    const settled = await sendWaiting(shelf, async (path, init) => {
      sent.push(`${path} ${new URLSearchParams(init?.body as URLSearchParams).get('key')}`)
      return moved()
    })
    expect(sent).toEqual(['b', 'a', 'c'].map((key) => `/mijn/geheim/afmelden/${key} ${key}`))
    expect(settled).toBe(3)
    expect(await waitingPosts(shelf)).toEqual([])
  })

  test('done twice with one key waits once', async () => {
    await wait(shelf, post('a'))
    await wait(shelf, post('b'))
    await wait(shelf, { ...post('a'), values: { key: 'a', sessionId: 'other' } })
    expect((await waitingPosts(shelf)).map(({ key, values }) => [key, values.sessionId])).toEqual([
      ['a', 'other'],
      ['b', undefined],
    ])
  })

  test('goes on waiting, all of it, while there is no network or no room', async () => {
    await wait(shelf, post('a'))
    await wait(shelf, post('b'))
    expect(await sendWaiting(shelf, async () => Promise.reject(new TypeError('Failed to fetch')))).toBe(0)
    expect(await sendWaiting(shelf, async () => new Response(null, { status: 503 }))).toBe(0)
    expect(await waitingPosts(shelf)).toHaveLength(2)
  })

  test('that the server refuses stays, with the reason, is not sent again and holds up nothing', async () => {
    await wait(shelf, post('late'))
    await wait(shelf, post('good'))
    const refuse = new Response(null, { status: 422, headers: { 'loper-refused': 'session.begun' } })
    let times = 0
    const server = async (path: RequestInfo | URL) => {
      times += 1
      return String(path).endsWith('late') ? refuse : moved()
    }
    expect(await sendWaiting(shelf, server)).toBe(2)
    expect(await sendWaiting(shelf, server)).toBe(0)
    expect(times).toBe(2)
    expect((await waitingPosts(shelf)).map(({ key, refused }) => [key, refused])).toEqual([['late', ['session.begun']]])
  })

  test('can be taken back before it is sent', async () => {
    await wait(shelf, post('a'))
    await drop(shelf, 'a')
    expect(await sendWaiting(shelf, async () => moved())).toBe(0)
  })
})
