import { currentConsentVersions } from '@loper/content/consent-texts'
import type { Language } from '@loper/domain/languages'
import { requestReferralInput } from '@loper/domain/referrals-input'
import type { ContactKind, FeedbackLevel, RequestReferralInput, Topic } from '@loper/graphql/documents'
import type { UseFormReturn } from 'react-hook-form'
import type { PayloadError } from '../../lib/use-form-errors.ts'

/** What the person is referred to, as far as the form shows it. */
export type ChosenService = {
  id: string
  title: string
  schedule?: string | null
  organisation: { id: string; name: string }
}

/** What is typed and ticked together. Lives in memory alone until the person agreed and the form is sent. */
export type ReferralValues = {
  firstName: string
  municipalityCode: string
  municipalityName: string
  topic: Topic | ''
  questionNote: string
  serviceId: string
  contactKind: ContactKind
  contactValue: string
  language: string
  shares: { municipality: boolean; language: boolean; question: boolean }
  feedbackLevel: FeedbackLevel | ''
  consent: { given: boolean; language: Language }
}

export type ReferralForm = UseFormReturn<ReferralValues>

export const emptyReferral: ReferralValues = {
  firstName: '',
  municipalityCode: '',
  municipalityName: '',
  topic: '',
  questionNote: '',
  serviceId: '',
  contactKind: 'PHONE',
  contactValue: '',
  language: 'nl',
  shares: { municipality: true, language: true, question: true },
  feedbackLevel: '',
  consent: { given: false, language: 'nl' },
}

/** The form as the api takes it. */
export function toInput(
  values: ReferralValues,
  sent: { key: string; senderOrganisationId: string },
): RequestReferralInput {
  const { municipalityName: _, municipalityCode, questionNote, topic, feedbackLevel, consent, ...rest } = values
  return {
    ...rest,
    ...sent,
    topic: topic as Topic,
    feedbackLevel: feedbackLevel as FeedbackLevel,
    municipalityCode: municipalityCode || null,
    questionNote: questionNote.trim() || null,
    consent: { ...consent, textVersion: currentConsentVersions.referral },
  }
}

/** What is still wrong, in the form of the api's own errors, before anything leaves the browser. */
export function problemsOf(input: RequestReferralInput): PayloadError[] {
  const parsed = requestReferralInput.safeParse(input)
  if (parsed.success) return []
  const problems = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    code: 'INVALID',
    messageKey: message,
  }))
  const place = ({ path }: PayloadError) => onPage.indexOf(path[0] ?? '')
  return problems.toSorted((a, b) => place(a) - place(b))
}

/** The fields of the green sheet; the others are the consultant's own side. */
export const onSheet = ['contactValue', 'language', 'feedbackLevel', 'consent']

/** The fields from top to bottom, so that the summary lists what is wrong in the order of the page. */
const onPage = ['firstName', 'municipalityCode', 'topic', 'questionNote', 'serviceId', ...onSheet]
