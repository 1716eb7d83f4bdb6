import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { resolvers } from './features/index.ts'

const features = path.join(import.meta.dirname, 'features')

/** The contract: every feature's .graphql file, and the scalars and root types they extend. */
export function readTypeDefs(): string[] {
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'))
  return [path.join(import.meta.dirname, 'root.graphql'), ...files.sort().map((name) => path.join(features, name))].map(
    (file) => readFileSync(file, 'utf8'),
  )
}

/** The executable schema. In the second pass after a FieldError a mutation answers the problems instead of running again. */
export function buildSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({ typeDefs: readTypeDefs(), resolvers })
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = (source, args, context: Context, info) =>
      context.failedWith ? { errors: context.failedWith } : resolve(source, args, context, info)
  }
  return schema
}
