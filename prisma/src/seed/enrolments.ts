import type { Prisma } from '../generated/client.ts'
import { idOf } from './identity.ts'
import { insertAll } from './insert-all.ts'
import { type LibraryPlan, libraryPlans, zoetermeer } from './library-plans.ts'
import { type DemoPerson, inventPerson } from './people.ts'
import { type Random, seededRandom } from './random.ts'
import { hasRoomFor, placed, takeSeat } from './seats.ts'
import type { DemoSession } from './sessions.ts'
import { daysLater, officeMoment, type World } from './world.ts'

/** How long somebody who found a group keeps coming now and then, in days; longer where there is less to choose from. */
const stayingAt = (plan: LibraryPlan) => (plan === zoetermeer ? 270 : 480)

type Regular = DemoPerson & { library: string }

/** The people who enrol by themselves, spread over the years. */
export function inventRegulars(world: World, firstNumber: number): Regular[] {
  const random = seededRandom('regulars')
  let number = firstNumber
  return libraryPlans.flatMap((plan) =>
    Array.from({ length: plan.direct }, (_, index) => {
      const span = plan.sinceWeeks * 7 + 150
      const from = -span + Math.round(((index + random.next()) / plan.direct) * (span - 3))
      const person = inventPerson(plan, number++, officeMoment(world, random, from), random)
      return { ...person, library: plan.slug }
    }),
  )
}

/** How many people a session draws: past ones are well filled, and what is further ahead is emptier. */
function drawOf({ days, minimum, capacity }: DemoSession, random: Random): number {
  if (days < 0) return random.int(minimum, capacity - 1)
  if (days <= 8) return random.int(minimum, capacity - 1)
  return days <= 21 ? random.int(2, minimum + 1) : random.int(0, 3)
}

function enrolledAt(world: World, session: DemoSession, person: DemoPerson, random: Random): Date {
  const wished = daysLater(session.startsAt, -random.int(2, 18) - random.next() / 3)
  const latest = wished < world.now ? wished : daysLater(world.now, -random.int(1, 6) - random.next() / 2)
  return latest > person.createdAt ? latest : daysLater(person.createdAt, 0.002)
}

/** Fills the sessions with people who enrol by themselves, and lets a few of them cancel. */
export function fillSessions(world: World, sessions: readonly DemoSession[], regulars: readonly Regular[]): void {
  const random = seededRandom('enrolments')
  for (const session of sessions) {
    if (session.concept) continue
    const { service, startsAt } = session
    const known = regulars.filter(
      ({ library, createdAt }) =>
        library === service.plan.slug &&
        createdAt < daysLater(startsAt, -1) &&
        createdAt > daysLater(startsAt, -stayingAt(service.plan)),
    )
    const draw = drawOf(session, random)
    while (known.length > 0 && placed(session) < draw) {
      const [person] = known.splice(random.int(0, known.length - 1), 1)
      if (!person || !hasRoomFor(session, person)) continue
      const createdAt = enrolledAt(world, session, person, random)
      const cancels = random.chance(0.07)
      const cancelledAt = session.days < 0 ? daysLater(createdAt, 0.9) : daysLater(world.now, -0.02)
      takeSeat(session, cancels ? { person, createdAt, status: 'CANCELLED', cancelledAt } : { person, createdAt })
    }
  }
}

/** The libraries of which the next session is full, and how many people wait there. */
const crowded: readonly (readonly [library: string, title: string, waiting: number])[] = [
  ['bibliotheek-zoetermeer', 'Taalmiddag', 3],
  ['bibliotheek-zoetermeer', 'Klik & Tik inloop', 1],
  ['bibliotheek-kennemerwaard', 'Taalmiddag', 2],
  ['bibliotheek-hilversum', 'Taalmiddag', 2],
]

/** Fills the next session of some groups to the last place, with a waiting list. Returns the people that this took. */
export function crowdSome(world: World, sessions: readonly DemoSession[], firstNumber: number): DemoPerson[] {
  const random = seededRandom('crowded')
  const newcomers: DemoPerson[] = []
  for (const [library, title, waiting] of crowded) {
    const session = sessions.find(
      ({ service, days }) => service.plan.slug === library && service.title === title && days > 0,
    )
    if (!session) continue
    const full = session.capacity - placed(session)
    for (let index = 0; index < full + waiting; index++) {
      const createdAt = daysLater(world.now, -6 + (index * 5) / (full + waiting))
      const person = inventPerson(session.service.plan, firstNumber + newcomers.length, createdAt, random)
      newcomers.push(person)
      takeSeat(session, { person, createdAt, status: index < full ? 'PLACED' : 'WAITING' })
    }
  }
  return newcomers
}

/** Who came to what is past: most did. */
export function tickAttendance(sessions: readonly DemoSession[]): void {
  const random = seededRandom('attendance')
  for (const session of sessions) {
    if (session.days >= 0) continue
    for (const seat of session.seats) {
      if (seat.status !== 'PLACED' || seat.attendance !== 'UNKNOWN') continue
      seat.attendance = random.chance(0.85) ? 'PRESENT' : 'ABSENT'
    }
  }
}

export const enrolmentId = (
  session: DemoSession,
  { person, createdAt }: { person: DemoPerson; createdAt: Date },
): string => idOf('enrolment', `${session.id}/${person.id}`, createdAt)

/** Writes the enrolments in the order in which they were made, since that order is the waiting list. */
export async function seedEnrolments({ tx }: World, sessions: readonly DemoSession[]): Promise<void> {
  const rows: Prisma.EnrolmentCreateManyInput[] = sessions.flatMap((session) =>
    session.seats.map(({ person, ...seat }) => ({
      id: enrolmentId(session, { person, createdAt: seat.createdAt }),
      sessionId: session.id,
      personId: person.id,
      ...seat,
    })),
  )
  const inOrder = rows
    .map((row) => ({ row, at: (row.createdAt as Date).getTime(), id: row.id as string }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  await insertAll(
    tx,
    'enrolment',
    inOrder.map(({ row }) => row),
  )
}
