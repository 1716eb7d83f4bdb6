import type { Session } from '@loper/prisma/client'
import { editionOf } from '../../edition.ts'

/** Marks what the form of a session shows. */
export function sessionEdition(session: Session): string {
  const { startsAt, endsAt, online, onlineUrl, branchId, room, minimum, capacity, hostId, serviceId } = session
  return editionOf([startsAt, endsAt, online, onlineUrl, branchId, room, minimum, capacity, hostId, serviceId])
}
