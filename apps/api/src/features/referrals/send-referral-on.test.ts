import { currentConsentVersions } from '@loper/content/consent-texts'
import { expect, test } from 'vitest'
import { move, referralWorld, requested } from '../../testing/referral-world.ts'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const world = await referralWorld(api)

const on = (referralId: string) => ({
  key: crypto.randomUUID(),
  referralId,
  serviceId: world.otherService.id,
  consent: { given: true, textVersion: currentConsentVersions.referral, language: 'nl' },
})

async function rejected(changes: Record<string, unknown> = {}) {
  const { id } = await requested(world, { feedbackLevel: 'DETAILS', ...changes })
  await move(world.coordinator, 'rejectReferral', { referralId: id, reason: 'OUTSIDE_AREA' })
  return id
}

test('a receiver that sends on does not get what was never shared with it', async () => {
  const shares = { municipality: false, language: false, question: false }
  const { data } = await move(world.coordinator, 'sendReferralOn', on(await rejected({ shares })))
  expect(data.done.errors).toEqual([])
  const asked =
    'query($id: ID!) { referral(id: $id) { questionNote language municipality { name } contact { value } } }'
  const seen = await world.coordinator.run(asked, { id: data.done.referral?.id })
  expect(seen.data).toEqual({
    referral: { questionNote: null, language: null, municipality: null, contact: { value: 'joris@voorbeeld.demo' } },
  })
})

test('when both sides send on to the same service the second hears that it was done', async () => {
  const id = await rejected()
  expect((await move(world.coordinator, 'sendReferralOn', on(id))).data.done.errors).toEqual([])
  const { data, errors } = await move(world.consultant, 'sendReferralOn', on(id))
  expect(errors).toEqual([])
  expect(data.done.errors).toEqual([{ path: ['serviceId'], code: 'CONFLICT', messageKey: 'referral.duplicate' }])
})
