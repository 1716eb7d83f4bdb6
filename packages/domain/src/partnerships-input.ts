import { z } from 'zod'
import { choice, freeText, optionalText, shortText, uuid } from './free-text.ts'

export const partnershipPhases = ['GETTING_ACQUAINTED', 'PILOT', 'EVALUATION', 'SCALING', 'ENDED'] as const
export const interestStances = ['OFFERS', 'SEEKS'] as const

/** A `Date` of the schema: a JavaScript date at midnight UTC. */
const day = z.date('date.required')
const noDay = day.nullish().transform((value) => value ?? null)
const nobody = uuid.nullish().transform((value) => value ?? null)
const words = optionalText(400).transform((value) => value ?? '')
const area = z.array(z.string()).min(1, 'municipality.required').max(60, 'value.invalid')
const title = shortText(120, 'title.required')
const purpose = freeText(600, 'purpose.required')

export const createPartnershipInput = z.object({
  key: uuid,
  organisationId: uuid,
  title,
  purpose,
  municipalityCodes: area,
  startedOn: day,
})

export const changePartnershipInput = z.object({ id: uuid, title, purpose, municipalityCodes: area })

export const enterPhaseInput = z.object({
  id: uuid,
  phase: choice(partnershipPhases),
  enteredOn: day,
  note: optionalText(600),
})

export const addPartnerInput = z.object({
  key: uuid,
  partnershipId: uuid,
  organisationId: uuid,
  brings: words,
  wants: words,
})

export const changePartnerInput = z.object({ id: uuid, brings: words, wants: words, contactId: nobody })

export const signPartnershipInput = z.object({ partnerId: uuid, signed: z.boolean() })

export const addInterestInput = z.object({
  key: uuid,
  partnershipId: uuid,
  title,
  stances: z
    .array(z.object({ partnerId: uuid, stance: choice(interestStances) }))
    .nullish()
    .transform((value) => value ?? []),
})

export const changeInterestInput = z.object({ id: uuid, title })

export const setStanceInput = z.object({
  interestId: uuid,
  partnerId: uuid,
  stance: choice(interestStances)
    .nullish()
    .transform((value) => value ?? null),
})

export const addCommitmentInput = z.object({ key: uuid, partnershipId: uuid, title, partnerId: nobody, dueOn: noDay })

export const changeCommitmentInput = z.object({ id: uuid, title, partnerId: nobody, dueOn: noDay })

export const finishCommitmentInput = z.object({ id: uuid, doneOn: noDay })

export const makeBlueprintInput = z.object({ key: uuid, partnershipId: uuid, title, summary: purpose })

export const startFromBlueprintInput = z
  .object({
    key: uuid,
    blueprintId: uuid,
    organisationId: uuid,
    title: optionalText(120),
    partners: z.array(z.object({ role: z.string(), organisationId: nobody })),
    municipalityCodes: area,
    startsOn: day,
    pilotStartsOn: day,
    pilotEndsOn: day,
  })
  .refine(({ pilotStartsOn, startsOn }) => pilotStartsOn >= startsOn, {
    path: ['pilotStartsOn'],
    message: 'pilot.before-partnership',
  })
  .refine(({ pilotStartsOn, pilotEndsOn }) => pilotEndsOn > pilotStartsOn, {
    path: ['pilotEndsOn'],
    message: 'date.end-before-start',
  })

/** Something that is taken out. */
export const removeInput = z.object({ id: uuid })
