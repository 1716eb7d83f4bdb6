import type { Context } from './context.ts'

type Batch<Value> = { keys: Set<string>; answers: Promise<Map<string, Value>> }

const batches = new WeakMap<Context, Map<string, Batch<unknown>>>()

/**
 * One statement for many fields of one operation: gathers the keys that are asked for in the same turn, loads them together and gives
 * each its own. `name` tells one sort of batch from another. Undefined for a key that `load` did not answer.
 */
export async function batched<Value>(
  context: Context,
  name: string,
  key: string,
  load: (keys: string[]) => Promise<Map<string, Value>>,
): Promise<Value | undefined> {
  const open = batches.get(context) ?? new Map<string, Batch<unknown>>()
  batches.set(context, open)
  let batch = open.get(name) as Batch<Value> | undefined
  if (!batch) {
    const keys = new Set<string>()
    const answers = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      open.delete(name)
      return load([...keys])
    })
    batch = { keys, answers }
    open.set(name, batch)
  }
  batch.keys.add(key)
  return (await batch.answers).get(key)
}
