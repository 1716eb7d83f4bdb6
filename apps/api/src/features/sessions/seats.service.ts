import { freeForOne } from '@loper/domain/waiting-list'
import type { Session } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import { batched } from '../../batched.ts'
import type { Context } from '../../context.ts'
import { takesPeople } from './load-session.service.ts'

/** `placed` counts open offers too; `waitingAlone` is how many of those who wait are not half of a pair. */
export type SeatCount = { placed: number; waiting: number; waitingAlone: number }

type SeatRow = { session_id: string; placed: number; waiting: number; waiting_alone: number }

/** How many have a place or an open offer and how many wait, of many sessions in one statement. Numbers only, so open to all. */
export async function countSeats({ tx }: Context, sessionIds: readonly string[]): Promise<Map<string, SeatCount>> {
  const rows = await tx.$queryRaw<SeatRow[]>`SELECT * FROM session_seats(${[...sessionIds]}::uuid[])`
  return new Map(
    rows.map(({ session_id, placed, waiting, waiting_alone }) => [
      session_id,
      { placed, waiting, waitingAlone: waiting_alone },
    ]),
  )
}

/** The seats of one session; all that are asked for at the same moment go in one statement. */
export async function seatsOf(context: Context, { id, capacity }: { id: string; capacity: number }) {
  const counted = await batched(context, 'seats', id, (ids) => countSeats(context, ids))
  const { placed, waiting, waitingAlone } = counted ?? { placed: 0, waiting: 0, waitingAlone: 0 }
  return { placed, waiting, free: freeForOne({ capacity, taken: placed, waiting, waitingAlone }) }
}

/**
 * What the viewer may see of the seats. While people can enrol, the free places are everybody's; afterwards the same numbers would
 * count who came, however few, so they are for the library's own staff and zero for anybody else.
 */
export async function shownSeats(context: Context, session: Session) {
  if (takesPeople(session) || can(context, 'session:list', session)) return seatsOf(context, session)
  return { placed: 0, waiting: 0, free: 0 }
}

/** Place in the waiting line, 1 for the first; null for who does not wait. Gathered like `seatsOf`. */
export async function waitingPosition(context: Context, enrolmentId: string): Promise<number | null> {
  const position = await batched(context, 'waitingPosition', enrolmentId, async (ids) => {
    const rows = await context.tx.$queryRaw<{ id: string; position: number | null }[]>`
      SELECT id, waiting_position(id) AS position FROM unnest(${ids}::uuid[]) AS e(id)`
    return new Map(rows.map((row) => [row.id, row.position]))
  })
  return position ?? null
}
