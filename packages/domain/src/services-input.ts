import { z } from 'zod'
import { choice, clockTime, freeText, optionalText, shortText, uuid, wholeNumber } from './free-text.ts'

const serviceKinds = ['COURSE', 'WALK_IN', 'CONVERSATION', 'SESSIONS'] as const
const topics = ['LANGUAGE', 'DIGITAL', 'WORK'] as const
const rooms = ['AVAILABLE', 'WAITING_LIST', 'FULL'] as const

const isLeftOut = (value: unknown) => value === undefined || value === null || value === ''
const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (isLeftOut(value) ? null : value), z.union([z.null(), schema])) as z.ZodType<
    z.output<Schema> | null,
    z.input<Schema> | null | undefined
  >

type Hours = { weekday: number | null; opensAt: string | null; closesAt: string | null }

/** A weekly opening is a weekday with both times, and ends after it begins. */
function checkHours({ weekday, opensAt, closesAt }: Hours, context: z.RefinementCtx) {
  const issue = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (weekday === null && !opensAt && !closesAt) return
  if (weekday === null) issue('weekday', 'weekday.required')
  if (!opensAt) issue('opensAt', 'time.required')
  if (!closesAt) issue('closesAt', 'time.required')
  if (opensAt && closesAt && closesAt <= opensAt) issue('closesAt', 'time.end-before-start')
}

/** What a coordinator tells of a service. `nextStartsOn` is a day as the api's Date scalar or an input field gives it. */
export const serviceInput = z
  .object({
    title: shortText(80, 'title.required'),
    summary: freeText(300, 'summary.required'),
    kind: choice(serviceKinds),
    topics: z.array(choice(topics)).min(1, 'topics.required'),
    branchId: orNull(uuid),
    audience: optionalText(200),
    cost: optionalText(100),
    bring: optionalText(200),
    deskSentence: optionalText(300),
    keywords: optionalText(500),
    schedule: optionalText(200),
    weekday: orNull(wholeNumber(1, 7)),
    opensAt: orNull(clockTime),
    closesAt: orNull(clockTime),
    nextStartsOn: orNull(z.coerce.date({ error: 'date.invalid' })),
    room: choice(rooms),
    contactName: optionalText(80),
  })
  .superRefine(checkHours)

export const createServiceInput = z.object({ key: uuid, organisationId: uuid, service: serviceInput })
export const changeServiceInput = z.object({ id: uuid, service: serviceInput })
