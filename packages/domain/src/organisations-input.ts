import { z } from 'zod'
import { normaliseEmail } from './contact.ts'
import { choice, optionalText, shortText, uuid } from './free-text.ts'

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

export const roles = [
  'COORDINATOR',
  'FRONT_DESK',
  'HOST',
  'CONSULTANT',
  'CLIENT_MANAGER',
  'ADVISER',
  'OBSERVER',
  'ADMINISTRATOR',
] as const

const website = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  z.url({ protocol: /^https?$/, error: 'link.invalid' }).nullish(),
)

const emailAddress = z.string({ error: 'email.required' }).transform((value, context) => {
  const email = normaliseEmail(value)
  if (email.ok) return email.value
  context.addIssue({ code: 'custom', message: email.messageKey })
  return z.NEVER
})

const organisation = z.object({
  name: shortText(120, 'name.required'),
  type: choice(organisationTypes),
  website,
  municipalityCodes: z.array(z.string()).max(400),
  supportedById: uuid.nullish(),
})

export const createOrganisationInput = organisation.extend({ key: uuid })
export const changeOrganisationInput = organisation.extend({ id: uuid })

const branch = z.object({
  name: shortText(120, 'name.required'),
  street: shortText(120),
  postcode: z
    .string({ error: 'postcode.invalid' })
    .transform((value) => value.replace(/\s/g, '').toUpperCase())
    .pipe(z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/, 'postcode.invalid'))
    .transform((value) => `${value.slice(0, 4)} ${value.slice(4)}`),
  place: shortText(80),
  municipalityCode: z.string({ error: 'choice.required' }).min(1, 'choice.required'),
  accessNote: optionalText(200),
})

export const addBranchInput = branch.extend({ key: uuid, organisationId: uuid })
export const changeBranchInput = branch.extend({ id: uuid })

export const inviteMemberInput = z.object({
  key: uuid,
  organisationId: uuid,
  name: shortText(80, 'name.required'),
  email: emailAddress,
  role: choice(roles),
})
