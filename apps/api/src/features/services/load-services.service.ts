import { instantToLocal } from '@loper/domain/dutch-time'
import { type NextOpening, nextOpening } from '@loper/domain/opening-hours'
import type { Room, Service } from '@loper/prisma/client'
import { batched } from '../../batched.ts'
import type { Context } from '../../context.ts'

/** What a service that follows its sessions takes from them. */
export type SessionRoom = { room: Room; nextStartsAt: Date | null }

type RoomRow = { service_id: string; room: Room; next_starts_at: Date | null }

/** Room and next start of the services that follow their sessions; the others are not in the answer. One statement. */
export async function roomOf({ tx }: Context, serviceIds: string[]): Promise<Map<string, SessionRoom>> {
  const rows = await tx.$queryRaw<RoomRow[]>`
    SELECT service_id, room::text AS room, next_starts_at FROM service_room(${serviceIds}::uuid[])`
  return new Map(rows.map((row) => [row.service_id, { room: row.room, nextStartsAt: row.next_starts_at }]))
}

/** As `roomOf` for one service, asked together with all others of the same moment, however many rows a list has. */
export async function sessionRoom(context: Context, serviceId: string): Promise<SessionRoom | null> {
  return (await batched(context, 'serviceRoom', serviceId, (ids) => roomOf(context, ids))) ?? null
}

type Hours = Pick<Service, 'kind' | 'weekday' | 'opensAt' | 'closesAt' | 'nextStartsOn'>

/** When somebody can go there next, with the sessions that were looked up. */
export function openingOf(service: Hours, sessions: SessionRoom | null, now = new Date()): NextOpening {
  const timetable = {
    kind: service.kind,
    weekday: service.weekday,
    opensAt: service.opensAt,
    closesAt: service.closesAt,
    setNextStartsOn: service.nextStartsOn?.toISOString().slice(0, 10) ?? null,
    followsSessions: sessions !== null,
    nextSession: sessions?.nextStartsAt ? instantToLocal(sessions.nextStartsAt) : null,
  }
  return nextOpening(timetable, instantToLocal(now))
}
