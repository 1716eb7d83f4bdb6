import { type EnrolmentStatus, holdsSeat } from './enrolment-states.ts'
import { offerDeadline } from './session-moments.ts'

/**
 * `queueNumber` grows with every enrolment and never changes, so it is the order of first come, first served. Two people with the same
 * `pairId` come together or not at all.
 */
export type Enrolment = {
  readonly id: string
  readonly status: EnrolmentStatus
  readonly queueNumber: number
  readonly pairId: string | null
  readonly offerExpiresAt: Date | null
}

/** One person, or two who are only placed together. */
export type Party<E extends Enrolment> = readonly E[]

export type SessionList<E> = {
  placed: E[]
  offered: E[]
  /** In order, from position 1. Each of a pair has a position. */
  waiting: { enrolment: E; position: number }[]
  /** Never below zero, also when the capacity was lowered afterwards. */
  freePlaces: number
}

/** Who has a place or an offer, who waits on which position and how many places are free. The position is never stored. */
export function sessionList<E extends Enrolment>(enrolments: readonly E[], capacity: number): SessionList<E> {
  const inOrder = [...enrolments].sort((a, b) => a.queueNumber - b.queueNumber)
  const waiting = inOrder.filter(({ status }) => status === 'WAITING')
  return {
    placed: inOrder.filter(({ status }) => status === 'PLACED'),
    offered: inOrder.filter(({ status }) => status === 'OFFERED'),
    waiting: waiting.map((enrolment, index) => ({ enrolment, position: index + 1 })),
    freePlaces: Math.max(0, capacity - inOrder.filter(({ status }) => holdsSeat(status)).length),
  }
}

/** Who waits or was offered a place together, in order. Who stays behind when the other leaves goes on alone, at the same place. */
export function parties<E extends Enrolment>(enrolments: readonly E[], status: EnrolmentStatus): Party<E>[] {
  const inOrder = enrolments.filter((one) => one.status === status).sort((a, b) => a.queueNumber - b.queueNumber)
  const together = Map.groupBy(inOrder, ({ id, pairId }) => pairId ?? id)
  return [...together.values()]
}

/**
 * Whose turn it is: the first in line, as far as the free places go. A seat that a pair cannot use goes to the next who is alone, and
 * the pair keeps its place in the line.
 */
export function takeTurns<P extends { readonly length: number }>(waiting: readonly P[], freePlaces: number): P[] {
  let free = freePlaces
  return waiting.filter((party) => {
    if (party.length > free) return false
    free -= party.length
    return true
  })
}

/** The state of a party that enrols now: nobody takes a seat that somebody who waits could use. `waiting`: sizes in order. */
export function statusOnEnrolling(
  size: number,
  { freePlaces, waiting }: { freePlaces: number; waiting: readonly number[] },
): 'PLACED' | 'WAITING' {
  const ahead = takeTurns(
    waiting.map((length) => ({ length })),
    freePlaces,
  )
  const left = freePlaces - ahead.reduce((sum, { length }) => sum + length, 0)
  return left >= size ? 'PLACED' : 'WAITING'
}

export type QueueMoves<E extends Enrolment> = { expired: E[]; offered: E[]; offerExpiresAt: Date | null }

/** What time does to a session's list: offers that nobody answered end, and what is free is offered to whose turn it is. */
export function settle<E extends Enrolment>(
  enrolments: readonly E[],
  { capacity, startsAt }: { capacity: number; startsAt: Date },
  now: Date,
): QueueMoves<E> {
  const expired = enrolments.filter(
    ({ status, offerExpiresAt }) => status === 'OFFERED' && offerExpiresAt !== null && offerExpiresAt <= now,
  )
  const rest = enrolments.filter((one) => !expired.includes(one))
  const offerExpiresAt = offerDeadline(now, startsAt)
  if (!offerExpiresAt) return { expired, offered: [], offerExpiresAt: null }
  const { freePlaces } = sessionList(rest, capacity)
  return { expired, offered: takeTurns(parties(rest, 'WAITING'), freePlaces).flat(), offerExpiresAt }
}

/** Places that somebody who comes alone gets at once: with waiting people only the seat that a pair leaves. */
export function freeForOne(seats: { capacity: number; taken: number; waiting: number; waitingAlone: number }): number {
  const free = Math.max(0, seats.capacity - seats.taken)
  if (seats.waiting === 0) return free
  return free === 1 && seats.waitingAlone === 0 ? 1 : 0
}
