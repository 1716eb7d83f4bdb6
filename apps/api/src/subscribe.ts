/** A subscription is its own document, run again at every event: each time one operation, one transaction, one viewer. */
import { type DocumentNode, type ExecutionResult, getOperationAST } from 'graphql'
import type { Events } from './events.ts'
import type { IncomingOperation, RequestContext } from './operation.ts'

type Execute = (operation: IncomingOperation) => Promise<ExecutionResult>
export type Subscribe = (subscription: {
  document: DocumentNode
  variables: Record<string, unknown>
  context: Omit<RequestContext, 'follow'>
}) => AsyncIterableIterator<ExecutionResult>

/**
 * Answers at once, and then after each event of the topics that the resolver named with `context.follow`. Events that come while one
 * is being answered are one. Ends after the first answer with an error: whoever may not look any more hears it once.
 */
export function subscriber(execute: Execute, events: Events): Subscribe {
  return ({ document, variables, context }) => {
    const operation = getOperationAST(document)
    const stops = new Map<string, () => void>()
    let due = true
    let ended = false
    let wake = () => {}
    const follow = (topic: string) => {
      if (ended || stops.has(topic)) return
      const woken = () => {
        due = true
        wake()
      }
      stops.set(topic, events.follow(topic, woken))
    }
    const end = (): IteratorResult<ExecutionResult> => {
      ended = true
      for (const stop of stops.values()) stop()
      wake()
      return { done: true, value: undefined }
    }
    return {
      async next() {
        if (!due && !ended)
          await new Promise<void>((done) => {
            wake = done
          })
        if (ended || !operation) return end()
        due = false
        const value = await execute({ document, operation, request: { variables }, context: { ...context, follow } })
        if (value.errors?.length) end()
        return { done: false, value }
      },
      return: async () => end(),
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }
}
