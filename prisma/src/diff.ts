import { PGlite } from '@electric-sql/pglite'
import { adapterFor } from './database.ts'
import { migrationsList, modelFiles, noFilters, startEngine } from './schema-engine.ts'

/** The SQL that the models need beyond the migrations (all of them, or those that `only` keeps); empty when nothing is missing. */
export async function missingSql(only?: (name: string) => boolean): Promise<string> {
  const pglite = new PGlite()
  try {
    const engine = await startEngine(adapterFor({ engine: 'pglite', pglite }))
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrationsList(only) },
      to: { tag: 'schemaDatamodel', files: modelFiles() },
      script: true,
      exitCode: null,
      filters: noFilters,
    })
    return stdout?.includes('empty migration') ? '' : (stdout ?? '')
  } finally {
    await pglite.close()
  }
}
