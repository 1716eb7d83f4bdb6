export type EnrolmentStatus = 'PLACED' | 'WAITING' | 'CANCELLED'

/** `queueNumber` grows with every enrolment and never changes, so it is the order of first come, first served. */
export type Enrolment = { readonly id: string; readonly status: EnrolmentStatus; readonly queueNumber: number }

export type SessionList<E> = {
  placed: E[]
  /** In order, from position 1. */
  waiting: { enrolment: E; position: number }[]
  /** Never below zero, also when the capacity was lowered afterwards. */
  freePlaces: number
}

/** Who has a place, who waits on which position and how many places are free. The position is never stored. */
export function sessionList<E extends Enrolment>(enrolments: readonly E[], capacity: number): SessionList<E> {
  const inOrder = [...enrolments].sort((a, b) => a.queueNumber - b.queueNumber)
  const placed = inOrder.filter(({ status }) => status === 'PLACED')
  const waiting = inOrder.filter(({ status }) => status === 'WAITING')
  return {
    placed,
    waiting: waiting.map((enrolment, index) => ({ enrolment, position: index + 1 })),
    freePlaces: Math.max(0, capacity - placed.length),
  }
}

/** The state of somebody who enrols now: nobody passes a person who already waits. */
export function statusOnEnrolling(taken: { placed: number; waiting: number }, capacity: number): 'PLACED' | 'WAITING' {
  return capacity - taken.placed > taken.waiting ? 'PLACED' : 'WAITING'
}

/** Who gets a place now that places are free: the first in line, as many as there are places. */
export function movesUp<E extends Enrolment>(enrolments: readonly E[], capacity: number): E[] {
  const { waiting, freePlaces } = sessionList(enrolments, capacity)
  return waiting.slice(0, freePlaces).map(({ enrolment }) => enrolment)
}
