import { isOpen } from '@loper/domain/referral-states'
import { libraryPlans, zoetermeer } from './library-plans.ts'
import { seededRandom } from './random.ts'
import { type DemoReferral, tellReferral } from './referrals.ts'
import type { DemoSession } from './sessions.ts'
import { daysLater, type World } from './world.ts'

const lastOf = ({ steps }: DemoReferral) => steps[steps.length - 1] as DemoReferral['steps'][number]

/** Some of the refused referrals were sent on to another library a few days later. */
export function sendOn(
  world: World,
  sessions: readonly DemoSession[],
  referrals: readonly DemoReferral[],
): DemoReferral[] {
  const random = seededRandom('sent on')
  return referrals.flatMap((referral, index) => {
    const { at, rejectionReason } = lastOf(referral)
    const elsewhere =
      rejectionReason === 'NO_CAPACITY' || rejectionReason === 'OUTSIDE_AREA' || rejectionReason === 'DOES_NOT_FIT'
    const requestedAt = daysLater(at, random.int(1, 4))
    if (!elsewhere || requestedAt > world.now || random.chance(0.45)) return []
    const plan = random.pick(
      libraryPlans.filter((other) => other !== referral.plan && other !== zoetermeer && other.referrals > 20),
    )
    const { person, sender } = referral
    const ask = { plan, requestedAt, person, sender, key: `${world.today}/sent-on/${index}` }
    return [{ ...tellReferral(world, sessions, ask, random), sentOnFrom: referral.id }]
  })
}

/** A few people withdrew their agreement; what was open is cancelled by that. */
export function withdrawSome(world: World, referrals: readonly DemoReferral[]): void {
  const random = seededRandom('withdrawn')
  const recent = referrals.filter(
    (referral) => lastOf(referral).at > daysLater(world.now, -160) && referral.steps.length > 1,
  )
  for (const referral of recent) {
    const last = lastOf(referral)
    const withdrawnAt = daysLater(last.at, random.int(1, 6))
    if (!random.chance(0.1) || withdrawnAt > world.now) continue
    referral.withdrawnAt = withdrawnAt
    if (isOpen(last.to)) referral.steps.push({ to: 'CANCELLED', actor: 'PERSON', at: withdrawnAt })
  }
}

/** Nobody keeps a place after their referral ended. */
export function leaveSeats(sessions: readonly DemoSession[], referrals: readonly DemoReferral[]): void {
  const endedAt = new Map(
    referrals.map((referral) => [referral.id, isOpen(lastOf(referral).to) ? null : lastOf(referral).at]),
  )
  for (const session of sessions) {
    session.seats = session.seats.filter(({ referralId }) => {
      const end = referralId && endedAt.get(referralId)
      return !end || session.startsAt < end
    })
  }
}
