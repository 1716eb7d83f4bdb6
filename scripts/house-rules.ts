/** The rules of the house that no linter knows: which way dependencies point, how long a file is, what is not committed. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const longest = 300

/** From the folder, an import of one of these packages is forbidden. What a package may import, its package.json says. */
const forbidden: Record<string, string[]> = {
  'apps/web': ['@loper/prisma', '@loper/api', '@loper/bench', '@prisma/client'],
  'apps/api': ['@loper/web', '@loper/bench', '@loper/e2e'],
  'packages/domain': ['@loper/'],
  'packages/reference-data': ['@loper/'],
  'packages/content': ['@loper/prisma', '@loper/graphql', '@loper/api', '@loper/web'],
  prisma: ['@loper/api', '@loper/web', '@loper/graphql'],
}

/** What a feature shows to the other features of its app; the rest is its own. */
const shown = { 'apps/api': /\.service$|^outbox$/, 'apps/web': /-card$|-picker$|-words$/ }

export type SourceFile = { name: string; text: string }

const code = (name: string) => /\.(ts|tsx|mjs)$/.test(name)
const specifiers = (text: string) =>
  [...text.matchAll(/(?:^|[\s;])(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '')

function wrongDirections({ name, text }: SourceFile): string[] {
  const folder = Object.keys(forbidden).find((key) => name.startsWith(`${key}/`))
  const refused = folder ? (forbidden[folder] ?? []) : []
  return specifiers(text)
    .filter((specifier) =>
      refused.some((start) => specifier === start || specifier.startsWith(start.endsWith('/') ? start : `${start}/`)),
    )
    .map((specifier) => `${name} imports ${specifier}: dependencies point one way (docs/architecture.md).`)
}

function otherFeaturesInternals({ name, text }: SourceFile): string[] {
  const [, app, feature] = name.match(/^(apps\/(?:api|web))\/src\/features\/([^/]+)\//) ?? []
  if (!app || !feature || name.includes('.test.')) return []
  return specifiers(text).flatMap((specifier) => {
    if (!specifier.startsWith('.')) return []
    const [, other, file] =
      path.join(path.dirname(name), specifier).match(/src\/features\/([^/]+)\/(.+?)(?:\.tsx?)?$/) ?? []
    if (!other || !file || other === feature || shown[app as keyof typeof shown].test(file)) return []
    return [
      `${name} imports ${specifier}: a feature uses another one only through what it shows (${shown[app as keyof typeof shown].source}).`,
    ]
  })
}

function tooLong({ name, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1
  const isData = /^packages\/(content|reference-data)\//.test(name)
  return lines > longest && !isData ? [`${name} has ${lines} lines; no file has more than ${longest}.`] : []
}

/** Everything that breaks a rule, one sentence each. */
export function broken(files: SourceFile[]): string[] {
  const boundaries = files
    .filter(({ name }) => /\.(topojson|geojson)$/i.test(name))
    .map(({ name }) => `${name}: boundary files are not ours to commit.`)
  const rules = [wrongDirections, otherFeaturesInternals, tooLong]
  return [
    ...boundaries,
    ...files.filter(({ name }) => code(name)).flatMap((file) => rules.flatMap((rule) => rule(file))),
  ]
}

function filesOfTheRepository(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed
    .split('\0')
    .filter((name) => name && existsSync(path.join(root, name)))
    .map((name) => ({ name, text: code(name) ? readFileSync(path.join(root, name), 'utf8') : '' }))
}

if (import.meta.main) {
  const sentences = broken(filesOfTheRepository())
  for (const sentence of sentences) console.error(sentence)
  process.exit(sentences.length > 0 ? 1 : 0)
}
