import { type ServiceExample, serviceExamples } from '@loper/content/service-examples'
import { addDays } from '@loper/domain/dutch-time'
import type { Prisma, Room } from '../generated/client.ts'
import { accountFacts } from './account-facts.ts'
import { branchId, idOf, organisationId } from './identity.ts'
import { insertAll } from './insert-all.ts'
import { type LibraryPlan, libraryPlans } from './library-plans.ts'
import { seededRandom } from './random.ts'
import { day, type World, weekdayOf } from './world.ts'

export type DemoService = ServiceExample & { id: string; plan: LibraryPlan; branch: string; everyWeeks: number | null }

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

function exampleOf(title: string): ServiceExample {
  const example = serviceExamples.find((candidate) => candidate.title === title)
  if (!example) throw new Error(`no service example ${title}`)
  return example
}

/** Every service of the demo world. */
export const demoServices: readonly DemoService[] = libraryPlans.flatMap((plan) =>
  Object.entries(plan.services).map(([title, everyWeeks]) => ({
    ...exampleOf(title),
    id: idOf('service', `${plan.slug}/${title}`),
    plan,
    branch: plan.elsewhere?.[title] ?? plan.branch,
    everyWeeks,
  })),
)

export const nameOf = (email: string): string => accountFacts.find((account) => account.email === email)?.name ?? ''

const clock = (time: string) => time.replace(':', '.')

function scheduleOf({ weekday, opensAt, closesAt, everyWeeks }: DemoService): string {
  const hours = `van ${clock(opensAt)} tot ${clock(closesAt)} uur`
  const name = weekdays[weekday - 1]
  return everyWeeks === null || everyWeeks === 1 ? `Elke ${name} ${hours}` : `Op ${name} ${hours}, zie de data`
}

/** The next day of the week, from tomorrow on; a course begins one to five weeks later. */
function nextStart(world: World, { weekday, kind }: DemoService, weeks: number): Date | null {
  if (kind === 'SESSIONS') return null
  const tomorrow = addDays(world.today, 1)
  const next = addDays(tomorrow, (weekday - weekdayOf(tomorrow) + 7) % 7)
  return day(kind === 'COURSE' ? addDays(next, 7 * weeks) : next)
}

/** The examples name colleagues of Zoetermeer. */
const sentenceFor = ({ plan, deskSentence }: DemoService) =>
  plan.slug === 'bibliotheek-zoetermeer' ? deskSentence : deskSentence.replace(/\b(Wil|Hetty)\b/, 'een collega')

/** What the libraries of the demo world offer. */
export async function seedServices(world: World): Promise<void> {
  const random = seededRandom('services')
  const createdAt = day('2024-01-15')
  const rows: Prisma.ServiceCreateManyInput[] = demoServices.map((service) => {
    const room: Room = random.weighted([
      ['AVAILABLE', 80],
      ['WAITING_LIST', 13],
      ['FULL', 7],
    ])
    const hasSessions = service.kind === 'SESSIONS'
    const weekly = !hasSessions || service.everyWeeks === 1
    return {
      id: service.id,
      organisationId: organisationId(service.plan.slug),
      branchId: branchId(service.plan.slug, service.branch),
      title: service.title,
      summary: service.summary,
      kind: service.kind,
      topics: service.topics,
      audience: service.audience,
      cost: service.cost,
      bring: service.bring,
      deskSentence: sentenceFor(service),
      keywords: service.keywords.join(' '),
      schedule: scheduleOf(service),
      weekday: weekly ? service.weekday : null,
      opensAt: weekly ? service.opensAt : null,
      closesAt: weekly ? service.closesAt : null,
      nextStartsOn: nextStart(world, service, random.int(1, 5)),
      room: hasSessions || service.kind === 'WALK_IN' ? 'AVAILABLE' : room,
      contactName: nameOf(service.plan.coordinator),
      createdAt,
      updatedAt: createdAt,
    }
  })
  await insertAll(world.tx, 'service', rows)
}
