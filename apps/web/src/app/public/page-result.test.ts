import { expect, test, vi } from 'vitest'
import { BusyServer, MissingPage, type PageArgs, type PublicPage } from './page.ts'
import { askWith, resultOf } from './page-result.ts'

const args: PageArgs = { params: {}, search: {}, language: 'nl', link: null, now: '', ask: vi.fn() }
const page: PublicPage<{ title: string }> = {
  title: ({ title }) => title,
  load: async () => ({ title: 'Droombaanspel' }),
  act: async (_, form) => {
    if (form.firstName) return { to: '/mijn/abc' }
    return { values: form, errors: [{ path: ['firstName'], code: 'REQUIRED', messageKey: 'first-name.required' }] }
  },
  Page: () => null,
}
const run = (post: Record<string, string> | null, change: Partial<typeof page> = {}) =>
  resultOf({ ...page, ...change }, args, post, vi.fn())

test('a form that comes back keeps what was typed and the key it was first shown with', async () => {
  const result = await run({ key: 'k1', firstName: '' })
  expect(result).toMatchObject({
    kind: 'found',
    formKey: 'k1',
    form: { values: { key: 'k1' }, errors: [{ code: 'REQUIRED' }] },
  })
})

test('a form that is done moves on, so that reloading does not send it again', async () => {
  expect(await run({ key: 'k1', firstName: 'Sam' })).toEqual({ kind: 'moved', to: '/mijn/abc' })
})

test('showing a page never acts', async () => {
  const act = vi.fn()
  expect(await run(null, { act })).toMatchObject({ kind: 'found', data: { title: 'Droombaanspel' } })
  expect(act).not.toHaveBeenCalled()
})

test('what does not exist is missing, and what breaks is told to the log and not to the reader', async () => {
  const onError = vi.fn()
  const missing = { ...page, load: async () => Promise.reject(new MissingPage()) }
  const broken = { ...page, load: async () => Promise.reject(new Error('secret')) }
  expect(await resultOf(missing, args, null, onError)).toEqual({ kind: 'missing' })
  expect(onError).not.toHaveBeenCalled()
  expect(await resultOf(broken, args, null, onError)).toEqual({ kind: 'failed' })
  expect(onError).toHaveBeenCalledOnce()
})

test('an answer NOT_FOUND makes the page missing', async () => {
  const ask = askWith(async () => ({ data: null, errors: [{ message: 'x', extensions: { code: 'NOT_FOUND' } }] }))
  await expect(ask({} as never, {})).rejects.toBeInstanceOf(MissingPage)
})

test('a server without room keeps what was typed, to send it again, and is nothing for the log', async () => {
  const onError = vi.fn()
  const ask = askWith(async () => ({ data: null, errors: [{ message: 'x', extensions: { code: 'BUSY' } }] }))
  await expect(ask({} as never, {})).rejects.toBeInstanceOf(BusyServer)
  const act = async () => Promise.reject(new BusyServer())
  const post = { key: 'k1', firstName: 'Sam' }
  expect(await resultOf({ ...page, act }, args, post, onError)).toEqual({ kind: 'busy', post })
  expect(onError).not.toHaveBeenCalled()
})
