import { containsCitizenNumber } from '@loper/domain/citizen-number'
import type { PublicELearningPageQuery } from '@loper/graphql/documents'
import type { FormValues } from '../../app/public/contract.ts'
import type { FormError } from '../../app/public/page.ts'
import type { Value } from './local-folder.ts'

export type ELearning = NonNullable<PublicELearningPageQuery['eLearning']>
export type Assignment = ELearning['assignments'][number]

/** What every exercise gets: its question, the answer it begins with, where to put a new one, and what is wrong at an input. */
export type Exercise = {
  assignment: Assignment
  value: Value | null
  onValue(value: Value): void
  errorAt(name: string): string | undefined
}

/** The names of the inputs of an exercise; each its own, since a form keeps one value for a name. */
export const inputName = {
  sure: 'sure',
  order: 'order',
  chosen: (key: string) => `chosen.${key}`,
  text: (key: string) => `text.${key}`,
}

/** The order that a text of keys gives; what it lacks comes after. */
export const orderIn = ({ parts }: Assignment, text: string | undefined): string[] => {
  const keys = parts.map(({ key }) => key)
  const given = [...new Set((text ?? '').split(','))].filter((key) => keys.includes(key))
  return [...given, ...keys.filter((key) => !given.includes(key))]
}

/** The answer that a form holds. */
export function valueIn(assignment: Assignment, form: FormValues): Value {
  const { kind, parts } = assignment
  if (kind === 'SURE') return { sure: Number(form[inputName.sure]) || null }
  if (kind === 'CHOOSE') return { chosen: parts.map(({ key }) => key).filter((key) => form[inputName.chosen(key)]) }
  if (kind === 'SORT') return { order: orderIn(assignment, form[inputName.order]) }
  return { texts: parts.map(({ key }) => ({ key, text: form[inputName.text(key)]?.trim() || null })) }
}

/** Whether there is nothing in it: then there is nothing to keep, unless something was there before. */
export function isEmpty({ sure, chosen, order, texts }: Value): boolean {
  return !sure && !order && !chosen?.length && !texts?.some(({ text }) => text)
}

/** What must be mended before it can be kept. */
export function problemsIn({ texts }: Value): FormError[] {
  return (texts ?? []).flatMap(({ key, text }) => {
    const messageKey = containsCitizenNumber(text ?? '')
      ? 'text.citizen-number'
      : (text ?? '').length > 1000
        ? 'text.too-long'
        : null
    return messageKey ? [{ path: [inputName.text(key)], code: 'INVALID', messageKey }] : []
  })
}

/** The order with one key moved one place; at the end it stays. */
export function moved(order: readonly string[], key: string, by: -1 | 1): string[] {
  const from = order.indexOf(key)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return [...order]
  const rest = order.filter((each) => each !== key)
  return [...rest.slice(0, to), key, ...rest.slice(to)]
}
