import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Database } from '../database.ts'
import { migrate } from '../migrate.ts'

/**
 * What a test database starts from. `inputs` are the folders or files (from the repository's root) that decide what
 * `prepare` makes; `day` is the date it was made for, when that matters. A template is made once for all of these.
 */
export type Template = { name: string; inputs: string[]; day?: string; prepare(database: Database): Promise<void> }

export const repositoryRoot = path.resolve(import.meta.dirname, '../../..')

/** Every table, policy and function, and no rows. */
export const migratedTemplate: Template = {
  name: 'migrated',
  inputs: ['prisma/migrations', 'prisma/package.json'],
  prepare: async (database) => void (await migrate(database)),
}

function filesOf(input: string): string[] {
  const whole = path.join(repositoryRoot, input)
  if (path.extname(whole)) return [whole]
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

/** A short name for the template as its inputs are now, usable as a file name and as a database name. */
export function templateKey(template: Template): string {
  const hash = createHash('sha256').update(template.day ?? '')
  for (const file of template.inputs.flatMap(filesOf)) {
    hash.update(path.relative(repositoryRoot, file)).update(readFileSync(file))
  }
  return `${template.name}_${hash.digest('hex').slice(0, 16)}`
}
