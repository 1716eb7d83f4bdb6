/**
 * What a button of an e-learning does. In the browser the answer is kept there and nothing waits for the network; without JavaScript the
 * server keeps it at once, and the two secrets of the folder travel along in the form.
 */
import { FetchFolderDocument, SaveAnswersDocument, StartFolderDocument } from '@loper/graphql/documents'
import type { FormValues } from '../../app/public/contract.ts'
import type { FormState, PageArgs } from '../../app/public/page.ts'
import { type Assignment, type ELearning, inputName, isEmpty, moved, problemsIn, valueIn } from './answer-form.ts'
import { type Access, type Value, writeLocally } from './local-folder.ts'

export type KnownAnswer = { id: string; eLearning: string; assignment: string; value: Value }

/** No exercise has this key. */
export const lastStep = 'the-end'

/** The step after this one; the first one is the overview, which has no name. */
export function stepAfter(assignments: readonly Assignment[], step: string | undefined): string {
  const next = assignments[assignments.findIndex(({ key }) => key === step) + 1]
  return next?.key ?? lastStep
}

type Server = Pick<PageArgs, 'ask'>

async function accessIn({ ask }: Server, { link, code, key }: FormValues): Promise<Access | FormState['errors']> {
  if (link && code) return { link, code }
  const { startFolder } = await ask(StartFolderDocument, { input: { key: key ?? '' } })
  return startFolder.link && startFolder.code
    ? { link: startFolder.link, code: startFolder.code }
    : [...startFolder.errors]
}

type Written = { eLearning: string; assignment: string; value: Value }

/** Keeps an answer on the server, for a browser without JavaScript. */
async function keepOnServer(server: Server, form: FormValues, written: Written): Promise<FormState> {
  const access = await accessIn(server, form)
  if (Array.isArray(access)) return { values: form, errors: access }
  const { link, code } = access as Access
  const answer = { ...written, id: crypto.randomUUID(), replaces: form.base ? [form.base] : [] }
  const { saveAnswers } = await server.ask(SaveAnswersDocument, {
    input: { access: { link, code }, answers: [answer] },
  })
  const known = JSON.stringify(saveAnswers.folder?.answers ?? [])
  return { values: { link, code, known }, errors: [...saveAnswers.errors] }
}

/** What the server knows already, for a step back without JavaScript. */
async function fetchFromServer({ ask }: Server, { link, code }: FormValues): Promise<FormValues> {
  if (!link || !code) return {}
  const { folder } = await ask(FetchFolderDocument, { access: { link, code } })
  return { link, code, known: JSON.stringify(folder.folder?.answers ?? []) }
}

/** Acts on a posted exercise: keeps what is in it, and goes where the button said. */
export async function actOnELearning(args: PageArgs, eLearning: ELearning, form: FormValues): Promise<FormState> {
  const { intent = 'next', step, key: _, ...rest } = form
  const assignment = eLearning.assignments.find(({ key }) => key === step)
  const [, movedKey, by] = /^move:([a-z0-9-]+):(-?1)$/.exec(intent) ?? []
  if (assignment && movedKey) {
    const order = moved(valueIn(assignment, form).order ?? [], movedKey, by === '1' ? 1 : -1)
    return { values: { ...rest, [inputName.order]: order.join(',') }, errors: [], step: assignment.key }
  }
  const wanted = intent.startsWith('to:') ? intent.slice(3) : stepAfter(eLearning.assignments, step)
  const value = assignment ? valueIn(assignment, form) : null
  const problems = value ? problemsIn(value) : []
  if (problems.length > 0 && step) return { values: rest, errors: problems, step }
  const keeps = assignment && value && !(isEmpty(value) && !form.base)
  const place = { eLearning: eLearning.key, assignment: assignment?.key ?? '' }
  if (typeof window !== 'undefined') {
    if (keeps) writeLocally(place, form.base || null, value)
    return { values: {}, errors: [], step: wanted }
  }
  if (!keeps) return { values: await fetchFromServer(args, form), errors: [], step: wanted }
  const kept = await keepOnServer(args, form, { ...place, value })
  return kept.errors.length > 0
    ? { ...kept, values: { ...rest, ...kept.values }, ...(step && { step }) }
    : { ...kept, step: wanted }
}
