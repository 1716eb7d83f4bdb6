/**
 * One operation = one transaction = one viewer. The first statement finds the viewer and puts the settings that row-level
 * security reads; any error in a mutation undoes everything, also one that is answered as data.
 */

import type { Language } from '@loper/domain/languages'
import type { PrismaClient } from '@loper/prisma/client'
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

/** The executor that Apollo Server hands every operation to. */
export function operationExecutor({ prisma, schema, ...rest }: OperationDependencies) {
  return async ({
    document,
    context: request,
    request: { variables },
    operation,
    operationName,
  }: IncomingOperation): Promise<ExecutionResult> => {
    const afterCommit: (() => void)[] = []
    const run = (context: Context) =>
      execute({
        schema,
        document,
        operationName: operationName ?? undefined,
        variableValues: withoutNul(variables),
        contextValue: context,
      })
    try {
      const opening: Opening = { sql: entrance(request) }
      const begin = () =>
        prisma.$transaction(
          async (tx) => {
            const rows = opening.rows ?? (await tx.$queryRawUnsafe(opening.sql))
            const viewer = viewerIn((rows as ViewerRow[])[0])
            const context: Context = {
              ...rest,
              viewer,
              tx,
              language: request.language,
              readsOnly: operation.operation === 'query',
              linkHash: request.linkHash,
              network: request.network,
              received: request.received ?? null,
              follow: request.follow,
              afterCommit: (callback) => afterCommit.push(callback),
            }
            const result = await run(context)
            if (result.errors?.some(({ originalError }) => isBusy(originalError))) throw new Busy()
            const cause = result.errors?.[0]?.originalError
            if (operation.operation !== 'mutation' || !cause) return result
            // The second pass never reaches a service: every mutation field answers `failedWith` itself (see schema.ts).
            throw new Undone(
              cause instanceof FieldError ? await run({ ...context, failedWith: cause.problems }) : result,
            )
          },
          { maxWait: rest.config.databaseWait * 1_000, timeout: 15_000 },
        )
      const answer = await withOpening(opening, begin)
      for (const callback of afterCommit) callback()
      return answer
    } catch (error) {
      if (error instanceof Undone) return error.answer
      throw isBusy(error) ? new Busy() : error
    }
  }
}
