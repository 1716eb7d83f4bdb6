import { findActivity } from '@loper/content/activities'
import { addDays, localToInstant } from '@loper/domain/dutch-time'
import type { Prisma, SessionStatus } from '../generated/client.ts'
import { branchId, idOf, organisationId, userId } from './identity.ts'
import { insertAll } from './insert-all.ts'
import { type Random, seededRandom } from './random.ts'
import type { Seat } from './seats.ts'
import { type DemoService, demoServices, nameOf } from './services.ts'
import { dayFromToday, daysLater, type World, weekdayOf } from './world.ts'

/** A session of the demo world while it is being filled. */
export type DemoSession = {
  id: string
  service: DemoService
  /** Days from the day of the seed; negative is past. */
  days: number
  startsAt: Date
  endsAt: Date
  minimum: number
  capacity: number
  online: boolean
  host: string
  /** Not published yet. */
  concept: boolean
  seats: Seat[]
}

const weeksAhead = 6
const hostOf: Readonly<Record<string, string>> = {
  'computer-hour': 'wil@zoetermeer.demo',
  'make-your-cv': 'samira@zoetermeer.demo',
  'practise-interview': 'samira@zoetermeer.demo',
}

function hostFor({ plan, activityKey = '' }: DemoService, random: Random): string {
  if (plan.slug === 'bibliotheek-zoetermeer') return hostOf[activityKey] ?? 'gastheer@zoetermeer.demo'
  return random.pick(plan.hosts)
}

function sessionOn(world: World, service: DemoService, days: number, random: Random): DemoSession {
  const date = dayFromToday(world, days)
  const activity = findActivity(service.activityKey ?? '')
  if (!activity) throw new Error(`${service.title} has no activity`)
  const startsAt = localToInstant(date, service.opensAt)
  return {
    id: idOf('session', `${service.id}/${date}`, localToInstant(addDays(date, -50), '10:00')),
    service,
    days,
    startsAt,
    endsAt: localToInstant(date, service.closesAt),
    minimum: activity.minimum,
    capacity: Math.min(
      activity.maximum,
      random.weighted([
        [8, 3],
        [activity.maximum, 2],
      ]),
    ),
    online: activity.online === 'possible' && random.chance(0.3),
    host: hostFor(service, random),
    concept: false,
    seats: [],
  }
}

/** Between Christmas and New Year a library has no groups, and in the summer of the past half of them. */
function isHoliday(date: string, past: boolean, random: Random): boolean {
  const monthDay = date.slice(5)
  if (monthDay >= '12-24' || monthDay <= '01-02') return true
  return past && monthDay >= '07-15' && monthDay <= '08-25' && random.chance(0.5)
}

/** The days on which a service has its sessions: a fixed weekday, every so many weeks, never on the day of the seed. */
function daysOf(world: World, { plan, weekday, everyWeeks }: DemoService, random: Random): number[] {
  const every = everyWeeks ?? 1
  const toMonday = 1 - weekdayOf(world.today)
  const days: number[] = []
  for (let week = -plan.sinceWeeks + random.int(0, every - 1); week <= weeksAhead; week += every) {
    // A weekly group met every other week in its first year.
    if (every === 1 && week < -52 && week % 2 !== 0) continue
    const at = toMonday + week * 7 + weekday - 1
    if (at !== 0 && at <= weeksAhead * 7 && !isHoliday(dayFromToday(world, at), at < 0, random)) days.push(at)
  }
  return days
}

/** In Zoetermeer the dream job game is always within days, on a day from Tuesday to Saturday, so that it can be shown. */
function withDreamJobGameSoon(world: World, sessions: DemoSession[], random: Random): DemoSession[] {
  const isGame = ({ service }: { service: DemoService }) =>
    service.plan.slug === 'bibliotheek-zoetermeer' && service.activityKey === 'dream-job-game'
  const service = demoServices.find((candidate) => isGame({ service: candidate }))
  const soon = [1, 2, 3].find((days) => [2, 3, 4, 5, 6].includes(weekdayOf(dayFromToday(world, days))))
  if (!service || !soon) throw new Error('no dream job game in Zoetermeer')
  const others = sessions.filter((session) => !isGame(session) || Math.abs(session.days - soon) > 8)
  return [...others, { ...sessionOn(world, service, soon, random), online: false, capacity: 8 }]
}

/** Two years of sessions and six weeks to come, in order of time and still without people. */
export function planSessions(world: World): DemoSession[] {
  const random = seededRandom('sessions')
  const sessions = demoServices
    .filter(({ kind }) => kind === 'SESSIONS')
    .flatMap((service) => daysOf(world, service, random).map((days) => sessionOn(world, service, days, random)))
  const planned = withDreamJobGameSoon(world, sessions, random).sort(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1),
  )
  const last = planned.findLast(({ service }) => service.plan.slug === 'bibliotheek-zoetermeer')
  if (last) last.concept = true
  return planned
}

function statusOf({ days, seats }: DemoSession): SessionStatus {
  if (days > 0) return 'PLANNED'
  return seats.some(({ status }) => status === 'PLACED') ? 'HELD' : 'CANCELLED'
}

const letters = '23456789bcdfghjkmnpqrstvwxz'

/** The short address of a session, the same in every world of the same day. */
function codeOf(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '')}`)
  const size = BigInt(letters.length)
  return Array.from({ length: 6 }, () => {
    const letter = letters[Number(rest % size)] ?? ''
    rest /= size
    return letter
  }).join('')
}

/** Writes the sessions; one in the past that nobody came to was cancelled. */
export async function seedSessions({ tx }: World, sessions: readonly DemoSession[]): Promise<void> {
  const rows: Prisma.SessionCreateManyInput[] = sessions.map((session) => {
    const { id, service, startsAt, endsAt, minimum, capacity, online, host, concept } = session
    const status = statusOf(session)
    const createdAt = daysLater(startsAt, -50)
    return {
      id,
      code: codeOf(id),
      organisationId: organisationId(service.plan.slug),
      branchId: online ? null : branchId(service.plan.slug, service.branch),
      serviceId: service.id,
      activityKey: service.activityKey ?? '',
      title: service.title,
      summary: service.summary,
      startsAt,
      endsAt,
      online,
      onlineUrl: online ? `https://beeldbellen.voorbeeld.demo/${id.slice(-6)}` : null,
      room: online ? null : 'De grote tafel',
      minimum,
      capacity,
      hostId: userId(host),
      hostName: nameOf(host),
      status,
      publishedAt: concept ? null : daysLater(createdAt, 1),
      cancelReason: status === 'CANCELLED' ? 'Er waren te weinig aanmeldingen.' : null,
      createdAt,
      updatedAt: createdAt,
    }
  })
  await insertAll(tx, 'session', rows)
}
