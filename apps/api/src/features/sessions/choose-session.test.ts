import { makeSession } from '@loper/prisma/factories/activities'
import { expect, test } from 'vitest'
import { move, type Problem, referralWorld, requested } from '../../testing/referral-world.ts'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const world = await referralWorld(api)

type Done = { done: { enrolment: { id: string } | null; errors: Problem[] } }
const document = (verb: string, type: string) =>
  `mutation($input: ${type}!) { done: ${verb}(input: $input) { enrolment { id } errors { path code messageKey } } }`
const choose = document('chooseSession', 'ChooseSessionInput')
const change = document('changeMySession', 'ChangeMySessionInput')

test('who stopped the agreement takes no nameless seat with it any more', async () => {
  const another = await api.system((tx) => makeSession(tx, world.library.id))
  const { id: referralId, token } = await requested(world)
  const person = api.link(token)
  await move(world.coordinator, 'acceptReferral', { referralId })
  const chosen = await person.run<Done>(choose, { input: { referralId, sessionId: world.session.id } })
  const enrolmentId = chosen.data.done.enrolment?.id
  await move(person, 'withdrawConsent', { referralId })
  const { data, errors } = await person.run<Done>(change, { input: { enrolmentId, sessionId: another.id } })
  expect(errors).toEqual([])
  expect(data.done.errors).toEqual([{ path: ['sessionId'], code: 'CONFLICT', messageKey: 'referral.changed' }])
})

test('choosing and stopping at once leave no place behind', async () => {
  const { id: referralId, token } = await requested(world)
  const person = api.link(token)
  await move(world.coordinator, 'acceptReferral', { referralId })
  await Promise.all([
    person.run<Done>(choose, { input: { referralId, sessionId: world.session.id } }),
    move(person, 'withdrawConsent', { referralId }),
  ])
  const left = await api.system((tx) => tx.enrolment.count({ where: { referralId, status: { not: 'CANCELLED' } } }))
  expect(left).toBe(0)
})
