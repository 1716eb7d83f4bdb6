import { z } from 'zod'
import { interestStances, partnershipPhases } from './partnerships-input.ts'
import { indicatorSources, indicatorUnits } from './pilots-input.ts'

export const organisationTypes = [
  'LIBRARY',
  'PROVINCIAL_SUPPORT_ORGANISATION',
  'STAFFING_AGENCY',
  'MUNICIPALITY',
  'LEARN_WORK_COUNTER',
  'MINISTRY',
  'TOOLKIT_PROVIDER',
  'OPERATOR',
  'OTHER',
] as const

const organisationType = z.enum(organisationTypes)

const blueprintPartner = z.object({
  organisationType,
  /** In words; unique in the blueprint. */
  role: z.string(),
  brings: z.string(),
  wants: z.string(),
  interests: z.array(z.object({ title: z.string(), stance: z.enum(interestStances) })),
})

/** `target` of a SHARE is a percentage, 0 to 100. */
const blueprintIndicator = z.object({
  title: z.string(),
  source: z.enum(indicatorSources),
  unit: z.enum(indicatorUnits),
  target: z.number(),
  explanation: z.string(),
  /** False when a count by hand is not about people who get help; true when it is left out. */
  countsPeople: z.boolean().optional(),
})

/** Everything that one partnership hands on to the next: no people, no figures, no names of organisations. */
export const blueprintContent = z.object({
  key: z.string(),
  title: z.string(),
  summary: z.string(),
  partners: z.array(blueprintPartner),
  phases: z.array(
    z.object({ phase: z.enum(partnershipPhases), title: z.string(), weeks: z.int().min(1), what: z.string() }),
  ),
  goals: z.array(z.object({ title: z.string(), indicators: z.array(blueprintIndicator) })),
  /** `dueInWeeks` counts from the first day of the partnership; null is an agreement that always holds. */
  agreements: z.array(z.object({ title: z.string(), who: organisationType, dueInWeeks: z.int().nullable() })),
  /** `weekOffset` counts from the first day of the pilot. */
  milestones: z.array(z.object({ title: z.string(), weekOffset: z.int() })),
  firstSteps: z.array(z.object({ title: z.string(), text: z.string() })),
  lessons: z.array(z.object({ title: z.string(), body: z.string() })),
})

export type BlueprintContent = z.infer<typeof blueprintContent>
export type BlueprintPartner = BlueprintContent['partners'][number]
export type BlueprintIndicator = BlueprintContent['goals'][number]['indicators'][number]
