import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const made = new Set(['node_modules', 'dist', 'gen', 'generated', 'test-results'])

/**
 * The files of one input, from the repository's root: a file, a folder with everything below it, or `folder/*.ext`:
 * everything below it with that ending. What is made from other files, and tests, are left out.
 */
function filesOf(root, input) {
  const [folder, ending] = input.includes('*') ? input.split('*') : [input, '']
  const start = path.join(root, folder)
  const found = statSync(start, { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [start]
  return readdirSync(start, { withFileTypes: true }).flatMap((entry) => {
    const whole = path.join(start, entry.name)
    if (entry.isDirectory()) return made.has(entry.name) ? [] : filesOf('', `${whole}/*${ending}`)
    return entry.isFile() && entry.name.endsWith(ending) && !entry.name.includes('.test.') ? [whole] : []
  })
}

/**
 * One hash over the content of the inputs. `seen` maps a file to [mtime, size, hash]: a file is read only when its time
 * or size differs from what is there, and `seen` is brought up to date.
 */
export function fingerprint(root, inputs, seen) {
  const whole = createHash('sha1')
  for (const file of inputs.flatMap((input) => filesOf(root, input)).sort()) {
    const name = path.relative(root, file)
    const { mtimeMs, size } = statSync(file)
    const known = seen[name]
    if (!known || known[0] !== mtimeMs || known[1] !== size) {
      seen[name] = [mtimeMs, size, createHash('sha1').update(readFileSync(file)).digest('hex')]
    }
    whole.update(name).update('\0').update(seen[name][2])
  }
  return whole.digest('hex')
}
