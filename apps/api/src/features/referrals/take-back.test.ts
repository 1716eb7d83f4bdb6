import { expect, test } from 'vitest'
import { move, referralWorld, requested } from '../../testing/referral-world.ts'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const world = await referralWorld(api)

const answers = {
  nothing: [],
  accepted: [['acceptReferral', {}]],
  rejected: [['rejectReferral', { reason: 'NO_CAPACITY' }]],
  cancelled: [['cancelReferral', {}]],
  finished: [
    ['acceptReferral', {}],
    ['startReferral', {}],
    ['completeReferral', { outcome: 'FOUND_WORK' }],
  ],
} as const

async function answered(done: keyof typeof answers) {
  const made = await requested(world, {
    feedbackLevel: 'NOTHING',
    contactValue: `${crypto.randomUUID()}@voorbeeld.demo`,
  })
  for (const [verb, input] of answers[done]) await move(world.coordinator, verb, { referralId: made.id, ...input })
  return made
}

const shown = `stage status outcome rejectionReason group waitingDays expiresInDays viewerCanCancel viewerCanMarkAsError viewerCanSendOn
  steps { stage status actor actorName }`

/** Everything that a sender can find out about one referral, apart from when and which. */
async function whatSenderSees(id: string) {
  const one = await world.consultant.run<{ referral: object }>(`query($id: ID!) { referral(id: $id) { ${shown} } }`, {
    id,
  })
  const groups: string[] = []
  for (const group of ['WAITS_ON_US', 'WAITS_ON_ANOTHER', 'RUNNING', 'DONE']) {
    const { data } = await world.consultant.run<{ referrals: { id: string }[] }>(
      `query($o: ID!, $group: ReferralGroup!) { referrals(organisationId: $o, direction: SENT, group: $group) { id } }`,
      { o: world.agency.id, group },
    )
    if (data.referrals.some((referral) => referral.id === id)) groups.push(group)
  }
  return { ...one.data.referral, groups }
}

for (const verb of ['cancelReferral', 'enterReferralInError']) {
  test(`a sender who hears nothing gets the same answers to ${verb}, whatever the receiver did`, async () => {
    const seen: unknown[] = []
    for (const done of Object.keys(answers) as (keyof typeof answers)[]) {
      const { id } = await answered(done)
      const before = await whatSenderSees(id)
      const first = await move(world.consultant, verb, { referralId: id })
      const again = await move(world.consultant, verb, { referralId: id })
      const other = await move(
        world.consultant,
        verb === 'cancelReferral' ? 'enterReferralInError' : 'cancelReferral',
        {
          referralId: id,
        },
      )
      for (const { data } of [first, again])
        expect(data.done).toMatchObject({ errors: [], referral: { stage: 'WITHDRAWN' } })
      const told = [first, again, other].map(({ data, errors }) => ({
        errors,
        problems: data.done.errors,
        referral: data.done.referral && { ...data.done.referral, id: '' },
      }))
      seen.push({ before, told, after: await whatSenderSees(id) })
    }
    for (const each of seen) expect(each).toEqual(seen[0])
    expect(seen[0]).toMatchObject({ after: { stage: 'WITHDRAWN', groups: ['DONE'] } })
  })
}

test('a referral that had ended stays as it ended for the receiver and the person', async () => {
  const { id, token } = await answered('finished')
  await move(world.consultant, 'cancelReferral', { referralId: id })
  for (const asker of [world.coordinator, api.link(token)]) {
    const { data } = await asker.run<{ referral: { status: string; steps: { status: string }[] } }>(
      `query($id: ID!) { referral(id: $id) { ${shown} } }`,
      { id },
    )
    expect(data.referral).toMatchObject({ status: 'COMPLETED', outcome: 'FOUND_WORK' })
    expect(data.referral.steps.map((step) => step.status)).toEqual([
      'REQUESTED',
      'ACCEPTED',
      'IN_PROGRESS',
      'COMPLETED',
    ])
  }
  const kept = await api.system((tx) => tx.referral.findUniqueOrThrow({ where: { id } }))
  expect(kept).toMatchObject({ status: 'COMPLETED', cancelledBy: null })
})
