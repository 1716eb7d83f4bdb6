import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const entry = '@loper/graphql/documents'
const prefix = '\0document:'
const generated = fileURLToPath(new URL('../../../packages/graphql/src/gen/documents/graphql.ts', import.meta.url))

/**
 * Gives every generated document a module of its own, so that a page loads only the documents it uses: the generated file is one module,
 * which a bundler would put, whole, in the first chunk. For the public browser bundle (`hashOnly`) a document is only its hash and name.
 */
export function documents(): Plugin {
  let found: Map<string, string> | null = null
  return {
    name: 'loper-documents',
    applyToEnvironment: (environment) => environment.config.command === 'build',
    buildStart() {
      found = null
    },
    transform: {
      filter: { code: entry, id: /\.tsx?$/ },
      handler: (code) => ({ code: splitImports(code), map: null }),
    },
    resolveId: (id) => (id.startsWith('loper-document:') ? prefix + id.slice('loper-document:'.length) : null),
    load(id) {
      if (!id.startsWith(prefix)) return null
      found ??= readDocuments(readFileSync(generated, 'utf8'))
      const name = id.slice(prefix.length)
      const value = found.get(name)
      if (!value) throw new Error(`${name} is not a generated document: run pnpm generate`)
      return `export const ${name} = ${this.environment.name === 'client' ? hashOnly(value) : value}`
    },
  }
}

/** Rewrites an import of documents to one import per document; types are left out, since a bundle has none. */
export function splitImports(code: string): string {
  return code.replace(/import\s*\{([^}]*)\}\s*from\s*['"]@loper\/graphql\/documents['"];?/g, (_, names: string) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith('type '))
      .map((name) => `import { ${name} } from 'loper-document:${name.split(' as ')[0]?.trim()}';`)
      .join(' '),
  )
}

/** The constants of the generated file: `export const XDocument = {…} as unknown as DocumentNode<…>;`, one a line. */
export function readDocuments(source: string): Map<string, string> {
  const constants = source.matchAll(/^export const (\w+) = (\{.*\}) as unknown as DocumentNode</gm)
  return new Map([...constants].map(([, name, value]) => [name ?? '', value ?? '']))
}

/** What the public browser bundle needs of a document: the hash that names it. */
export function hashOnly(value: string): string {
  const { __meta__ } = JSON.parse(value) as { __meta__?: { hash: string } }
  return JSON.stringify({ __meta__ })
}
