import type { Language } from '@loper/domain/languages'
import type { Tx } from '@loper/prisma/database'
import type { Policy } from './auth/policy.ts'
import type { Viewer } from './auth/viewer.ts'
import type { Config } from './env.ts'
import type { FieldProblem } from './errors.ts'
import type { ReceivedFile } from './features/uploads/keep-upload.service.ts'
import type { PublicLimits } from './limits.ts'

/** What every service function gets: who asks, the transaction that the whole operation shares, and the rules. */
export type Context = {
  viewer: Viewer
  tx: Tx
  policy: Policy
  config: Config
  /** Signs and derives the tokens of links. */
  secret: string
  language: Language
  /** A query: what was read once need not be read again. */
  readsOnly: boolean
  /** The mark of the person's link that this operation came with. */
  linkHash: string | null
  /** Which network this comes from, for limits only: it is never kept. */
  network: string | null
  /** The file that came with the request, kept already; null for every other request. */
  received?: ReceivedFile | null
  limits: PublicLimits
  /** Sends what waits in the outbox; call it after the commit. */
  wakeOutbox(): void
  /** A subscription names what it waits for; anything else waits for nothing. */
  follow?: ((topic: string) => void) | undefined
  /** Offers places that became free; call it after the commit. */
  wakeQueue(): void
  /** The moment that offers, deadlines and reminders are judged by. */
  now(): Date
  /** Of operations that are committed together: what they read behind the lock that they share. */
  underLock?: Map<string, unknown> | undefined
  /** Runs once the operation is committed, never when it is undone. */
  afterCommit(run: () => void): void
  /** Set in the second pass that answers a FieldError as data. */
  failedWith?: FieldProblem[]
}
