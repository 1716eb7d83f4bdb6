import type { FailureReason, ReferralOutcome, ReferralStatus, RejectionReason } from '@loper/domain/referral-states'
import type { Actor } from '../generated/client.ts'
import type { Random } from './random.ts'
import { daysLater } from './world.ts'

/** One step of a referral's story. */
export type Step = {
  to: ReferralStatus
  actor: Actor
  at: Date
  rejectionReason?: RejectionReason
  failureReason?: FailureReason
  outcome?: ReferralOutcome
}

/** What a story needs from the world: when somebody who is accepted at this moment can begin, and how long it then takes. */
export type Stage = {
  requestedAt: Date
  /** Nothing after this moment has happened yet. */
  now: Date
  /** Seats the person and gives the moment of beginning; null when there is no place. */
  begin(acceptedAt: Date): Date | null
  /** Days from beginning to end. */
  duration: readonly [number, number]
  /** Whether the library always answers in time to be seen; then no request expires. */
  answersAll: boolean
}

const reasons: readonly (readonly [RejectionReason, number])[] = [
  ['NO_CAPACITY', 5],
  ['DOES_NOT_FIT', 5],
  ['OUTSIDE_AREA', 3],
  ['NOT_REACHED', 4],
  ['PERSON_DECLINED', 3],
  ['DUPLICATE', 1],
]
const outcomes: readonly (readonly [ReferralOutcome, number])[] = [
  ['REACHED_GOAL', 56],
  ['CONTINUES_ELSEWHERE', 22],
  ['FOUND_WORK', 17],
  ['OTHER', 5],
]

/** A moment between so many days later, at the same time of the day give or take an hour. */
const later = (random: Random, from: Date, min: number, max: number): Date =>
  daysLater(from, random.int(min, max) + random.next() / 24)

function ending(random: Random, begunAt: Date, [shortest, longest]: readonly [number, number]): Step[] {
  const stops = random.chance(0.13)
  if (stops) {
    const failureReason = random.weighted<FailureReason>([
      ['STOPPED_BY_PERSON', 6],
      ['NOT_SUITABLE', 2],
      ['OTHER', 1],
    ])
    return [{ to: 'FAILED', actor: 'RECEIVER', at: later(random, begunAt, 10, longest), failureReason }]
  }
  const outcome = random.weighted(outcomes)
  return [{ to: 'COMPLETED', actor: 'RECEIVER', at: later(random, begunAt, shortest, longest), outcome }]
}

/** On the waiting list until the library says honestly that there will be no place. */
function withoutPlace(random: Random, acceptedAt: Date): Step[] {
  const at = later(random, acceptedAt, 30, 50)
  return [
    { to: 'WAITLISTED', actor: 'RECEIVER', at: later(random, acceptedAt, 1, 3) },
    { to: 'REJECTED', actor: 'RECEIVER', at, rejectionReason: 'NO_CAPACITY' },
  ]
}

/** From the moment that the library said yes. */
function afterYes(random: Random, stage: Stage, acceptedAt: Date): Step[] {
  const accepted: Step = { to: 'ACCEPTED', actor: 'RECEIVER', at: acceptedAt }
  if (random.chance(0.08)) {
    return [
      accepted,
      { to: 'FAILED', actor: 'RECEIVER', at: later(random, acceptedAt, 9, 20), failureReason: 'NOT_REACHED' },
    ]
  }
  if (random.chance(0.03)) return [accepted, { to: 'CANCELLED', actor: 'PERSON', at: later(random, acceptedAt, 2, 12) }]
  if (acceptedAt > stage.now) return [accepted]
  const begunAt = stage.begin(acceptedAt)
  if (!begunAt) return [accepted, ...withoutPlace(random, acceptedAt)]
  return [accepted, { to: 'IN_PROGRESS', actor: 'RECEIVER', at: begunAt }, ...ending(random, begunAt, stage.duration)]
}

function afterRequest(random: Random, stage: Stage): Step[] {
  const { requestedAt } = stage
  const answeredAt = random.chance(0.83) ? later(random, requestedAt, 1, 5) : later(random, requestedAt, 8, 11)
  const way = random.weighted([
    ['yes', 76],
    ['no', 9],
    ['list', 7],
    ['withdrawn', 4],
    ['silence', stage.answersAll ? 0 : 5],
    ['error', 1],
  ] as const)
  if (way === 'no')
    return [{ to: 'REJECTED', actor: 'RECEIVER', at: answeredAt, rejectionReason: random.weighted(reasons) }]
  if (way === 'silence') return [{ to: 'EXPIRED', actor: 'CLOCK', at: daysLater(requestedAt, 30) }]
  if (way === 'error') return [{ to: 'ENTERED_IN_ERROR', actor: 'SENDER', at: daysLater(requestedAt, 0.05) }]
  if (way === 'withdrawn') {
    const actor: Actor = random.chance(0.5) ? 'SENDER' : 'PERSON'
    return [{ to: 'CANCELLED', actor, at: later(random, requestedAt, 1, 2) }]
  }
  if (way === 'yes') return afterYes(random, stage, answeredAt)
  const listed: Step = { to: 'WAITLISTED', actor: 'RECEIVER', at: answeredAt }
  const movedAt = later(random, answeredAt, 14, 45)
  if (random.chance(0.2))
    return [listed, { to: 'REJECTED', actor: 'RECEIVER', at: movedAt, rejectionReason: 'NO_CAPACITY' }]
  return [listed, ...afterYes(random, stage, movedAt)]
}

/** The steps of a referral up to now, from the request on. */
export function tellStory(random: Random, stage: Stage): Step[] {
  const steps: Step[] = [{ to: 'REQUESTED', actor: 'SENDER', at: stage.requestedAt }, ...afterRequest(random, stage)]
  const future = steps.findIndex(({ at }) => at > stage.now)
  return future < 0 ? steps : steps.slice(0, future)
}
