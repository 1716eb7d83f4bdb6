import type { World } from './world.ts'

/** How many have a place in a session: the invented world of one day is not that of another. */
export const placedIn = (world: World, sessionId: string): Promise<number> =>
  world.arrange((tx) => tx.enrolment.count({ where: { sessionId, status: 'PLACED' } }))
