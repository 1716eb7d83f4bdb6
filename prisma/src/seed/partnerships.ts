import { libraryStaffingAgency as blueprint } from '@loper/content/blueprints/library-staffing-agency'
import { localToInstant } from '@loper/domain/dutch-time'
import type { Prisma } from '../generated/client.ts'
import { idOf, organisationId, userId } from './identity.ts'
import { insertAll } from './insert-all.ts'
import { organisationFacts } from './organisation-facts.ts'
import { contentOf, type PartnershipFact, partnershipFacts } from './partnership-facts.ts'
import { day, type World, workingDay } from './world.ts'

export const partnershipId = (key: string): string => idOf('partnership', key)
const partnerId = (key: string, slug: string) => idOf('partner', `${key}/${slug}`)
const interestId = (key: string, title: string) => idOf('interest', `${key}/${title}`)
const blueprintId = idOf('blueprint', blueprint.key)

const typeOf = (slug: string) => organisationFacts.find((organisation) => organisation.slug === slug)?.type
const partOf = (fact: PartnershipFact, slug: string) =>
  contentOf(fact).partners.find(({ organisationType }) => organisationType === typeOf(slug))
const weeks = (world: World, count: number) => day(workingDay(world, count * 7))
const momentOf = (date: Date) => localToInstant(date.toISOString().slice(0, 10), '10:00')

/** What Probiblio hands on: the partnership that libraries can start from. */
async function seedBlueprint({ tx }: World): Promise<void> {
  const at = day('2024-06-03')
  await tx.partnershipBlueprint.create({
    data: {
      id: blueprintId,
      slug: blueprint.key,
      title: blueprint.title,
      summary: blueprint.summary,
      organisationId: organisationId('probiblio'),
      content: blueprint,
      createdAt: at,
      updatedAt: at,
    },
  })
}

async function seedPartnership(world: World, fact: PartnershipFact): Promise<void> {
  const { key, title, purpose, municipalityCodes, phases } = fact
  const startedOn = weeks(world, -phases[0].weeksAgo)
  await world.tx.partnership.create({
    data: {
      id: partnershipId(key),
      title,
      purpose,
      blueprintId: fact.content ? null : blueprintId,
      phase: (phases.at(-1) ?? phases[0]).phase,
      startedOn,
      createdAt: momentOf(startedOn),
      updatedAt: momentOf(startedOn),
      municipalities: { connect: municipalityCodes.map((code) => ({ code })) },
    },
  })
}

function partnerRows(world: World, fact: PartnershipFact): Prisma.PartnershipPartnerCreateManyInput[] {
  const { key, partners, phases } = fact
  const signing = phases.find(({ phase }) => phase === 'PILOT') ?? phases[0]
  return partners.map(({ slug, contact, lead = false, signed }, index) => ({
    id: partnerId(key, slug),
    partnershipId: partnershipId(key),
    organisationId: organisationId(slug),
    isLead: lead,
    brings: partOf(fact, slug)?.brings ?? '',
    wants: partOf(fact, slug)?.wants ?? '',
    contactId: contact ? userId(contact) : null,
    signedAt: signed ? momentOf(weeks(world, -signing.weeksAgo)) : null,
    createdAt: new Date(momentOf(weeks(world, -phases[0].weeksAgo)).getTime() + index * 1000),
  }))
}

/** The interests of the partners, each once, with who offers and who seeks it. */
function interestRows(world: World, fact: PartnershipFact) {
  const { key, partners, phases } = fact
  const stances = partners.flatMap(({ slug }) =>
    (partOf(fact, slug)?.interests ?? []).map(({ title, stance }) => ({ slug, title, stance })),
  )
  const titles = [...new Set(stances.map(({ title }) => title))]
  const startedAt = momentOf(weeks(world, -phases[0].weeksAgo)).getTime()
  return {
    interests: titles.map((title, index) => ({
      id: interestId(key, title),
      partnershipId: partnershipId(key),
      title,
      createdAt: new Date(startedAt + index * 1000),
    })),
    stances: stances.map(({ slug, title, stance }) => ({
      interestId: interestId(key, title),
      partnerId: partnerId(key, slug),
      stance,
    })),
  }
}

/** The agreements: the first ones kept, then one that is late, one that is due this week, and the rest ahead. */
function commitmentRows(world: World, fact: PartnershipFact): Prisma.CommitmentCreateManyInput[] {
  const { key, partners, phases, kept } = fact
  const { agreements } = contentOf(fact)
  const start = -phases[0].weeksAgo
  const dated = agreements
    .filter(({ dueInWeeks }) => dueInWeeks !== null)
    .sort((a, b) => (a.dueInWeeks ?? 0) - (b.dueInWeeks ?? 0))
  return agreements.map(({ title, who, dueInWeeks }, index) => {
    const row = { id: idOf('commitment', `${key}/${title}`), partnershipId: partnershipId(key), title }
    const keeper = partners.find(({ slug }) => typeOf(slug) === who)
    const base = {
      ...row,
      partnerId: keeper ? partnerId(key, keeper.slug) : null,
      createdAt: new Date(momentOf(weeks(world, start)).getTime() + index * 1000),
    }
    if (dueInWeeks === null) return base
    const place = dated.findIndex((agreement) => agreement.title === title) - kept
    if (place < 0) {
      const dueOn = weeks(world, Math.min(start + dueInWeeks, -1 + place))
      return { ...base, dueOn, doneOn: new Date(dueOn.getTime() - 3 * 86_400_000) }
    }
    const late = phases.length > 1 ? -9 : 16
    const days = [late, 6][place] ?? 20 * place
    return { ...base, dueOn: day(workingDay(world, days)) }
  })
}

const phaseRows = (world: World, { key, phases }: PartnershipFact): Prisma.PhaseEntryCreateManyInput[] =>
  phases.map(({ phase, weeksAgo, note }) => ({
    id: idOf('phase', `${key}/${phase}`),
    partnershipId: partnershipId(key),
    phase,
    enteredOn: weeks(world, -weeksAgo),
    note,
  }))

/** The blueprint, and the partnerships that were started from it. Hilversum has none yet: it can start one. */
export async function seedPartnerships(world: World): Promise<void> {
  const { tx } = world
  await seedBlueprint(world)
  for (const fact of partnershipFacts) await seedPartnership(world, fact)
  const interests = partnershipFacts.map((fact) => interestRows(world, fact))
  await insertAll(
    tx,
    'partnership_partner',
    partnershipFacts.flatMap((fact) => partnerRows(world, fact)),
  )
  await insertAll(
    tx,
    'interest',
    interests.flatMap((rows) => rows.interests),
  )
  await insertAll(
    tx,
    'partner_interest',
    interests.flatMap((rows) => rows.stances),
  )
  await insertAll(
    tx,
    'commitment',
    partnershipFacts.flatMap((fact) => commitmentRows(world, fact)),
  )
  await insertAll(
    tx,
    'phase_entry',
    partnershipFacts.flatMap((fact) => phaseRows(world, fact)),
  )
}
