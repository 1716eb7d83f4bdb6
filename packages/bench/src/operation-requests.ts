import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Operation } from './operation-list.ts'
import type { World } from './operation-world.ts'

type As = Operation['as']
type Request = { url: string; method: 'POST'; headers: Record<string, string>; body: string }

const accounts = {
  coordinator: 'coordinator@zoetermeer.demo',
  host: 'gastheer@zoetermeer.demo',
  adviser: 'adviseur@probiblio.demo',
}

/** Trusted documents by the name of their operation. */
export function documentIds(): Map<string, string> {
  const file = createRequire(import.meta.url).resolve('@loper/graphql/persisted-documents.json')
  const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  return new Map(documents.map(([id, text]) => [String(/(?:query|mutation) (\w+)/.exec(text)?.[1]), id]))
}

export type Asker = {
  request(name: string, as: As, variables: Record<string, unknown>): Request
  run(name: string, as: As, variables: Record<string, unknown>): Promise<void>
}

/** Makes requests as everyone in the list of operations; `run` sends one and throws unless it was answered well. */
export async function asker(url: string, world: World): Promise<Asker> {
  const ids = documentIds()
  const headers = new Map<As, Record<string, string>>([
    ['nobody', {}],
    ['person', { authorization: `Link ${world.linkToken}` }],
  ])
  for (const [as, email] of Object.entries(accounts)) {
    const answer = await fetch(`${url}/auth/demo`, { method: 'POST', body: JSON.stringify({ email }) })
    headers.set(as as As, { cookie: String(answer.headers.get('set-cookie')).split(';')[0] ?? '' })
  }
  const request: Asker['request'] = (name, as, variables) => ({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers.get(as) },
    body: JSON.stringify({ documentId: ids.get(name), operationName: name, variables }),
  })
  return {
    request,
    async run(name, as, variables) {
      const { url: address, ...options } = request(name, as, variables)
      const answer = (await (await fetch(address, options)).json()) as { errors?: unknown; data?: unknown }
      if (answer.errors || !answer.data) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`)
    },
  }
}
