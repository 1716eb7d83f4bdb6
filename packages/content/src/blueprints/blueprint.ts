import type { IndicatorSource, IndicatorUnit, InterestStance, OrganisationType, PartnershipPhase } from '../names.ts'

/** Everything that one partnership hands on to the next: no people, no figures, no names of organisations. */
export type BlueprintContent = {
  key: string
  title: string
  summary: string
  partners: BlueprintPartner[]
  phases: { phase: PartnershipPhase; title: string; weeks: number; what: string }[]
  goals: { title: string; indicators: BlueprintIndicator[] }[]
  /** `dueInWeeks` counts from the first day of the partnership; null is an agreement that always holds. */
  agreements: { title: string; who: OrganisationType; dueInWeeks: number | null }[]
  /** `weekOffset` counts from the first day of the pilot. */
  milestones: { title: string; weekOffset: number }[]
  firstSteps: { title: string; text: string }[]
  lessons: { title: string; body: string }[]
}

export type BlueprintPartner = {
  organisationType: OrganisationType
  role: string
  brings: string
  wants: string
  interests: { title: string; stance: InterestStance }[]
}

/** `target` of a SHARE is a percentage, 0 to 100. */
export type BlueprintIndicator = {
  title: string
  source: IndicatorSource
  unit: IndicatorUnit
  target: number
  explanation: string
}
