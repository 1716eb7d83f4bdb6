import type { Attendance, EnrolmentStatus } from '../generated/client.ts'
import type { DemoPerson } from './people.ts'

/** A person in a session, before it is written. */
export type Seat = {
  person: DemoPerson
  referralId: string | null
  status: EnrolmentStatus
  attendance: Attendance
  createdAt: Date
  cancelledAt: Date | null
}

type Seated = { capacity: number; seats: Seat[] }

export const placed = ({ seats }: Seated): number => seats.filter(({ status }) => status === 'PLACED').length

export const hasSeat = ({ seats }: Seated, person: DemoPerson): boolean =>
  seats.some((seat) => seat.person === person && seat.status !== 'CANCELLED')

/** Whether this person can still get a place. */
export const hasRoomFor = (session: Seated, person: DemoPerson): boolean =>
  placed(session) < session.capacity && !hasSeat(session, person)

/** Gives a place; the caller has looked whether there is one. */
export function takeSeat(session: Seated, seat: Pick<Seat, 'person' | 'createdAt'> & Partial<Seat>): Seat {
  const taken: Seat = { referralId: null, status: 'PLACED', attendance: 'UNKNOWN', cancelledAt: null, ...seat }
  session.seats.push(taken)
  return taken
}
