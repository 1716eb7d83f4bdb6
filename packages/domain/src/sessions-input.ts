import { z } from 'zod'
import { normaliseContact } from './contact.ts'
import {
  agreement,
  choice,
  clockTime,
  freeText,
  isoDate,
  optionalText,
  shortText,
  uuid,
  wholeNumber,
} from './free-text.ts'
import { contactLanguageCodes } from './languages.ts'
import { mostInSeries, seriesRhythms } from './series-dates.ts'

const isLeftOut = (value: unknown) => value === undefined || value === null || value === ''
const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (isLeftOut(value) ? null : value), z.union([z.null(), schema])) as z.ZodType<
    z.output<Schema> | null,
    z.input<Schema> | null | undefined
  >

/** A day as an input field gives it, or as the api's Date scalar does; both become YYYY-MM-DD. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  isoDate,
) as z.ZodType<string, string | Date>

const httpsLink = shortText(500).refine((value) => URL.canParse(value) && value.startsWith('https://'), 'link.invalid')

const details = {
  date: day,
  time: clockTime,
  durationMinutes: orNull(wholeNumber(15, 480)),
  online: z.boolean(),
  branchId: orNull(uuid),
  room: optionalText(80),
  onlineUrl: orNull(httpsLink),
  minimum: orNull(wholeNumber(0, 999)),
  capacity: orNull(wholeNumber(0, 999)),
  hostId: orNull(uuid),
  serviceId: orNull(uuid),
}

type Where = { online: boolean; branchId: string | null; room: string | null; onlineUrl: string | null }

/** People must be able to get there: a link when it is online, else a branch or at least a room in words. */
function checkWhere({ online, branchId, room, onlineUrl }: Where, context: z.RefinementCtx) {
  if (online && !onlineUrl) context.addIssue({ code: 'custom', path: ['onlineUrl'], message: 'link.required' })
  if (!online && !branchId && !room)
    context.addIssue({ code: 'custom', path: ['branchId'], message: 'branch.required' })
}

/** When, where and for how many a session is; sizes and length fall back on those of the activity. */
export const sessionDetailsInput = z.object(details).superRefine(checkWhere)

export type SessionDetails = z.output<typeof sessionDetailsInput>

export const planSessionInput = z
  .object({
    key: uuid,
    organisationId: uuid,
    activityKey: z.string({ error: 'choice.required' }),
    activityVersionId: orNull(uuid),
    publish: z.boolean(),
    ...details,
  })
  .superRefine(checkWhere)

export const changeSessionInput = z
  .object({ id: uuid, edition: z.string().max(40).nullish(), ...details })
  .superRefine(checkWhere)

/** A picture is there for everybody, so there are words for who does not see it. */
export const sessionPictureInput = z.object({
  id: uuid,
  uploadId: uuid,
  text: shortText(160, 'picture-text.required'),
})

export const cancelSessionInput = z.object({ id: uuid, reason: freeText(200, 'cancel-reason.required') })

const tooFew = 'series.too-few'

/** How often a session comes, and until when. */
const rhythm = {
  rhythm: choice(seriesRhythms),
  times: orNull(wholeNumber(2, mostInSeries)),
  until: orNull(day),
}

type Ending = { times: number | null; until: string | null }
function checkEnding({ times, until }: Ending, context: z.RefinementCtx) {
  if (!times && !until) context.addIssue({ code: 'custom', path: ['times'], message: tooFew })
}

/** What the form asks of a series, beside what it asks of each session. */
export const seriesRhythmInput = z.object(rhythm).superRefine(checkEnding)

export const seriesDatesInput = z
  .object({ organisationId: uuid, date: day, time: clockTime, ...rhythm })
  .superRefine(checkEnding)

const { date: _eachItsOwn, ...sameForAll } = details

export const planSeriesInput = z
  .object({
    key: uuid,
    organisationId: uuid,
    activityKey: z.string({ error: 'choice.required' }),
    activityVersionId: orNull(uuid),
    publish: z.boolean(),
    rhythm: choice(seriesRhythms),
    dates: z
      .array(day)
      .transform((days) => [...new Set(days)].sort())
      .refine((days) => days.length >= 2, tooFew)
      .refine((days) => days.length <= mostInSeries, 'series.too-many'),
    ...sameForAll,
  })
  .superRefine(checkWhere)

/** Who calls or comes in at the door. */
const walkIn = {
  firstName: shortText(40, 'first-name.required'),
  contactKind: choice(['EMAIL', 'PHONE']),
  contactValue: z.string({ error: 'contact.required' }).trim().min(1, 'contact.required'),
  language: choice(contactLanguageCodes),
  agreed: agreement,
}

function readContact<Input extends { contactKind: 'EMAIL' | 'PHONE'; contactValue: string }>(
  input: Input,
  issues: z.RefinementCtx,
): Input {
  const contact = normaliseContact(input.contactKind, input.contactValue)
  if (contact.ok) return { ...input, contactValue: contact.value }
  issues.addIssue({ code: 'custom', path: ['contactValue'], message: contact.messageKey })
  return z.NEVER
}

export const walkInFields = z.object(walkIn).transform(readContact)

export const addWalkInInput = z.object({ key: uuid, sessionId: uuid, ...walkIn }).transform(readContact)
