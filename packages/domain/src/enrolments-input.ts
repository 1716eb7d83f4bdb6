import { z } from 'zod'
import { normaliseContact } from './contact.ts'
import { agreement, choice, shortText, uuid } from './free-text.ts'
import { contactLanguageCodes, interfaceLanguages } from './languages.ts'
import { westernDigits } from './western-digits.ts'

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
  })
  .transform((input, issues) => {
    const contact = normaliseContact(input.contactKind, input.contactValue)
    if (contact.ok) return { ...input, contactValue: contact.value }
    issues.addIssue({ code: 'custom', path: ['contactValue'], message: contact.messageKey })
    return z.NEVER
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
