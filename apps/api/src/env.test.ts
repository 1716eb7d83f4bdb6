import { expect, test } from 'vitest'
import { readConfig } from './env.ts'

const settings = {
  DATABASE_URL: 'postgres://localhost/loper',
  LOPER_SMTP_URL: 'smtp://localhost',
  LOPER_PUBLIC_URL: 'https://loper.example.nl',
}

test('without settings it is the demo on port 4000', () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    demo: true,
    openQueries: false,
    publicUrl: 'http://localhost:4000',
  })
})

test('a database server means no demo', () => {
  expect(readConfig(settings).demo).toBe(false)
})

test.each([
  ['PORT', { PORT: 'tachtig' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost' }],
  ['LOPER_PUBLIC_URL', { LOPER_PUBLIC_URL: 'loper' }],
  ['LOPER_PUBLIC_URL', { LOPER_DEMO: 'true', LOPER_PUBLIC_URL: 'https://loper.example.nl' }],
  ['LOPER_SMTP_URL', { LOPER_DEMO: 'false' }],
  ['LOPER_SMTP_URL', { ...settings, LOPER_SMTP_URL: 'localhost' }],
  ['LOPER_PROXIES', { LOPER_PROXIES: 'een' }],
  ['LOPER_DEMO', { LOPER_DEMO: 'misschien' }],
  ['LOPER_OIDC_ISSUER', { LOPER_OIDC_CLIENT_ID: 'loper' }],
])('a wrong value stops the start with a sentence that names %s', (name, env) => {
  expect(() => readConfig(env)).toThrow(name)
})
