import { z } from 'zod'
import { freeText, optionalText, shortText, uuid, wholeNumber } from './free-text.ts'

const lines = (max: number, length: number) => z.array(shortText(length)).max(max, 'lines.too-many')

const step = z.object({
  minutes: wholeNumber(1, 240),
  title: shortText(80),
  say: freeText(600),
  do: lines(15, 300).min(1, 'text.required'),
  have: lines(15, 200),
  tip: optionalText(300),
})

/** What a library changes of an activity. Stored as it comes out of here, and checked again when it is read. */
export const activityVersionText = z.object({
  title: shortText(80),
  publicTitle: shortText(80),
  summary: shortText(200),
  goodToKnow: lines(10, 200),
  materials: lines(30, 200),
  steps: z
    .array(step)
    .min(1, 'text.required')
    .max(15, 'lines.too-many')
    .refine((steps) => steps.reduce((sum, { minutes }) => sum + minutes, 0) <= 480, 'steps.too-long'),
})

export type ActivityVersionText = z.output<typeof activityVersionText>

export const createActivityVersionInput = z.object({
  key: uuid,
  organisationId: uuid,
  activityKey: z.string({ error: 'choice.required' }),
  text: activityVersionText,
})

export const changeActivityVersionInput = z.object({
  id: uuid,
  edition: z.string().max(40).nullish(),
  text: activityVersionText,
})
