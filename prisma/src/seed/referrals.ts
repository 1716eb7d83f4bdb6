import { demoQuestions } from '@loper/content/demo-questions'
import type { FeedbackLevel, Topic } from '../generated/client.ts'
import { accountFacts } from './account-facts.ts'
import { idOf } from './identity.ts'
import { type LibraryPlan, libraryPlans, zoetermeer } from './library-plans.ts'
import { type DemoPerson, inventPerson } from './people.ts'
import { type Random, seededRandom } from './random.ts'
import { type Step, tellStory } from './referral-story.ts'
import { hasRoomFor, takeSeat } from './seats.ts'
import { type DemoService, demoServices } from './services.ts'
import type { DemoSession } from './sessions.ts'
import { daysLater, officeMoment, type World } from './world.ts'

export type DemoReferral = {
  id: string
  person: DemoPerson
  plan: LibraryPlan
  service: DemoService
  sender: { slug: string; email: string; name: string }
  topic: Topic
  note: string
  feedbackLevel: FeedbackLevel
  sharesMunicipality: boolean
  sharesQuestion: boolean
  steps: Step[]
  withdrawnAt: Date | null
  sentOnFrom: string | null
}

/** Groups that somebody comes back to; to the others one goes once. */
const recurring = new Set(['language-afternoon', 'computer-hour', 'language-at-work'])

function senderFor(plan: LibraryPlan, days: number, random: Random): DemoReferral['sender'] {
  const known = plan.senders.filter(([, , sinceWeeks = 104]) => days > -sinceWeeks * 7)
  const slug = random.weighted(
    (known.length > 0 ? known : plan.senders).map(([name, weight]) => [name, weight] as const),
  )
  return colleagueOf(slug, random)
}

/** Somebody who sends people on for this organisation; half of the time its first one. */
export function colleagueOf(slug: string, random: Random): DemoReferral['sender'] {
  const colleagues = accountFacts.filter(({ memberships }) =>
    memberships.some(([organisation, role]) => organisation === slug && role !== 'HOST'),
  )
  const main = colleagues[0]
  if (!main) throw new Error(`nobody works at ${slug}`)
  const { email, name } = random.chance(0.5) ? main : random.pick(colleagues)
  return { slug, email, name }
}

function serviceFor(plan: LibraryPlan, random: Random): { service: DemoService; topic: Topic } {
  const topic = random.weighted<Topic>([
    ['LANGUAGE', 46],
    ['DIGITAL', 24],
    ['WORK', 30],
  ])
  const fitting = demoServices.filter((service) => service.plan === plan && service.topics.includes(topic))
  if (fitting.length === 0)
    return { service: random.pick(demoServices.filter((service) => service.plan === plan)), topic }
  // What has sessions is found first.
  return {
    service: random.weighted(fitting.map((service) => [service, service.kind === 'SESSIONS' ? 4 : 1] as const)),
    topic,
  }
}

/** Seats the person in the first session with room after the moment, and in later ones of a group that meets again. */
export function seatReferred(
  sessions: readonly DemoSession[],
  referral: { id: string; person: DemoPerson; service: DemoService },
  acceptedAt: Date,
  random: Random,
): Date | null {
  const from = daysLater(acceptedAt, 1)
  const until = daysLater(acceptedAt, 60)
  const { person, id: referralId, service } = referral
  const open = sessions.filter((session) => session.service === service && session.startsAt > from && !session.concept)
  const first = open.find((session) => session.startsAt < until && hasRoomFor(session, person))
  if (!first) return null
  takeSeat(first, { person, referralId, createdAt: acceptedAt, attendance: first.days < 0 ? 'PRESENT' : 'UNKNOWN' })
  if (recurring.has(service.activityKey ?? '')) {
    const weeks = random.int(5, 16)
    for (const next of open) {
      const later = next.startsAt > first.startsAt && next.startsAt < daysLater(first.startsAt, weeks * 7)
      if (later && hasRoomFor(next, person) && random.chance(0.7)) {
        takeSeat(next, { person, referralId, createdAt: daysLater(first.startsAt, 0.1) })
      }
    }
  }
  return first.endsAt
}

