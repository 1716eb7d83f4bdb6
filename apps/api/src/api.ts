/** The GraphQL side of the server without HTTP: tests and the server build it in the same way. */
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { maskErrors } from './errors.ts'
import type { Metrics } from './http/health.ts'
import { type OperationDependencies, operationExecutor, type RequestContext } from './operation.ts'
import { operationPlugin } from './operation-log.ts'
import { buildSchema } from './schema.ts'

/** Starts Apollo Server over the operation executor. */
export async function startApollo(
  dependencies: Omit<OperationDependencies, 'schema'> & { logger: Logger; metrics: Metrics },
  schema: GraphQLSchema = buildSchema(),
): Promise<ApolloServer<RequestContext>> {
  const { config, logger, metrics } = dependencies
  // Our own documents are known; whoever may send any query gets limits on depth, cost, aliases and the like.
  const armor = config.openQueries
    ? new ApolloArmor({ maxDepth: { n: 12 }, costLimit: { maxCost: 50_000 }, maxTokens: { enabled: false } }).protect()
    : null
  const apollo = new ApolloServer<RequestContext>({
    // Apollo Server has no executor hook; this option is the one place where execution can be taken over.
    gateway: {
      load: async () => ({ executor: operationExecutor({ ...dependencies, schema }) }),
      onSchemaLoadOrUpdate: (callback: (loaded: object) => void) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => {}
      },
      stop: async () => {},
    } as never,
    // The limits' own count of tokens turns a syntax error into a 500, so the parser counts.
    parseOptions: { maxTokens: 3_000 },
    introspection: config.openQueries,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !config.openQueries,
    stopOnTerminationSignals: false,
    formatError: maskErrors(logger),
    validationRules: (armor?.validationRules ?? []) as never,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      operationPlugin(logger, metrics),
      ...((armor?.plugins ?? []) as never[]),
    ],
  })
  await apollo.start()
  return apollo
}
