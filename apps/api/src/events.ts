/** Tells what waits in this process that something changed in the database, whichever process changed it. Ids only, never data. */
import type { Database } from '@loper/prisma/database'
import { type Listener, listen } from '@loper/prisma/listen'
import type { Logger } from 'pino'

export type Events = {
  /** Calls `wake` at each event of a topic (`game:<room>`). Answers how to stop. */
  follow(topic: string, wake: () => void): () => void
  stop(): Promise<void>
}

/** One listening connection for the whole process, however many follow. */
export async function startEvents(database: Database, logger: Logger): Promise<Events> {
  const followers = new Map<string, Set<() => void>>()
  const wakeAll = (topic: string) => {
    for (const wake of followers.get(topic) ?? []) wake()
  }
  const listener: Listener = await listen(database, {
    channel: 'loper_events',
    onEvent: (topic) => (topic === null ? [...followers.keys()].forEach(wakeAll) : wakeAll(topic)),
    onTrouble: (error) => logger.warn({ reason: error.message }, 'events are not heard, will try again'),
  })
  return {
    follow(topic, wake) {
      const waking = followers.get(topic) ?? new Set()
      followers.set(topic, waking.add(wake))
      return () => {
        waking.delete(wake)
        if (waking.size === 0) followers.delete(topic)
      }
    },
    stop: () => listener.stop(),
  }
}
