import { type DemoLogEntry, demoLog } from '@loper/content/demo-log'
import { localToInstant } from '@loper/domain/dutch-time'
import type { Prisma } from '../generated/client.ts'
import { idOf, organisationId, userId } from './identity.ts'
import { insertAll } from './insert-all.ts'
import { partnershipFacts } from './partnership-facts.ts'
import { type PilotFact, pilotFacts } from './pilot-facts.ts'
import { coordinatorOf, happened, pilotId } from './pilots.ts'
import { day, type World, workingDay } from './world.ts'

/** Step through the log that visits every entry, and mixes successes, lessons and decisions. */
const stride = 7

/** What the summer taught is only known after it. */
function fits({ title }: DemoLogEntry, date: string): boolean {
  const month = Number(date.slice(5, 7))
  return !title.includes('zomer') || (month >= 9 && month <= 11)
}

/** An entry for each date, none of them twice. */
function entriesFor(from: number, dates: readonly string[]): { entry: DemoLogEntry; date: string }[] {
  const waiting = demoLog.map((_, index) => demoLog[((from + index) * stride) % demoLog.length] as DemoLogEntry)
  return dates.flatMap((date) => {
    const at = waiting.findIndex((entry) => fits(entry, date))
    return waiting.splice(at, at < 0 ? 0 : 1).map((entry) => ({ entry, date }))
  })
}

/** Who wrote the entry: mostly the coordinator, now and then the contact of another partner. */
function authorOf(fact: PilotFact, index: number): { email: string; slug: string } {
  const partnership = partnershipFacts.find(({ key }) => key === fact.partnership)
  const others = (partnership?.partners ?? []).flatMap(({ slug, contact }) =>
    contact && slug !== fact.library ? [{ email: contact, slug }] : [],
  )
  const other = others[Math.floor(index / 3) % Math.max(1, others.length)]
  return index % 3 === 2 && other ? other : { email: coordinatorOf(fact), slug: fact.library }
}

function entryRows(world: World, fact: PilotFact): Prisma.LogEntryCreateManyInput[] {
  const [from, count] = fact.log
  const { last } = happened(fact)
  const first = Math.min(fact.from * 7, last - 3)
  const dates = Array.from({ length: count }, (_, index) =>
    workingDay(world, Math.round(first + ((last - first) * (index + 0.6)) / count)),
  )
  return entriesFor(from, dates).map(({ entry, date }, index) => {
    const author = authorOf(fact, index)
    return {
      id: idOf('log', `${fact.key}/${index}`),
      pilotId: pilotId(fact.key),
      ...entry,
      happenedOn: day(date),
      authorId: userId(author.email),
      organisationId: organisationId(author.slug),
      createdAt: localToInstant(date, '16:45'),
    }
  })
}

/** Successes, lessons and decisions in the logs of the pilots. */
export async function seedLog(world: World): Promise<void> {
  const rows = pilotFacts.flatMap((fact) => entryRows(world, fact))
  await insertAll(world.tx, 'log_entry', rows)
}
