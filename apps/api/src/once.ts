import { actorOf } from './auth/viewer.ts'
import type { Context } from './context.ts'
import { fieldError } from './errors.ts'

/**
 * Makes a submission one thing: the first call with a key creates and remembers the id, every later one (double click, lost
 * answer) gets that id. Two at the same time: the second waits for the first, because the key is its row's primary key. `id`: the one
 * that `create` will answer, where it is known before; that saves a statement.
 */
export async function once(
  context: Context,
  operation: string,
  key: string,
  create: () => Promise<string>,
  { id: known = null }: { id?: string | null } = {},
): Promise<string> {
  const { tx, viewer } = context
  const actor = actorOf(viewer)
  const [kept] = await tx.$queryRaw<{ fresh: boolean; result: string | null }[]>`
    SELECT * FROM remember_submission(${actor}, ${key}::uuid, ${operation}, ${known})`
  if (!kept?.fresh) {
    if (kept?.result) return kept.result
    // A key that was used for something else: whoever made it cannot have meant this.
    throw fieldError('key', 'value.invalid', 'CONFLICT')
  }
  const id = await create()
  if (id !== known)
    await tx.$executeRaw`UPDATE submission_key SET result_id = ${id} WHERE actor = ${actor} AND key = ${key}::uuid`
  return id
}
