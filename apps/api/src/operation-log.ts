import type { ApolloServerPlugin } from '@apollo/server'
import type { Logger } from 'pino'
import type { Metrics } from './http/health.ts'
import type { RequestContext } from './operation.ts'

/** One log line and one measurement per operation: its name, its outcome and how long it took. Never variables or data. */
export function operationPlugin(logger: Logger, metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const began = performance.now()
      return {
        async willSendResponse({ operationName, response }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
          const outcome = String(errors?.[0]?.extensions?.code ?? (errors ? 'ERROR' : 'OK'))
          const milliseconds = performance.now() - began
          metrics.operations.observe({ operation: operationName ?? 'unnamed', outcome }, milliseconds / 1000)
          logger.info({ operation: operationName, outcome, milliseconds: Math.round(milliseconds) }, 'operation')
        },
      }
    },
  }
}
