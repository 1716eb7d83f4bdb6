/** Writes the first migration anew from the models. Only until the first release: after that a change is a migration of its own. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { missingSql } from './diff.ts'
import { migrationsPath } from './schema-engine.ts'

const name = '20261122000000_model'
const sql = await missingSql(() => false)
mkdirSync(path.join(migrationsPath, name), { recursive: true })
writeFileSync(path.join(migrationsPath, name, 'migration.sql'), sql)
execFileSync('npx', ['prisma', 'generate'], { cwd: path.join(migrationsPath, '..'), stdio: 'inherit' })
