/**
 * Operations that have to wait for the same lock anyway share one transaction, and so one wait for the disk (decision 23). Each
 * keeps its own savepoint, viewer and answer; nobody is answered before the commit.
 */
import { type GraphQLSchema, getArgumentValues, Kind } from 'graphql'
import { Busy, isBusy } from './errors.ts'
import type { IncomingOperation } from './operation.ts'

/** PostgreSQL keeps the savepoints of a transaction at hand up to 64. */
const most = 50
/** Milliseconds after which a group takes on nobody else, so that the first in it do not wait long for their answer. */
const longest = 500

/** The mutations that queue for a session, and where they name it. */
const sessionOf: Record<string, (args: Record<string, unknown>) => unknown> = {
  enrolInSession: ({ input }) => (input as { sessionId?: unknown } | undefined)?.sessionId,
}

/** The session whose lock this operation waits for; null when it is an operation by itself. */
export function lockWaitedFor(schema: GraphQLSchema, { operation, request }: IncomingOperation): string | null {
  // The documents of the product ask for `__typename` everywhere, beside the mutation as well.
  const [node, ...more] = operation.selectionSet.selections.filter(
    (selection) => selection.kind !== Kind.FIELD || selection.name.value !== '__typename',
  )
  if (operation.operation !== 'mutation' || node?.kind !== Kind.FIELD || more.length > 0) return null
  const field = schema.getMutationType()?.getFields()[node.name.value]
  const read = sessionOf[node.name.value]
  if (!field || !read) return null
  try {
    const id = String(read(getArgumentValues(field, node, request.variables))).toLowerCase()
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null
  } catch {
    return null // what is wrong with it is told by executing it
  }
}

type Member<Job, Answer> = {
  job: Job
  gone: boolean
  patience: NodeJS.Timeout
  resolve(answer: Answer): void
  reject(error: unknown): void
}

/** What one of a group is told once the group is committed. */
export type Outcome<Answer> = { answer: Answer } | { error: unknown }

type Options<Job, Answer> = {
  /** Milliseconds until whoever still waits for a turn is told that it is busy. */
  wait: number
  /** Takes the lock in a transaction, does one job after the other and tells how each went; resolves once it is committed. */
  commit(key: string, jobs: () => Iterable<Job>, tell: (job: Job, outcome: Outcome<Answer>) => void): Promise<void>
  alone(job: Job): Promise<Answer>
}

/** Lets jobs with the same key wait in one line, and commits together what waits. */
export function groupCommit<Job, Answer>({ wait, commit, alone }: Options<Job, Answer>) {
  const lines = new Map<string, Member<Job, Answer>[]>()
  const movedAt = new Map<string, number>()

  async function commitSome(key: string, line: Member<Job, Answer>[]): Promise<void> {
    const began = performance.now()
    const group = new Map<Job, Member<Job, Answer>>()
    const outcomes = new Map<Job, Outcome<Answer>>()
    const takeOne = (): Job | undefined => {
      const member = line.shift()
      if (!member || member.gone) return member && takeOne()
      clearTimeout(member.patience)
      group.set(member.job, member)
      return member.job
    }
    // Whoever is first waits for the lock as an operation by itself would; the others only for their turn.
    const first = takeOne()
    if (first === undefined) return
    function* jobs(): Generator<Job> {
      for (let job: Job | undefined = first; job !== undefined; job = takeOne()) {
        yield job
        if (group.size >= most || performance.now() - began >= longest) return
      }
    }
    try {
      await commit(key, jobs, (job, outcome) => outcomes.set(job, outcome))
    } catch (error) {
      outcomes.clear()
      if (isBusy(error)) for (const job of group.keys()) outcomes.set(job, { error: new Busy() })
    }
    for (const [job, member] of group) {
      const outcome = outcomes.get(job)
      // The group failed as a whole. What one of them may have done harms no other: each is tried by itself.
      if (!outcome) alone(job).then(member.resolve, member.reject)
      else if ('error' in outcome) member.reject(outcome.error)
      else member.resolve(outcome.answer)
    }
  }

  async function serve(key: string, line: Member<Job, Answer>[]): Promise<void> {
    while (line.length > 0) {
      await commitSome(key, line)
      movedAt.set(key, performance.now())
      // PGlite works in this very thread: whoever waits outside the line gets a turn too.
      await new Promise((done) => setImmediate(done))
    }
    lines.delete(key)
    movedAt.delete(key)
  }

  return (key: string, job: Job): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const came = performance.now()
      const giveUp = () => {
        const now = performance.now()
        // A line that moves is worth waiting in, up to three times as long.
        if (now - (movedAt.get(key) ?? 0) < wait && now - came < 3 * wait) {
          member.patience = setTimeout(giveUp, wait / 4)
          return
        }
        member.gone = true
        reject(new Busy())
      }
      const member = { job, gone: false, patience: setTimeout(giveUp, wait), resolve, reject }
      const line = lines.get(key)
      if (line) return void line.push(member)
      const own = [member]
      lines.set(key, own)
      void serve(key, own)
    })
}
