import type { OwnVersionPageQuery } from '@loper/graphql/documents'
import type { PayloadError } from '../../lib/use-form-errors.ts'

type Activity = NonNullable<OwnVersionPageQuery['activity']>

/** What stands in the fields of the form: text, and lists with a line for each thing. */
export type VersionValues = {
  title: string
  publicTitle: string
  summary: string
  goodToKnow: string
  materials: string
  steps: StepValues[]
}
export type StepValues = { title: string; minutes: string; say: string; do: string; have: string; tip: string }

export const emptyStep: StepValues = { title: '', minutes: '10', say: '', do: '', have: '', tip: '' }

const asLines = (things: readonly string[]) => things.join('\n')
const asThings = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export function valuesOf({ title, publicText, materials, runSheet }: Activity): VersionValues {
  return {
    title,
    publicTitle: publicText.title,
    summary: publicText.summary,
    goodToKnow: asLines(publicText.goodToKnow),
    materials: asLines(materials),
    steps: runSheet.map((step) => ({
      title: step.title,
      minutes: String(step.minutes),
      say: step.say,
      do: asLines(step.do),
      have: asLines(step.have),
      tip: step.tip ?? '',
    })),
  }
}

/** Minutes as they were typed; 0 for what is no number, which the api refuses with a word about it. */
const minutesOf = (typed: string) => (/^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0)

export const totalOf = (steps: readonly Pick<StepValues, 'minutes'>[]) =>
  steps.reduce((sum, { minutes }) => sum + minutesOf(minutes), 0)

/** What the api wants to hear. */
export function asText(values: VersionValues) {
  return {
    title: values.title,
    publicTitle: values.publicTitle,
    summary: values.summary,
    goodToKnow: asThings(values.goodToKnow),
    materials: asThings(values.materials),
    steps: values.steps.map((step) => ({
      title: step.title,
      minutes: minutesOf(step.minutes),
      say: step.say,
      do: asThings(step.do),
      have: asThings(step.have),
      tip: step.tip.trim() || null,
    })),
  }
}

/** The api counts lines where the form has one field: an error in a line belongs to that field. */
export function inForm(errors: readonly PayloadError[]): PayloadError[] {
  return errors.map((error) => {
    const [first, ...path] = error.path
    const place = first === 'text' ? path : error.path
    const isLine = place.length > 1 && /^\d+$/.test(place.at(-1) ?? '') && place.at(-2) !== 'steps'
    return { ...error, path: isLine ? place.slice(0, -1) : place }
  })
}
