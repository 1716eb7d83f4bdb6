import type { Context } from './context.ts'

type Load<Key, Value> = (context: Context, keys: readonly Key[]) => Promise<Map<Key, Value>>
type Batch = { keys: Set<unknown>; answer: Promise<Map<unknown, unknown>> }

const open = new WeakMap<Context, Map<unknown, Batch>>()

/**
 * Asks for one key; all keys that are asked of the same `load` before the next turn of the event loop go in one call. For raw
 * statements, which Prisma does not gather by itself.
 */
export async function batched<Key, Value>(
  context: Context,
  load: Load<Key, Value>,
  key: Key,
): Promise<Value | undefined> {
  const batches = open.get(context) ?? new Map<unknown, Batch>()
  open.set(context, batches)
  let batch = batches.get(load)
  if (!batch) {
    const keys = new Set<unknown>()
    const answer = new Promise<void>((next) => setImmediate(next)).then(() => {
      batches.delete(load)
      return load(context, [...keys] as Key[])
    })
    batch = { keys, answer: answer as Promise<Map<unknown, unknown>> }
    batches.set(load, batch)
  }
  batch.keys.add(key)
  return (await batch.answer).get(key) as Value | undefined
}
