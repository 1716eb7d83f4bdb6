import type { Topic } from '../names.ts'

export type ActivityKind = 'RUN_SHEET' | 'CANVAS' | 'GAME'

/** One of the 21 formats of the toolkit. `title` is for staff, `publicTitle` for job seekers when it should differ. */
export type Activity = {
  key: string
  title: string
  publicTitle?: string
  kind: ActivityKind
  topic: Topic
  /** One sentence for job seekers. */
  summary: string
  publicSteps: { title: string; text: string }[]
  goodToKnow: string[]
  minimum: number
  maximum: number
  durationMinutes: number
  online: 'possible' | 'on-site' | 'online'
  materials: string[]
  runSheet: RunSheetStep[]
}

/** `say` is spoken to the group, `do` and `tip` are for the host, `have` is what must lie ready before the step. */
export type RunSheetStep = {
  minutes: number
  title: string
  say: string
  do: string[]
  have: string[]
  tip?: string
}
