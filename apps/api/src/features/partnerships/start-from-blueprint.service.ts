import type { BlueprintContent } from '@loper/domain/blueprint-content'
import { addDays, today } from '@loper/domain/dutch-time'
import { startFromBlueprintInput } from '@loper/domain/partnerships-input'
import type { OrganisationType, Partnership } from '@loper/prisma/client'
import type { z } from 'zod'
import { assertCan } from '../../auth/policy.ts'
import type { StaffViewer } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { FieldError, fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { contentOf, getBlueprint } from './blueprints.service.ts'
import { assertMunicipalities } from './load-partnership.service.ts'

type Start = z.output<typeof startFromBlueprintInput>
type Chosen = { role: BlueprintContent['partners'][number]; organisationId: string }

const weeksAfter = (day: Date, weeks: number) => new Date(addDays(day.toISOString().slice(0, 10), weeks * 7))

/**
 * Starts the same elsewhere: partnership, partners with their interests, phases, commitments with their days, and the library's own
 * pilot with goals, indicators and milestones, in one step. The same key twice is one partnership.
 */
export async function startFromBlueprint(
  context: Context,
  raw: { organisationId: string; blueprintId: string },
): Promise<Partnership> {
  assertCan(context, 'blueprint:start', raw)
  const input = parseInput(startFromBlueprintInput, raw)
  const { tx } = context
  const blueprint = await getBlueprint(context, input.blueprintId)
  const content = contentOf(blueprint)
  const own = await tx.organisation.findUniqueOrThrow({ where: { id: input.organisationId } })
  if (own.type !== 'LIBRARY') throw fieldError('organisationId', 'pilot.not-a-library')
  await assertMunicipalities(context, input.municipalityCodes)
  const chosen = await chosenPartners(context, content, input)
  const id = await once(context, 'startFromBlueprint', input.key, async () => {
    const others = chosen.filter(({ organisationId }) => organisationId !== own.id).length
    const title =
      input.title ?? (others > 0 ? await titleOf(context, chosen, own.name) : `${blueprint.title} (${own.name})`)
    const partnershipId = await createPartnership(context, { input, content, chosen, title, blueprintId: blueprint.id })
    await createPilot(context, { input, content, partnershipId, title: content.title })
    return partnershipId
  })
  return tx.partnership.findUniqueOrThrow({ where: { id } })
}

/** Who takes which role: the own library its first one, others as chosen, each of the type that the role asks for. */
async function chosenPartners({ tx }: Context, content: BlueprintContent, input: Start): Promise<Chosen[]> {
  const ownRole = content.partners.find((role) => role.organisationType === 'LIBRARY')
  const known = await tx.organisation.findMany({
    where: { id: { in: input.partners.flatMap(({ organisationId }) => organisationId ?? []) }, closedOn: null },
    select: { id: true, type: true },
  })
  const types = new Map<string, OrganisationType>(known.map(({ id, type }) => [id, type]))
  const taken = new Set([input.organisationId])
  const chosen: Chosen[] = ownRole ? [{ role: ownRole, organisationId: input.organisationId }] : []
  const problems: { path: string[]; code: 'INVALID'; messageKey: string }[] = []
  for (const [index, { role: name, organisationId }] of input.partners.entries()) {
    const role = content.partners.find((one) => one.role === name)
    if (!organisationId || role === ownRole) continue
    const type = types.get(organisationId)
    const wrong = !type ? 'partner.unknown' : type !== role?.organisationType ? 'partner.role' : null
    const messageKey = wrong ?? (taken.has(organisationId) ? 'partner.already' : null)
    if (messageKey) problems.push({ path: ['partners', String(index), 'organisationId'], code: 'INVALID', messageKey })
    else if (role) chosen.push({ role, organisationId })
    taken.add(organisationId)
  }
  if (problems.length > 0) throw new FieldError(problems)
  return chosen
}

async function titleOf({ tx }: Context, chosen: Chosen[], ownName: string): Promise<string> {
  const [other] = chosen.slice(1)
  const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: other?.organisationId } })
  return `${organisation.name} en ${ownName}`.slice(0, 120)
}

