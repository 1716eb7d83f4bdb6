/** Writes schema.graphql: the features' schema files as one, sorted, so that a change of the contract shows in a diff. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildASTSchema, lexicographicSortSchema, parse, printSchema, Source } from 'graphql'

const api = path.resolve(import.meta.dirname, '../../../apps/api/src')
export const schemaFile = path.resolve(import.meta.dirname, '../schema.graphql')

/** The whole schema as text. Throws a GraphQLError that names the file when one does not parse. */
export function printedSchema(): string {
  const files = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'))
  const definitions = files.sort().flatMap((name) => {
    const source = new Source(readFileSync(path.join(api, name), 'utf8'), `apps/api/src/${name}`)
    return parse(source).definitions
  })
  return `${printSchema(lexicographicSortSchema(buildASTSchema({ kind: 'Document' as never, definitions })))}\n`
}

if (import.meta.main) writeFileSync(schemaFile, printedSchema())
