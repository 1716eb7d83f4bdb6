/** Where an enrolment stands. Under an offer the seat counts as taken. */
export type EnrolmentStatus = 'PLACED' | 'OFFERED' | 'WAITING' | 'CANCELLED'

/** Who can bring an enrolment a step further: the person, the staff of the library, or time. */
export type EnrolmentActor = 'person' | 'staff' | 'clock'

type Move = { from: EnrolmentStatus; to: EnrolmentStatus; by: readonly EnrolmentActor[] }

/** Every step that exists. Staff give a waiting person a place only at the door. */
export const enrolmentMoves: readonly Move[] = [
  { from: 'WAITING', to: 'OFFERED', by: ['clock'] },
  { from: 'WAITING', to: 'PLACED', by: ['staff'] },
  { from: 'WAITING', to: 'CANCELLED', by: ['person', 'staff'] },
  { from: 'OFFERED', to: 'PLACED', by: ['person', 'staff'] },
  { from: 'OFFERED', to: 'CANCELLED', by: ['person', 'staff', 'clock'] },
  { from: 'PLACED', to: 'CANCELLED', by: ['person', 'staff'] },
]

/** Whether this actor may take this step. */
export function mayMoveEnrolment(from: EnrolmentStatus, to: EnrolmentStatus, by: EnrolmentActor): boolean {
  return enrolmentMoves.some((move) => move.from === from && move.to === to && move.by.includes(by))
}

/** Whether an enrolment takes a seat. */
export const holdsSeat = (status: EnrolmentStatus): boolean => status === 'PLACED' || status === 'OFFERED'

/** What somebody may ask for, from a closed list: never why. */
export const enrolmentNeeds = ['LANGUAGE_HELP', 'WHEELCHAIR', 'CHILDCARE'] as const
export type EnrolmentNeed = (typeof enrolmentNeeds)[number]
