import { z } from 'zod'
import { type ContactKind, normaliseContact } from './contact.ts'
import { choice, optionalText, shortText, uuid } from './free-text.ts'
import { contactLanguageCodes, interfaceLanguages } from './languages.ts'
import { failureReasons, referralOutcomes, rejectionReasons } from './referral-states.ts'

const topics = ['LANGUAGE', 'DIGITAL', 'WORK'] as const
const contactKinds = ['EMAIL', 'PHONE'] as const satisfies readonly ContactKind[]
const feedbackLevels = ['NOTHING', 'STARTED_FINISHED', 'DETAILS'] as const

/** Agreement as evidence: that it was given, to which version of the text, in which language. */
const consentInput = z.object({
  given: z.literal(true, { error: 'agreement.required' }),
  textVersion: z.string(),
  language: choice(interfaceLanguages),
})

type TypedContact = { contactKind: ContactKind; contactValue: string }

const typedContact = z.object({ contactKind: choice(contactKinds), contactValue: z.string() })

function contactProblem(value: unknown): string {
  const { contactKind, contactValue } = value as TypedContact
  const contact = normaliseContact(contactKind, contactValue)
  return contact.ok ? '' : contact.messageKey
}

/** Checks the contact also when other fields are wrong, so that everything is told at once. */
const contactRule = {
  path: ['contactValue'],
  error: (issue: { input?: unknown }) => contactProblem(issue.input),
  when: ({ value }: { value: unknown }) => typedContact.safeParse(value).success,
}

/** The way to reach somebody in its normal form. */
function withContact<T extends TypedContact>(value: T): T {
  const contact = normaliseContact(value.contactKind, value.contactValue)
  return contact.ok ? { ...value, contactValue: contact.value } : value
}

/** What the consultant and the person fill in together. Nothing of it may be kept unless `consent` holds. */
export const requestReferralInput = z
  .object({
    key: uuid,
    senderOrganisationId: uuid,
    serviceId: z.uuid({ error: 'service.required' }),
    firstName: shortText(40, 'first-name.required'),
    contactKind: choice(contactKinds),
    contactValue: z.string(),
    language: choice(contactLanguageCodes),
    municipalityCode: z.string().nullish(),
    topic: z.enum(topics, { error: 'topic.required' }),
    questionNote: optionalText(300),
    shares: z.object({ municipality: z.boolean(), language: z.boolean(), question: z.boolean() }),
    feedbackLevel: z.enum(feedbackLevels, { error: 'feedback.required' }),
    consent: consentInput,
  })
  .refine((value) => contactProblem(value) === '', contactRule)
  .transform(withContact)

export const rejectReferralInput = z.object({
  referralId: uuid,
  reason: z.enum(rejectionReasons, { error: 'reason.required' }),
  note: optionalText(500),
})

export const failReferralInput = z.object({
  referralId: uuid,
  reason: z.enum(failureReasons, { error: 'reason.required' }),
  note: optionalText(500),
})

export const completeReferralInput = z.object({
  referralId: uuid,
  outcome: z.enum(referralOutcomes, { error: 'outcome.required' }),
  note: optionalText(500),
})

export const placeInSessionInput = z.object({ referralId: uuid, sessionId: uuid })

export const sendReferralOnInput = z.object({
  key: uuid,
  referralId: uuid,
  serviceId: z.uuid({ error: 'service.required' }),
  consent: consentInput,
})

export const changeFeedbackLevelInput = z.object({ referralId: uuid, feedbackLevel: choice(feedbackLevels) })
