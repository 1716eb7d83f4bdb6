import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { repositoryRoot, type Template, templateKey } from './templates.ts'

const cache = path.join(repositoryRoot, '.cache', 'test-databases')

/** Earlier makings of a template that no run can still be about to read. */
function removeOld(template: Template): void {
  const hourAgo = Date.now() - 3_600_000
  for (const name of readdirSync(cache).filter((file) => file.startsWith(`${template.name}_`))) {
    const file = path.join(cache, name)
    if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < hourAgo) rmSync(file, { force: true })
  }
}

/** Makes the prepared data directory (a tar) unless it is there, and returns its file. Two makers at once do no harm. */
export async function preparePglite(template: Template): Promise<string> {
  const file = path.join(cache, `${templateKey(template)}.tar`)
  if (existsSync(file)) return file
  const pglite = await PGlite.create()
  await template.prepare({ engine: 'pglite', pglite })
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  mkdirSync(cache, { recursive: true })
  removeOld(template)
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()))
  renameSync(unfinished, file)
  return file
}

/** A PGlite in memory that starts from the template. */
export async function openPglite(template: Template): Promise<PGlite> {
  const file = await preparePglite(template)
  return PGlite.create({ loadDataDir: new Blob([readFileSync(file)]) })
}
