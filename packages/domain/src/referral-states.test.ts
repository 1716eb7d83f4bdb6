import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isOpen,
  mayMove,
  maySendOn,
  movesOf,
  needsOutcome,
  needsReason,
  type ReferralParty,
  type ReferralStatus,
  referralStatuses,
} from './referral-states.ts'

/** The sentence of the domain description, read on its own: who may ever set which state. */
const maySet: Record<ReferralStatus, ReferralParty[]> = {
  DRAFT: [],
  REQUESTED: ['sender'],
  CANCELLED: ['sender', 'receiver', 'person'],
  ACCEPTED: ['receiver'],
  REJECTED: ['receiver'],
  WAITLISTED: ['receiver'],
  IN_PROGRESS: ['receiver'],
  COMPLETED: ['receiver'],
  FAILED: ['receiver'],
  EXPIRED: ['clock'],
  ENTERED_IN_ERROR: ['sender'],
}
const closed: ReferralStatus[] = ['CANCELLED', 'REJECTED', 'COMPLETED', 'FAILED', 'EXPIRED', 'ENTERED_IN_ERROR']

const step = fc.record({
  to: fc.constantFrom(...referralStatuses),
  by: fc.constantFrom<ReferralParty>('sender', 'receiver', 'person', 'clock'),
})

describe('a referral', () => {
  test('walks only through states that the party may set, and never leaves a closed one', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const walked: ReferralStatus[] = ['DRAFT']
        for (const { to, by } of steps) {
          const from = walked.at(-1) as ReferralStatus
          if (!mayMove(from, to, by)) continue
          expect(closed).not.toContain(from)
          expect(maySet[to]).toContain(by)
          walked.push(to)
        }
        if (walked.includes('IN_PROGRESS')) expect(walked).toContain('ACCEPTED')
        if (walked.includes('COMPLETED')) expect(walked).toContain('IN_PROGRESS')
        if (walked.includes('EXPIRED')) expect(walked).toEqual(['DRAFT', 'REQUESTED', 'EXPIRED'])
      }),
    )
  })

  test('can be ended by sender and person in every open state', () => {
    for (const status of referralStatuses.filter(isOpen)) {
      expect(mayMove(status, 'CANCELLED', 'person')).toBe(true)
      expect(mayMove(status, 'CANCELLED', 'sender')).toBe(true)
      expect(mayMove(status, 'ENTERED_IN_ERROR', 'sender')).toBe(true)
    }
  })

  test('a draft is not seen by the receiver, who therefore can do nothing with it', () => {
    expect(movesOf('DRAFT', 'receiver')).toEqual([])
  })

  test('is closed in exactly the final states', () => {
    expect(referralStatuses.filter((status) => !isOpen(status))).toEqual(closed)
  })

  test('asks a reason for no, an outcome for done, and may be sent on after no or silence', () => {
    expect(referralStatuses.filter(needsReason)).toEqual(['REJECTED', 'FAILED'])
    expect(referralStatuses.filter(needsOutcome)).toEqual(['COMPLETED'])
    expect(referralStatuses.filter(maySendOn)).toEqual(['REJECTED', 'EXPIRED'])
  })
})
