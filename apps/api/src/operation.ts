/**
 * One operation = one transaction = one viewer. The first statement finds the viewer and puts the settings that row-level
 * security reads; any error in a mutation undoes everything, also one that is answered as data.
 */

import type { Language } from '@loper/domain/languages'
import type { PrismaClient } from '@loper/prisma/client'
import type { Tx } from '@loper/prisma/database'
import { literal, type Opening, withOpening } from '@loper/prisma/opening-statement'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Policy } from './auth/policy.ts'
import type { Membership, Viewer } from './auth/viewer.ts'
import type { Context } from './context.ts'
import type { Config } from './env.ts'
import { Busy, FieldError, isBusy } from './errors.ts'
import type { ReceivedFile } from './features/uploads/keep-upload.service.ts'
import { groupCommit, lockWaitedFor } from './group-commit.ts'
import type { PublicLimits } from './limits.ts'

/** What a request brings: credentials as they came, nothing looked up yet. */
export type RequestContext = {
  sessionToken: string | null
  linkHash: string | null
  language: Language
  /** Which network it came from; null for what the server asks by itself. */
  network: string | null
  /** The file that this request brought; only the handler of uploads sets it. */
  received?: ReceivedFile
  /** Of a subscription: hears which topics to wait for. */
  follow?: (topic: string) => void
}

export type OperationDependencies = {
  prisma: PrismaClient
  schema: GraphQLSchema
  config: Config
  policy: Policy
  secret: string
  limits: PublicLimits
  wakeOutbox: () => void
  wakeQueue: () => void
  now: () => Date
}

/** One operation as Apollo Server hands it over, parsed and valid. */
export type IncomingOperation = {
  document: DocumentNode
  operation: OperationDefinitionNode
  operationName?: string | null
  request: { variables?: Record<string, unknown> }
  context: RequestContext
}

/** Ends the transaction without keeping anything, and carries the answer out of it. */
class Undone extends Error {
  readonly answer: ExecutionResult
  constructor(answer: ExecutionResult) {
    super('undone')
    this.answer = answer
  }
}

type ViewerRow = { user_id: string | null; name: string | null; person_id: string | null; memberships: Membership[] }

/** The first statement: finds who looks, tells the database, and takes the operation's role. */
function entrance({ sessionToken, linkHash }: RequestContext): string {
  return `SELECT v.user_id, v.name, v.person_id, v.memberships,
      set_config('loper.user_id', coalesce(v.user_id::text, ''), true),
      set_config('loper.person_id', coalesce(v.person_id::text, ''), true),
      set_config('loper.organisation_ids', v.organisation_ids, true),
      set_config('loper.actor', '', true),
      set_config('loper.is_operator', v.is_operator::text, true),
      set_config('role', 'loper_app', true)
    FROM viewer_of(${literal(sessionToken)}, ${literal(linkHash)}) v`
}

function viewerIn(row: ViewerRow | undefined): Viewer {
  if (row?.person_id) return { kind: 'person', personId: row.person_id }
  if (row?.user_id) return { kind: 'staff', userId: row.user_id, name: row.name ?? '', memberships: row.memberships }
  return { kind: 'anonymous' }
}

/** The same without the one character that PostgreSQL keeps in no text. */
function withoutNul<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll('\0', '') as Value
  if (Array.isArray(value)) return value.map(withoutNul) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutNul(part)])) as Value
}

type Outcome = { answer: ExecutionResult; undo: boolean; afterCommit: (() => void)[] }

/** The executor that Apollo Server hands every operation to. */
export function operationExecutor({ prisma, schema, ...rest }: OperationDependencies) {
  const transaction = { maxWait: rest.config.databaseWait * 1_000, timeout: 15_000 }

  /** Runs the operation in the transaction that its entrance opened. Throws Busy; any other error is in the answer. */
  async function perform(
    tx: Tx,
    { document, operation, operationName, context: request, request: { variables } }: IncomingOperation,
    entered: unknown,
    underLock?: Map<string, unknown>,
  ): Promise<Outcome> {
    const afterCommit: (() => void)[] = []
    const context: Context = {
      ...rest,
      viewer: viewerIn((entered as ViewerRow[])[0]),
      tx,
      language: request.language,
      readsOnly: operation.operation === 'query',
      linkHash: request.linkHash,
      network: request.network,
      received: request.received ?? null,
      follow: request.follow,
      underLock,
      afterCommit: (callback) => afterCommit.push(callback),
    }
    const run = (contextValue: Context) =>
      execute({
        schema,
        document,
        operationName: operationName ?? undefined,
        variableValues: withoutNul(variables),
        contextValue,
      })
    const result = await run(context)
    if (result.errors?.some(({ originalError }) => isBusy(originalError))) throw new Busy()
    const cause = result.errors?.[0]?.originalError
    if (operation.operation !== 'mutation' || !cause) return { answer: result, undo: false, afterCommit }
    // The second pass never reaches a service: every mutation field answers `failedWith` itself (see schema.ts).
    const answer = cause instanceof FieldError ? await run({ ...context, failedWith: cause.problems }) : result
    return { answer, undo: true, afterCommit: [] }
  }

  /** An operation in a transaction of its own. */
  async function alone(incoming: IncomingOperation): Promise<ExecutionResult> {
    const opening: Opening = { sql: entrance(incoming.context) }
    const begin = () =>
      prisma.$transaction(async (tx) => {
        const outcome = await perform(tx, incoming, opening.rows ?? (await tx.$queryRawUnsafe(opening.sql)))
        if (outcome.undo) throw new Undone(outcome.answer)
        return outcome
      }, transaction)
    try {
      const { answer, afterCommit } = await withOpening(opening, begin)
      for (const callback of afterCommit) callback()
      return answer
    } catch (error) {
      if (error instanceof Undone) return error.answer
      throw isBusy(error) ? new Busy() : error
    }
  }

  const together = groupCommit<IncomingOperation, ExecutionResult>({
    wait: transaction.maxWait,
    alone,
    async commit(sessionId, operations, tell) {
      const afterCommit: (() => void)[] = []
      await prisma.$transaction(async (tx) => {
        // Before anything else, so that two groups never hold what the other waits for.
        await tx.$executeRaw`SELECT lock_session(${sessionId}::uuid)`
        const underLock = new Map<string, unknown>()
        for (const incoming of operations()) {
          const [, entered] = await Promise.all([
            tx.$executeRawUnsafe('SAVEPOINT operation'),
            tx.$queryRawUnsafe(entrance(incoming.context)),
          ])
          const outcome = await perform(tx, incoming, entered, underLock).catch((error: unknown) => ({ error }))
          // What went well is not released: the commit does that, and the next savepoint hides this one.
          if ('error' in outcome || outcome.undo) {
            await tx.$executeRawUnsafe('ROLLBACK TO SAVEPOINT operation')
            underLock.clear()
          }
          if ('answer' in outcome) afterCommit.push(...outcome.afterCommit)
          tell(incoming, outcome)
        }
      }, transaction)
      for (const callback of afterCommit) callback()
    },
  })

  return async (incoming: IncomingOperation): Promise<ExecutionResult> => {
    const sessionId = lockWaitedFor(schema, incoming)
    return sessionId ? together(sessionId, incoming) : alone(incoming)
  }
}
