import path from 'node:path'
import { freePort, type Serving, serve } from './serving.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const main = path.join(root, 'apps/api/src/main.ts')

/** The real server as its own process, as in production: no demo, trusted documents only, mail that leaves, one proxy before it. */
export async function startProduction(env: Record<string, string>): Promise<Serving> {
  const settings = {
    NODE_ENV: 'production',
    LOPER_DEMO: 'false',
    LOPER_OPEN_QUERIES: 'false',
    LOPER_PUBLIC_URL: 'https://loper.example.nl',
    LOPER_PROXIES: '1',
    DATABASE_URL: '',
  }
  return serve([process.execPath, main], main, { cwd: root, port: await freePort(), env: { ...settings, ...env } })
}
