import { describe, expect, test } from 'vitest'
import { type ReferralStatus, referralStatuses } from './referral-states.ts'
import { type FeedbackLevel, senderView } from './sender-view.ts'

const bySender: ReferralStatus[] = ['DRAFT', 'CANCELLED', 'ENTERED_IN_ERROR']
const seen = (status: ReferralStatus, feedbackLevel: FeedbackLevel, consentWithdrawn = false) =>
  senderView({ status, feedbackLevel, consentWithdrawn, rejectionReason: 'OUTSIDE_AREA', outcome: 'FOUND_WORK' })

describe('what the sender hears', () => {
  test('nothing: every state after sending looks the same', () => {
    for (const status of referralStatuses.filter((each) => !bySender.includes(each))) {
      expect(seen(status, 'NOTHING')).toEqual(seen('REQUESTED', 'NOTHING'))
    }
    expect(seen('REQUESTED', 'NOTHING').stage).toBe('SENT')
    expect(seen('CANCELLED', 'NOTHING').stage).toBe('WITHDRAWN')
  })

  test('nothing: a receiver who cancels is not heard either', () => {
    const view = senderView({
      status: 'CANCELLED',
      cancelledBy: 'receiver',
      feedbackLevel: 'NOTHING',
      consentWithdrawn: false,
    })
    expect(view).toEqual(seen('REQUESTED', 'NOTHING'))
  })

  test('started and finished: three words, and never how it ended', () => {
    expect(seen('ACCEPTED', 'STARTED_FINISHED').stage).toBe('SENT')
    expect(seen('IN_PROGRESS', 'STARTED_FINISHED').stage).toBe('STARTED')
    expect(seen('REJECTED', 'STARTED_FINISHED')).toEqual(seen('COMPLETED', 'STARTED_FINISHED'))
    for (const status of referralStatuses) expect(seen(status, 'STARTED_FINISHED').status).toBeNull()
  })

  test('details: the state with its reason and outcome', () => {
    expect(seen('REJECTED', 'DETAILS')).toMatchObject({ status: 'REJECTED', rejectionReason: 'OUTSIDE_AREA' })
    expect(seen('COMPLETED', 'DETAILS')).toMatchObject({ stage: 'FINISHED', outcome: 'FOUND_WORK' })
  })

  test('after withdrawn consent only that, at every level', () => {
    for (const status of referralStatuses) {
      const view = seen(status, 'DETAILS', true)
      expect(view).toEqual({ stage: 'WITHDRAWN', status: null, rejectionReason: null, outcome: null })
    }
  })
})
