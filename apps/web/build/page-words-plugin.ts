import { globSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { compiledWords } from './catalogue-plugin.ts'

const name = 'loper-page-words'
const root = path.resolve(import.meta.dirname, '..')
const shared = 'shared'
const partFile = /^(.+\/locales\/public\/[a-z]{2}\.po)\?(.+)$/
const placeholder = /"loper-words:([^"]+)"/g

/** An id of a message, as the macro leaves it in the code. */
const messageId = /\bid:\s*["'`]([\w+/]{6})["'`]/g

type Graph = (id: string) => { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null

/**
 * Gives the browser the words of the public front in parts, so that a page loads its own words and not those of all pages: `shared` is
 * what the app around the page says, `sessions/public-home-page.tsx` what that page adds. Which words those are is read from the finished
 * module graph. Everywhere but in the browser's build there is one part, with everything.
 */
export function pageWords(languages: readonly string[]): Plugin {
  const said = new Map<string, string[]>()
  const page = (part: string) => path.join(root, 'src/features', part)
  const entry = path.join(root, 'src/app/public/entry-client.tsx')
  return {
    name,
    enforce: 'post',
    resolveId: (id) => (id === name ? `\0${name}` : partFile.test(id) ? id : null),
    load(id) {
      const [, file, part] = partFile.exec(id) ?? []
      if (file) {
        const messages = `export const messages = JSON.parse("loper-words:${id}")`
        // Only a language knows the parts of its pages, so that the app itself does not name the files of every language.
        const pages = globSync('*/public-*-page.tsx', { cwd: path.join(root, 'src/features') }).sort()
        const parts = pages.map((page) => `'${page}': () => import('${file}?${page}')`)
        return { code: part === shared ? `${messages}\nexport const pages = { ${parts} }` : messages, moduleType: 'js' }
      }
      if (id !== `\0${name}`) return null
      const query = this.environment?.name === 'client' ? `?${shared}` : ''
      const loaders = languages.map((code) => `${code}: () => import('${root}/src/locales/public/${code}.po${query}')`)
      return { code: `export const languages = { ${loaders} }`, moduleType: 'js' }
    },
    transform(code, id) {
      if (id.startsWith(`${root}/src/`))
        said.set(
          id,
          [...code.matchAll(messageId)].map(([, found = '']) => found),
        )
    },
    async renderChunk(code) {
      if (!code.includes('loper-words:')) return null
      const graph: Graph = (id) => this.getModuleInfo(id)
      const around = closure(entry, graph, false)
      const pieces = await Promise.all(
        code.split(placeholder).map(async (piece, index) => {
          const [, file = '', part = ''] = index % 2 === 1 ? (partFile.exec(piece) ?? []) : []
          if (!file) return piece
          const modules =
            part === shared ? around : [...closure(page(part), graph, true)].filter((id) => !around.has(id))
          const wanted = new Set([...modules].flatMap((id) => said.get(id) ?? []))
          const words = Object.entries(await compiledWords(file)).filter(([id]) => wanted.has(id))
          return JSON.stringify(JSON.stringify(Object.fromEntries(words)))
        }),
      )
      return { code: pieces.join(''), map: null }
    },
  }
}

/** Everything that a module imports, itself included; with `dynamic` also what it may import later. */
function closure(start: string, graph: Graph, dynamic: boolean, found = new Set<string>()): Set<string> {
  if (found.has(start)) return found
  found.add(start)
  const info = graph(start)
  const next = [...(info?.importedIds ?? []), ...(dynamic ? (info?.dynamicallyImportedIds ?? []) : [])]
  for (const id of next) closure(id, graph, dynamic, found)
  return found
}
