import { pino } from 'pino'
import { expect, test, vi } from 'vitest'
import { testBrowser } from '../testing/browser.ts'
import { testServer } from '../testing/test-server.ts'
import { signInLog } from './sign-in-log.ts'

test('what the sign-in library says is a line of the log, without the person it is about', () => {
  const lines: string[] = []
  const { log } = signInLog(pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }))
  log?.('error', 'No account for anna@voorbeeld.demo', new Error('Key (email)=(anna@voorbeeld.demo)'), { name: 'Anna' })
  log?.('warn', 'Invalid token')
  const [first, second] = lines.map((line) => JSON.parse(line))
  expect(first).toMatchObject({ level: 50, part: 'sign-in', msg: 'No account for …', err: { type: 'Error' } })
  expect(first.err.stack).toContain('sign-in-log.test')
  expect(second).toMatchObject({ level: 40, msg: 'Invalid token' })
  expect(lines.join('')).not.toMatch(/anna/i)
})

test('a sign-in that breaks writes nothing past the log and answers in words', async () => {
  const server = await testServer({ LOPER_OPEN_QUERIES: 'true' })
  const spoken = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name))
  await server.prisma.$executeRawUnsafe('ALTER TABLE verification RENAME TO elsewhere')
  const answer = await testBrowser(server.url).post('/auth/magic-link/verify', { token: 'verzonnen' })
  expect(answer.status).toBe(500)
  expect(await answer.json()).toEqual({ state: 'something went wrong' })
  for (const spy of spoken) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
