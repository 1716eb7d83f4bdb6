import { z } from 'zod'
import { normaliseContact } from './contact.ts'
import { enrolmentNeeds } from './enrolment-states.ts'
import { agreement, choice, shortText, uuid } from './free-text.ts'
import { contactLanguageCodes, interfaceLanguages } from './languages.ts'
import { westernDigits } from './western-digits.ts'

/** Who comes along: a first name, and a way of their own to be reached if they have one. */
const companion = z
  .object({
    firstName: shortText(40, 'first-name.required'),
    contactKind: choice(['EMAIL', 'PHONE']).nullish(),
    contactValue: z.string().nullish(),
  })
  .transform(({ firstName, contactKind, contactValue }, issues) => {
    if (!contactKind) return { firstName }
    const contact = normaliseContact(contactKind, contactValue ?? '')
    if (contact.ok) return { firstName, contactKind, contactValue: contact.value }
    issues.addIssue({ code: 'custom', path: ['contactValue'], message: contact.messageKey })
    return z.NEVER
  })

/** What somebody fills in to take part: a first name, one way to reach them, a language, and their agreement. */
export const enrolInSessionInput = z
  .object({
    key: uuid,
    sessionId: uuid,
    firstName: shortText(40, 'first-name.required'),
    contactKind: choice(['EMAIL', 'PHONE']),
    contactValue: z.string({ error: 'contact.required' }),
    language: choice(contactLanguageCodes),
    consent: z.object({ given: agreement, textVersion: z.string(), language: choice(interfaceLanguages) }),
    companion: companion.nullish(),
    invitation: z.object({ code: z.string(), agreed: z.boolean(), textVersion: z.string() }).nullish(),
    needs: z.array(choice(enrolmentNeeds)).max(enrolmentNeeds.length).default([]),
  })
  .transform((input, issues) => {
    const contact = normaliseContact(input.contactKind, input.contactValue)
    if (!contact.ok) {
      issues.addIssue({ code: 'custom', path: ['contactValue'], message: contact.messageKey })
      return z.NEVER
    }
    const main = { contactKind: input.contactKind, contactValue: contact.value }
    const { companion } = input
    return {
      ...input,
      ...main,
      needs: [...new Set(input.needs)],
      companion: companion ? { ...main, ...companion } : null,
    }
  })

/** Which sessions somebody looks for; everything may be left out. */
export const publicSessionsInput = z.object({
  place: z.string().trim().max(80).transform(westernDigits).nullish(),
  from: z.date().nullish(),
  to: z.date().nullish(),
  topic: choice(['LANGUAGE', 'DIGITAL', 'WORK']).nullish(),
  online: z.boolean().nullish(),
  organisationId: uuid.nullish(),
  first: z.int().min(1).max(50).default(12),
  after: z
    .string()
    .regex(/^\d{1,6}$/)
    .nullish(),
})
