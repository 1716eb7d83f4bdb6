/** Writes what the models need beyond the migrations as a migration of its own: `node prisma/src/new-migration.ts <what_it_does>`. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { missingSql } from './diff.ts'
import { migrationsPath } from './schema-engine.ts'

const what = process.argv[2] ?? ''
if (!/^[a-z0-9_]+$/.test(what)) {
  console.error('Say what it does, in small letters: node prisma/src/new-migration.ts add_room_to_session')
  process.exit(2)
}
const sql = await missingSql()
if (sql === '') {
  console.error('The migrations have everything that the models ask for.')
  process.exit(1)
}
const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = path.join(migrationsPath, `${moment}_${what}`)
mkdirSync(folder, { recursive: true })
writeFileSync(path.join(folder, 'migration.sql'), sql)
console.log(`Written: prisma/migrations/${path.basename(folder)}/migration.sql`)
execFileSync('npx', ['prisma', 'generate'], { cwd: path.join(migrationsPath, '..'), stdio: 'inherit' })