type Making = { input: Start; content: BlueprintContent; chosen: Chosen[]; title: string; blueprintId: string }

async function createPartnership({ tx, viewer }: Context, making: Making): Promise<string> {
  const { input, content, chosen, title, blueprintId } = making
  const inPilot = input.pilotStartsOn.toISOString().slice(0, 10) <= today(new Date())
  const partnership = await tx.partnership.create({
    data: {
      title,
      purpose: content.summary,
      blueprintId,
      startedOn: input.startsOn,
      phase: inPilot ? 'PILOT' : 'GETTING_ACQUAINTED',
      municipalities: { connect: input.municipalityCodes.map((code) => ({ code })) },
      phases: {
        create: [
          { phase: 'GETTING_ACQUAINTED', enteredOn: input.startsOn },
          ...(inPilot ? [{ phase: 'PILOT' as const, enteredOn: input.pilotStartsOn }] : []),
        ],
      },
      partners: {
        create: chosen.map(({ role, organisationId }) => ({
          organisationId,
          brings: role.brings,
          wants: role.wants,
          isLead: organisationId === input.organisationId,
          contactId: organisationId === input.organisationId ? (viewer as StaffViewer).userId : null,
        })),
      },
    },
    include: { partners: true },
  })
  const partnerOf = (role: BlueprintContent['partners'][number]) => {
    const organisationId = chosen.find((one) => one.role === role)?.organisationId
    return partnership.partners.find((partner) => partner.organisationId === organisationId)?.id
  }
  const titles = [...new Set(content.partners.flatMap((role) => role.interests.map((interest) => interest.title)))]
  await tx.interest.createMany({ data: titles.map((interest) => ({ partnershipId: partnership.id, title: interest })) })
  const interests = await tx.interest.findMany({ where: { partnershipId: partnership.id } })
  await tx.partnerInterest.createMany({
    data: content.partners.flatMap((role) => {
      const partnerId = partnerOf(role)
      if (!partnerId) return []
      return role.interests.flatMap((one) => {
        const interest = interests.find((row) => row.title === one.title)
        return interest ? [{ interestId: interest.id, partnerId, stance: one.stance }] : []
      })
    }),
    skipDuplicates: true,
  })
  await tx.commitment.createMany({
    data: content.agreements.map((agreement) => {
      const role = content.partners.find((one) => one.organisationType === agreement.who)
      return {
        partnershipId: partnership.id,
        partnerId: role ? (partnerOf(role) ?? null) : null,
        title: agreement.title,
        dueOn: agreement.dueInWeeks === null ? null : weeksAfter(input.startsOn, agreement.dueInWeeks),
      }
    }),
  })
  return partnership.id
}

async function createPilot(
  { tx }: Context,
  { input, content, partnershipId, title }: Pick<Making, 'input' | 'content' | 'title'> & { partnershipId: string },
): Promise<void> {
  const begun = input.pilotStartsOn.toISOString().slice(0, 10) <= today(new Date())
  await tx.pilot.create({
    data: {
      partnershipId,
      organisationId: input.organisationId,
      title,
      summary: content.summary,
      startsOn: input.pilotStartsOn,
      endsOn: input.pilotEndsOn,
      state: begun ? 'RUNNING' : 'PREPARING',
      milestones: {
        create: content.milestones.map(({ title: milestone, weekOffset }) => ({
          title: milestone,
          dueOn: earliest(weeksAfter(input.pilotStartsOn, weekOffset), input.pilotEndsOn),
        })),
      },
      goals: {
        create: content.goals.map((goal, sortOrder) => ({
          title: goal.title,
          sortOrder,
          indicators: { create: goal.indicators.map((indicator, order) => ({ ...indicator, sortOrder: order })) },
        })),
      },
    },
  })
}

const earliest = (a: Date, b: Date) => (a < b ? a : b)
