import { randomUUID } from 'node:crypto'
import { type BlueprintContent, blueprintContent } from '@loper/domain/blueprint-content'
import { daysBetween } from '@loper/domain/dutch-time'
import { makeBlueprintInput } from '@loper/domain/partnerships-input'
import type { OrganisationType, PartnershipBlueprint, PartnershipPhase } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { loadPartnership } from './load-partnership.service.ts'
import { withoutNames } from './without-names.ts'

const words: Record<OrganisationType, string> = {
  LIBRARY: 'de bibliotheek',
  PROVINCIAL_SUPPORT_ORGANISATION: 'de ondersteuningsinstelling',
  STAFFING_AGENCY: 'het uitzendbureau',
  MUNICIPALITY: 'de gemeente',
  LEARN_WORK_COUNTER: 'het leerwerkloket',
  MINISTRY: 'het ministerie',
  TOOLKIT_PROVIDER: 'de aanbieder van werkvormen',
  OPERATOR: 'de beheerder',
  OTHER: 'de partner',
}
const phaseWords: Record<PartnershipPhase, { title: string; weeks: number; what: string }> = {
  GETTING_ACQUAINTED: { title: 'Kennismaken', weeks: 12, what: 'Je leert wat de ander wil bereiken.' },
  PILOT: { title: 'Pilot', weeks: 26, what: 'Je probeert het uit. Je meet en je leert.' },
  EVALUATION: { title: 'Evaluatie', weeks: 4, what: 'Je kijkt samen terug en neemt een besluit.' },
  SCALING: { title: 'Opschalen', weeks: 26, what: 'Ook andere plekken doen mee.' },
  ENDED: { title: 'Afgerond', weeks: 1, what: 'De samenwerking is klaar.' },
}

const day = (date: Date) => date.toISOString().slice(0, 10)
const weeksFrom = (from: Date, to: Date) => Math.max(0, Math.round(daysBetween(day(from), day(to)) / 7))

/** Makes a blueprint of what a partnership learnt, for whoever leads it. */
export async function makeBlueprint(context: Context, raw: unknown): Promise<PartnershipBlueprint> {
  const { key, partnershipId, title, summary } = parseInput(makeBlueprintInput, raw)
  const { tx } = context
  const partnership = await loadPartnership(context, partnershipId)
  assertCan(context, 'blueprint:create', partnership)
  const lead = partnership.partners.find((partner) => partner.isLead)
  const id = await once(context, 'makeBlueprint', key, async () => {
    const slug = `${title
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)}-${randomUUID().slice(0, 8)}`
    const content = await contentFrom(context, partnershipId, { key: slug, title, summary })
    return (
      await tx.partnershipBlueprint.create({
        data: { slug, title: content.title, summary: content.summary, organisationId: lead?.organisationId, content },
      })
    ).id
  })
  return tx.partnershipBlueprint.findUniqueOrThrow({ where: { id } })
}

