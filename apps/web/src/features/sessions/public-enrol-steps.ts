import { containsCitizenNumber } from '@loper/domain/citizen-number'
import { normaliseContact } from '@loper/domain/contact'
import type { FormError } from '../../app/public/page.ts'

export type EnrolStep = 'name' | 'contact' | 'language' | 'check' | 'companion' | 'needs'
type Values = Record<string, string>

/** The questions in order; the language is asked only where there is a choice. */
export function enrolSteps(languages: number): readonly EnrolStep[] {
  return languages > 1 ? ['name', 'contact', 'language', 'check'] : ['name', 'contact', 'check']
}

/** Questions for who has something to add; asked from the last look, and back to it. */
export const extraSteps: readonly EnrolStep[] = ['companion', 'needs']

/** What somebody may ask for; each has an input of its own name, since a form keeps one value for a name. */
export const needFields = {
  needLanguage: 'LANGUAGE_HELP',
  needWheelchair: 'WHEELCHAIR',
  needChildcare: 'CHILDCARE',
} as const
export const needsOf = (values: Values) =>
  Object.entries(needFields).flatMap(([field, need]) => (values[field] ? [need] : []))

/** The first name of who comes along; null for who comes alone. */
export const companionOf = (values: Values) => (values.together === 'yes' ? (values.companionName ?? '').trim() : null)

/** What the person chose, as a kind of contact. */
export const contactKindOf = (values: Values) =>
  values.contactKind === 'EMAIL' || values.contactKind === 'PHONE' ? values.contactKind : null

function nameProblem(typed: string): string | null {
  const name = typed.trim()
  if (name === '') return 'first-name.required'
  if (containsCitizenNumber(name)) return 'text.citizen-number'
  return name.length > 40 ? 'text.too-long' : null
}

/** What is not right yet in the answers of one step; the same rules as behind the api. */
export function problemsOf(step: EnrolStep, values: Values): FormError[] {
  const problem = (field: string, messageKey: string) => [{ path: [field], code: 'INVALID', messageKey }]
  if (step === 'name') {
    const key = nameProblem(values.firstName ?? '')
    return key ? problem('firstName', key) : []
  }
  if (step === 'companion') {
    if (!values.together) return problem('together', 'choice.required')
    const key = nameProblem(companionOf(values) ?? 'x')
    return key ? problem('companionName', key) : []
  }
  if (step === 'contact') {
    const kind = contactKindOf(values)
    if (!kind) return problem('contactKind', 'choice.required')
    const field = kind === 'EMAIL' ? 'email' : 'phone'
    const contact = normaliseContact(kind, values[field] ?? '')
    return contact.ok ? [] : problem(field, contact.messageKey)
  }
  return []
}

/** An error of the api, at the field of this form that it is about. */
export function atOwnField(error: FormError, values: Values): FormError {
  if (error.path[0] === 'companion') return { ...error, path: ['companionName'] }
  if (error.path[0] !== 'contactValue') return error
  return { ...error, path: [contactKindOf(values) === 'PHONE' ? 'phone' : 'email'] }
}

/** The step that asks for a field. */
export function stepOf(field: string | undefined): EnrolStep {
  if (field === 'firstName') return 'name'
  if (field === 'companion' || field === 'companionName') return 'companion'
  return field === 'email' || field === 'phone' || field === 'contactKind' ? 'contact' : 'check'
}
