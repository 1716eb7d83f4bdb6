/**
 * What is committed and made from something else must be equal to what it is made from:
 *   node scripts/drift.ts schema   the printed schema and the features' schema files (needs no generated code)
 *   node scripts/drift.ts models   the migrations and the models
 *   node scripts/drift.ts          both
 */
import { existsSync, readFileSync } from 'node:fs'
import { printedSchema, schemaFile } from '../packages/graphql/src/print-schema.ts'

/** Null when nothing drifted, else what did and the cure. */
function schemaDrift(): string | null {
  const committed = existsSync(schemaFile) ? readFileSync(schemaFile, 'utf8') : ''
  if (committed === printedSchema()) return null
  return 'packages/graphql/schema.graphql is not what the features say. Run `pnpm generate` and commit the file.'
}

async function modelDrift(): Promise<string | null> {
  const { missingSql } = await import('../prisma/src/diff.ts')
  const sql = await missingSql()
  if (sql === '') return null
  return `The models in prisma/models need SQL that no migration has. Run \`node prisma/src/new-migration.ts <what_it_does>\` and commit prisma/migrations.\n${sql}`
}

const asked = process.argv[2]
const found = [asked === 'models' ? null : schemaDrift(), asked === 'schema' ? null : await modelDrift()].filter(
  (drift) => drift !== null,
)
for (const drift of found) console.error(drift)
process.exit(found.length > 0 ? 1 : 0)
