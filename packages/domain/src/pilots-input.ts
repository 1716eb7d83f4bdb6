import { z } from 'zod'
import { choice, freeText, optionalText, shortText, uuid } from './free-text.ts'

export const indicatorSources = [
  'MANUAL',
  'REFERRALS_REQUESTED',
  'REFERRALS_ANSWERED_IN_TIME',
  'REFERRALS_STARTED',
  'REFERRALS_COMPLETED',
  'SESSIONS_HELD',
  'PEOPLE_ATTENDED',
] as const
export const indicatorUnits = ['COUNT', 'SHARE'] as const
export const pilotDecisions = ['STOP', 'ADAPT', 'SCALE_UP'] as const
export const logKinds = ['SUCCESS', 'LESSON', 'DECISION'] as const

/** Sources that have a whole to be a part of: of what is due an answer, of what was accepted, of what was started. */
export const sourcesWithShare = ['MANUAL', 'REFERRALS_ANSWERED_IN_TIME', 'REFERRALS_STARTED', 'REFERRALS_COMPLETED']

const day = z.date('date.required')
const title = shortText(120, 'title.required')
const summary = optionalText(600).transform((value) => value ?? '')
const number = z.number('amount.required').min(0, 'number.too-low').max(1_000_000, 'number.too-high')
const evaluation = 4000

const period = { path: ['endsOn'], message: 'date.end-before-start' }
const inOrder = ({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) => endsOn > startsOn

export const createPilotInput = z
  .object({ key: uuid, partnershipId: uuid, organisationId: uuid, title, summary, startsOn: day, endsOn: day })
  .refine(inOrder, period)

export const changePilotInput = z
  .object({ id: uuid, title, summary, startsOn: day, endsOn: day })
  .refine(inOrder, period)

export const movePilotInput = z.object({ id: uuid, state: choice(['PREPARING', 'RUNNING', 'EVALUATING']) })

export const saveEvaluationInput = z.object({
  id: uuid,
  evaluation: optionalText(evaluation),
  continuation: optionalText(evaluation),
})

export const closePilotInput = z.object({
  id: uuid,
  evaluation: freeText(evaluation, 'evaluation.required'),
  continuation: freeText(evaluation, 'continuation.required'),
  decision: choice(pilotDecisions),
})

export const addGoalInput = z.object({ key: uuid, pilotId: uuid, title })
export const changeGoalInput = z.object({ id: uuid, title })

const indicator = {
  title,
  explanation: optionalText(400),
  source: choice(indicatorSources),
  unit: choice(indicatorUnits),
  baseline: number.nullish().transform((value) => value ?? 0),
  target: number,
  countsPeople: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
}
type Counted = { source: string; unit: string; target: number; baseline: number }
const hasWhole = ({ source, unit }: Counted) => unit === 'COUNT' || sourcesWithShare.includes(source)
const withinHundred = ({ unit, target }: Counted) => unit === 'COUNT' || target <= 100

export const addIndicatorInput = z
  .object({ key: uuid, goalId: uuid, ...indicator })
  .refine(hasWhole, { path: ['unit'], message: 'indicator.no-share' })
  .refine(withinHundred, { path: ['target'], message: 'share.above-hundred' })

export const changeIndicatorInput = z
  .object({ id: uuid, ...indicator })
  .refine(hasWhole, { path: ['unit'], message: 'indicator.no-share' })
  .refine(withinHundred, { path: ['target'], message: 'share.above-hundred' })

const measurement = { value: number, measuredOn: day, note: optionalText(400) }
export const addMeasurementInput = z.object({ key: uuid, indicatorId: uuid, ...measurement })
export const changeMeasurementInput = z.object({ id: uuid, ...measurement })

export const addMilestoneInput = z.object({ key: uuid, pilotId: uuid, title, dueOn: day })
export const changeMilestoneInput = z.object({
  id: uuid,
  title,
  dueOn: day,
  doneOn: day.nullish().transform((value) => value ?? null),
})

const entry = {
  kind: choice(logKinds),
  title,
  body: optionalText(2000).transform((value) => value ?? ''),
  happenedOn: day,
}
export const addLogEntryInput = z.object({ key: uuid, pilotId: uuid, ...entry })
export const changeLogEntryInput = z.object({ id: uuid, ...entry })
