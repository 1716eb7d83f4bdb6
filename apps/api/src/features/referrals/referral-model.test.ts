/** Walks the state machine through the API: whatever the sides try, in whatever order, only moves of the table happen. */
import { mayMove, type ReferralParty, type ReferralStatus } from '@loper/domain/referral-states'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { move, referralWorld, requested } from '../../testing/referral-world.ts'
import { testApi } from '../../testing/test-api.ts'

const api = await testApi()
const world = await referralWorld(api)

type Act = { verb: string; to: ReferralStatus; by: ReferralParty; input?: Record<string, unknown> }

const acts: Act[] = [
  { verb: 'acceptReferral', to: 'ACCEPTED', by: 'receiver' },
  { verb: 'waitlistReferral', to: 'WAITLISTED', by: 'receiver' },
  { verb: 'rejectReferral', to: 'REJECTED', by: 'receiver', input: { reason: 'NO_CAPACITY' } },
  { verb: 'startReferral', to: 'IN_PROGRESS', by: 'receiver' },
  { verb: 'completeReferral', to: 'COMPLETED', by: 'receiver', input: { outcome: 'REACHED_GOAL' } },
  { verb: 'failReferral', to: 'FAILED', by: 'receiver', input: { reason: 'NOT_REACHED' } },
  { verb: 'cancelReferral', to: 'CANCELLED', by: 'receiver' },
  { verb: 'cancelReferral', to: 'CANCELLED', by: 'sender' },
  { verb: 'cancelReferral', to: 'CANCELLED', by: 'person' },
  { verb: 'enterReferralInError', to: 'ENTERED_IN_ERROR', by: 'sender' },
]

test('a referral only goes where the table lets each side bring it, and every step is written down', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 6 }), async (walk) => {
      const { id, token } = await requested(world)
      const askers = {
        sender: world.consultant,
        receiver: world.coordinator,
        person: api.link(token),
        clock: api.nobody,
      } satisfies Record<ReferralParty, unknown>
      const model: { status: ReferralStatus; by: ReferralParty; steps: ReferralStatus[] } = {
        status: 'REQUESTED',
        by: 'sender',
        steps: ['REQUESTED'],
      }
      for (const { verb, to, by, input } of walk) {
        const { data, errors } = await move(askers[by], verb, { referralId: id, ...input })
        expect(errors).toEqual([])
        const repeated = model.status === to && model.by === by
        if (mayMove(model.status, to, by)) {
          expect(data.done.errors).toEqual([])
          Object.assign(model, { status: to, by, steps: [...model.steps, to] })
        } else if (!repeated) {
          expect(data.done.errors.map((error) => error.code)).toEqual(['CONFLICT'])
        }
      }
      const kept = await api.system((tx) =>
        tx.referral.findUniqueOrThrow({
          where: { id },
          include: { events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
        }),
      )
      expect(kept.status).toBe(model.status)
      expect(kept.events.map((event) => event.to)).toEqual(model.steps)
    }),
    { numRuns: 12 },
  )
}, 60_000)