function durationOf({ kind, activityKey = '' }: DemoService): readonly [number, number] {
  if (kind === 'CONVERSATION' || kind === 'WALK_IN') return [5, 40]
  return kind === 'COURSE' || recurring.has(activityKey) ? [28, 100] : [5, 28]
}

type Ask = { plan: LibraryPlan; requestedAt: Date; person: DemoPerson; sender: DemoReferral['sender']; key: string }

/** A referral and what became of it until now. */
export function tellReferral(world: World, sessions: readonly DemoSession[], ask: Ask, random: Random): DemoReferral {
  const { plan, requestedAt, person, sender, key } = ask
  const { service, topic } = serviceFor(plan, random)
  const id = idOf('referral', key, requestedAt)
  const steps = tellStory(random, {
    requestedAt,
    now: world.now,
    begin: (acceptedAt) =>
      service.kind === 'SESSIONS'
        ? seatReferred(sessions, { id, person, service }, acceptedAt, random)
        : daysLater(acceptedAt, random.int(3, 14)),
    duration: durationOf(service),
    answersAll: plan === zoetermeer,
  })
  return {
    id,
    person,
    plan,
    service,
    sender,
    topic,
    note: random.pick(demoQuestions[topic]),
    feedbackLevel: random.weighted<FeedbackLevel>([
      ['STARTED_FINISHED', 48],
      ['DETAILS', 38],
      ['NOTHING', 14],
    ]),
    sharesMunicipality: random.chance(0.9),
    sharesQuestion: random.chance(0.94),
    steps,
    withdrawnAt: null,
    sentOnFrom: null,
  }
}

/** Days before the seed on which a library is asked: growing over the years, less in summer and around Christmas. */
function requestDays(plan: LibraryPlan, random: Random): number[] {
  const longest = Math.min(728, plan.sinceWeeks * 7)
  // What is open in Zoetermeer's inbox is told apart, in `inbox.ts`.
  const shortest = plan === zoetermeer ? 14 : 1
  return Array.from({ length: plan.referrals }, () => {
    const part = 1 - random.next() ** 0.75
    return -Math.round(shortest + part * (longest - shortest))
  })
}

/** Two years of referrals, oldest first; they take their seats in the sessions. `firstNumber` numbers the people. */
export function tellReferrals(world: World, sessions: readonly DemoSession[], firstNumber: number): DemoReferral[] {
  const random = seededRandom('referrals')
  const asks = libraryPlans
    .flatMap((plan) => requestDays(plan, random).map((days) => ({ plan, days })))
    .sort((a, b) => a.days - b.days || libraryPlans.indexOf(a.plan) - libraryPlans.indexOf(b.plan))
  const told: DemoReferral[] = []
  let number = firstNumber
  for (const [index, { plan, days }] of asks.entries()) {
    const requestedAt = officeMoment(world, random, days)
    const again = random.chance(0.24) ? someoneWhoIsDone(told, plan, requestedAt, random) : undefined
    const person = again ?? inventPerson(plan, number++, requestedAt, random)
    const ask = { plan, requestedAt, person, sender: senderFor(plan, days, random), key: `${world.today}/${index}` }
    told.push(tellReferral(world, sessions, ask, random))
  }
  return told
}

const closing = new Set(['COMPLETED', 'FAILED', 'REJECTED'])

/** Somebody of this library whose only question so far is closed, to come with a next one. */
function someoneWhoIsDone(
  told: DemoReferral[],
  plan: LibraryPlan,
  before: Date,
  random: Random,
): DemoPerson | undefined {
  const done = told.filter((referral) => {
    const last = referral.steps.at(-1)
    const isDone = referral.plan === plan && last && closing.has(last.to) && last.at < before
    return isDone && told.filter(({ person }) => person === referral.person).length === 1
  })
  return done.length > 0 ? random.pick(done).person : undefined
}
