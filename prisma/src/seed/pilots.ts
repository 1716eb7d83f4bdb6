import type { BlueprintIndicator } from '@loper/domain/blueprint-content'
import { localToInstant } from '@loper/domain/dutch-time'
import type { Prisma } from '../generated/client.ts'
import { idOf, organisationId, userId } from './identity.ts'
import { insertAll } from './insert-all.ts'
import { libraryPlans } from './library-plans.ts'
import { contentOf, partnershipFacts } from './partnership-facts.ts'
import { partnershipId } from './partnerships.ts'
import { type PilotFact, pilotFacts } from './pilot-facts.ts'
import { day, type World, workingDay } from './world.ts'

export const pilotId = (key: string): string => idOf('pilot', key)
const goalId = (key: string, title: string) => idOf('goal', `${key}/${title}`)
const indicatorId = (key: string, title: string) => idOf('indicator', `${key}/${title}`)

const contentOfPilot = ({ partnership }: PilotFact) =>
  contentOf(partnershipFacts.find(({ key }) => key === partnership))

/** The coordinator of the pilot's library. */
export const coordinatorOf = ({ library }: PilotFact): string =>
  libraryPlans.find(({ slug }) => slug === library)?.coordinator ?? ''

/** The first and the last day that something can have happened in a pilot, in days from the day of the seed. */
export function happened({ from, to }: PilotFact): { first: number; last: number } {
  return { first: from * 7, last: Math.min(to * 7, -1) }
}

function pilotRow(world: World, fact: PilotFact): Prisma.PilotCreateManyInput {
  const { key, partnership, library, title, summary, from, to, state, evaluation, continuation, decision } = fact
  const createdAt = localToInstant(workingDay(world, Math.min(from * 7 - 10, -5)), '11:00')
  return {
    id: pilotId(key),
    partnershipId: partnershipId(partnership),
    organisationId: organisationId(library),
    title,
    summary,
    startsOn: day(workingDay(world, from * 7)),
    endsOn: day(workingDay(world, to * 7)),
    state,
    evaluation: evaluation ?? null,
    continuation: continuation ?? null,
    decision: decision ?? null,
    closedAt: state === 'CLOSED' ? localToInstant(workingDay(world, to * 7 + 12), '15:30') : null,
    createdAt,
    updatedAt: createdAt,
  }
}

const goalRows = (fact: PilotFact): Prisma.PilotGoalCreateManyInput[] =>
  contentOfPilot(fact).goals.map(({ title }, sortOrder) => ({
    id: goalId(fact.key, title),
    pilotId: pilotId(fact.key),
    title,
    sortOrder,
  }))

/** A share keeps its target; a count is smaller in a smaller pilot. */
function targetOf({ scale, sessions }: PilotFact, { source, unit, target }: BlueprintIndicator): number {
  if (source === 'SESSIONS_HELD') return sessions
  return unit === 'SHARE' ? target : Math.round(target * scale)
}

const indicatorRows = (fact: PilotFact): Prisma.IndicatorCreateManyInput[] =>
  contentOfPilot(fact).goals.flatMap((goal) =>
    goal.indicators.map((indicator, sortOrder) => ({
      ...indicator,
      countsPeople: indicator.countsPeople ?? true,
      id: indicatorId(fact.key, indicator.title),
      goalId: goalId(fact.key, goal.title),
      target: targetOf(fact, indicator),
      sortOrder,
    })),
  )

const notes = [
  'Geteld op de vestiging.',
  null,
  'Na de training met de ervaringsdeskundige.',
  'Nagevraagd bij het uitzendbureau.',
]

/** What was counted by hand, spread evenly over what has passed of the pilot. */
function measurementRows(world: World, fact: PilotFact): Prisma.MeasurementCreateManyInput[] {
  const manual = contentOfPilot(fact)
    .goals.flatMap(({ indicators }) => indicators)
    .find(({ source }) => source === 'MANUAL')
  if (!manual) return []
  const { first, last } = happened(fact)
  return fact.trained.map((value, index) => {
    const date = workingDay(world, Math.round(first + ((last - first) * (index + 1)) / (fact.trained.length + 0.4)))
    return {
      id: idOf('measurement', `${fact.key}/${index}`),
      indicatorId: indicatorId(fact.key, manual.title),
      value,
      measuredOn: day(date),
      note: notes[index % notes.length] ?? null,
      authorId: userId(coordinatorOf(fact)),
      createdAt: localToInstant(date, '16:10'),
    }
  })
}

/** Milestones on their weeks, fitted to the length of the pilot; the first ones done, a day or two before or after their date. */
function milestoneRows(world: World, fact: PilotFact): Prisma.MilestoneCreateManyInput[] {
  const { key, from, to, milestonesDone } = fact
  const { milestones } = contentOfPilot(fact)
  const planned = milestones.at(-1)?.weekOffset ?? 26
  return milestones.map(({ title, weekOffset }, index) => {
    const due = Math.round((from + (weekOffset / planned) * (to - from)) * 7)
    const done = Math.min(due + (index % 3) - 1, -1)
    return {
      id: idOf('milestone', `${key}/${title}`),
      pilotId: pilotId(key),
      title,
      dueOn: day(workingDay(world, due)),
      doneOn: index < milestonesDone ? day(workingDay(world, done)) : null,
    }
  })
}

/** The pilots with their goals, what is counted, what was counted by hand, and the milestones. */
export async function seedPilots(world: World): Promise<void> {
  const { tx } = world
  await insertAll(
    tx,
    'pilot',
    pilotFacts.map((fact) => pilotRow(world, fact)),
  )
  await insertAll(tx, 'pilot_goal', pilotFacts.flatMap(goalRows))
  await insertAll(tx, 'indicator', pilotFacts.flatMap(indicatorRows))
  await insertAll(
    tx,
    'measurement',
    pilotFacts.flatMap((fact) => measurementRows(world, fact)),
  )
  await insertAll(
    tx,
    'milestone',
    pilotFacts.flatMap((fact) => milestoneRows(world, fact)),
  )
}
