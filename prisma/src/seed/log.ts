import { demoLog } from '@loper/content/demo-log'
import { localToInstant } from '@loper/domain/dutch-time'
import type { Prisma } from '../generated/client.ts'
import { idOf, organisationId, userId } from './identity.ts'
import { partnershipFacts } from './partnership-facts.ts'
import { type PilotFact, pilotFacts } from './pilot-facts.ts'
import { coordinatorOf, happened, pilotId } from './pilots.ts'
import { day, dayFromToday, insertAll, type World } from './world.ts'

/** Step through the log that visits every entry, and mixes successes, lessons and decisions. */
const stride = 7

/** Who wrote the entry: mostly the coordinator, now and then the contact of the staffing agency or the adviser. */
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
  return Array.from({ length: count }, (_, index) => {
    const entry = demoLog[((from + index) * stride) % demoLog.length]
    if (!entry) throw new Error('the log is empty')
    const date = dayFromToday(world, Math.round(first + ((last - first) * (index + 0.6)) / count))
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
  await insertAll(
    world.tx.logEntry,
    pilotFacts.flatMap((fact) => entryRows(world, fact)),
  )
}
