import { z } from 'zod'
import { readDoorCode } from './door-code.ts'
import { shortText, uuid } from './free-text.ts'

const code = z
  .string({ error: 'door-code.required' })
  .transform(readDoorCode)
  .refine((value) => value !== null, 'door-code.required') as z.ZodType<string>

/** With an own link nobody has to say who they are. */
export const arriveWithLinkInput = z.object({ key: uuid, code })
export const arriveByNameInput = z.object({ key: uuid, code, firstName: shortText(40, 'first-name.required') })

export const settleArrivalInput = z.object({ sessionId: uuid, arrivalId: uuid, enrolmentId: uuid.nullish() })
