import { seedAgreements } from './agreements.ts'
import { crowdSome, fillSessions, inventRegulars, seedEnrolments, tickAttendance } from './enrolments.ts'
import { tellInbox } from './inbox.ts'
import { seedInvitations } from './invitations.ts'
import { seedPeople } from './people.ts'
import { seedReferrals } from './referral-rows.ts'
import { leaveSeats, sendOn, withdrawSome } from './referral-turns.ts'
import { tellReferrals } from './referrals.ts'
import { planSessions, seedSessions } from './sessions.ts'
import type { World } from './world.ts'

/**
 * Sessions, the people in them and how they came there. First the whole story is told in memory, then it is written: a
 * referral begins in a session that has room, and a session counts who came.
 */
export async function seedPeopleAndReferrals(world: World): Promise<void> {
  const sessions = planSessions(world)
  const regulars = inventRegulars(world, 100)
  const first = tellReferrals(world, sessions, 300)
  const second = sendOn(world, sessions, first)
  withdrawSome(world, [...first, ...second])
  const referrals = [...first, ...second, ...tellInbox(world, sessions, 1)]
  leaveSeats(sessions, referrals)
  fillSessions(world, sessions, regulars)
  const newcomers = crowdSome(world, sessions, 40)
  tickAttendance(sessions)

  const referred = [...new Set(referrals.map(({ person }) => person))]
  await seedPeople(world, [...regulars.map(({ library: _, ...person }) => person), ...newcomers, ...referred])
  await seedSessions(world, sessions)
  await seedReferrals(world, referrals)
  await seedEnrolments(world, sessions)
  await seedAgreements(world, referrals, sessions)
  await seedInvitations(world, sessions)
}
