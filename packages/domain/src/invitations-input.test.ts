import { expect, test } from 'vitest'
import { makeInvitationInput, shownInSteps } from './invitations-input.ts'

test('numbers about people are shown in steps of five, and not below', () => {
  expect([0, 1, 4, 5, 6, 9, 10, 14].map(shownInSteps)).toEqual([null, null, null, 5, 5, 5, 10, 10])
})

test('an invitation to one session leads to no list as well', () => {
  const id = '0192f0a0-0000-7000-8000-000000000000'
  const input = { key: id, organisationId: id, sessionId: id, topic: 'WORK', municipalityCode: 'GM0637' }
  expect(makeInvitationInput.parse(input)).toMatchObject({ sessionId: id, topic: null, municipalityCode: null })
})