/** Everything of the partnership that another place can use. Names of organisations, places and people are taken out of every text. */
async function contentFrom(
  { tx }: Context,
  id: string,
  head: Pick<BlueprintContent, 'key' | 'title' | 'summary'>,
): Promise<BlueprintContent> {
  const found = await tx.partnership.findUniqueOrThrow({
    where: { id },
    include: {
      blueprint: true,
      municipalities: true,
      partners: { include: { organisation: true, contact: true, interests: { include: { interest: true } } } },
      interests: true,
      phases: { orderBy: [{ enteredOn: 'asc' }, { id: 'asc' }] },
      commitments: { include: { partner: { include: { organisation: true } } }, orderBy: { createdAt: 'asc' } },
      pilots: {
        orderBy: { startsOn: 'desc' },
        include: {
          goals: { orderBy: { sortOrder: 'asc' }, include: { indicators: { orderBy: { sortOrder: 'asc' } } } },
          milestones: { orderBy: { dueOn: 'asc' } },
          logEntries: { where: { kind: 'LESSON' }, orderBy: { happenedOn: 'asc' }, include: { author: true } },
        },
      },
    },
  })
  const origin = found.blueprint ? blueprintContent.parse(found.blueprint.content) : null
  const people = [
    ...found.partners.map((partner) => partner.contact?.name),
    ...found.pilots.flatMap((pilot) => pilot.logEntries.map((entry) => entry.author?.name)),
  ].filter((name) => name !== undefined)
  const clean = withoutNames([
    ...found.partners.map(({ organisation }) => ({ name: organisation.name, by: words[organisation.type] })),
    ...found.municipalities.map(({ name }) => ({ name, by: 'de plaats' })),
    ...people.map((name) => ({ name, by: 'een collega' })),
  ])
  const [pilot] = found.pilots
  const last = found.phases.at(-1)?.enteredOn ?? found.startedOn
  const agreements = found.commitments.map((commitment) => ({
    title: clean(commitment.title),
    who: commitment.partner?.organisation.type ?? found.partners[0]?.organisation.type ?? 'LIBRARY',
    dueInWeeks: commitment.dueOn ? weeksFrom(found.startedOn, commitment.dueOn) : null,
  }))
  const lessons = found.pilots.flatMap((row) =>
    row.logEntries.map((entry) => ({ title: clean(entry.title), body: clean(entry.body) })),
  )
  return {
    key: head.key,
    title: clean(head.title),
    summary: clean(head.summary),
    partners: found.partners.map((partner, index) => {
      const type = partner.organisation.type
      const earlier = origin?.partners.find((role) => role.organisationType === type)?.role
      const again = found.partners.slice(0, index).filter((other) => other.organisation.type === type).length
      const role = earlier ?? words[type].replace(/^(de|het) /, '')
      return {
        organisationType: type,
        role: again > 0 ? `${role} ${again + 1}` : role,
        brings: clean(partner.brings),
        wants: clean(partner.wants),
        interests: partner.interests.map(({ interest, stance }) => ({ title: clean(interest.title), stance })),
      }
    }),
    phases: phasesOf(found.phases, last, origin),
    goals: (pilot?.goals ?? []).map((goal) => ({
      title: clean(goal.title),
      indicators: goal.indicators.map(({ title, source, unit, target, explanation, countsPeople }) => ({
        countsPeople,
        title: clean(title),
        source,
        unit,
        target,
        explanation: clean(explanation ?? ''),
      })),
    })),
    agreements,
    milestones: (pilot?.milestones ?? []).map(({ title, dueOn }) => ({
      title: clean(title),
      weekOffset: pilot ? weeksFrom(pilot.startsOn, dueOn) : 0,
    })),
    firstSteps:
      origin?.firstSteps ??
      agreements
        .filter((agreement) => agreement.dueInWeeks !== null)
        .sort((a, b) => (a.dueInWeeks ?? 0) - (b.dueInWeeks ?? 0))
        .slice(0, 3)
        .map(({ title, who, dueInWeeks }) => ({
          title,
          text: `Dit doet ${words[who]}, binnen ${dueInWeeks} weken na de start.`,
        })),
    lessons: [
      ...lessons,
      ...(origin?.lessons ?? []).filter(({ title }) => !lessons.some((own) => own.title === title)),
    ],
  }
}

function phasesOf(
  entries: readonly { phase: PartnershipPhase; enteredOn: Date }[],
  last: Date,
  origin: BlueprintContent | null,
): BlueprintContent['phases'] {
  return (['GETTING_ACQUAINTED', 'PILOT', 'EVALUATION', 'SCALING'] as const).map((phase) => {
    const planned = origin?.phases.find((one) => one.phase === phase) ?? phaseWords[phase]
    const at = entries.findIndex((entry) => entry.phase === phase)
    const start = entries[at]?.enteredOn
    const end = entries[at + 1]?.enteredOn
    const weeks = start && end && end <= last ? Math.max(1, weeksFrom(start, end)) : planned.weeks
    return { phase, title: planned.title, weeks, what: planned.what }
  })
}
