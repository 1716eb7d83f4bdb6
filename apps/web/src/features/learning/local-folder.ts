/**
 * The folder as this browser keeps it: every answer is here first, and goes to the server when there is network. Nothing of it is read on
 * the server, so it has no words and no React in it.
 */
import { joinAnswers, keepAnswer, noAnswers } from '@loper/domain/answer-versions'
import type { AnswerValueInput } from '@loper/graphql/documents'

export type Access = { link: string; code: string }
export type Value = Omit<AnswerValueInput, '__typename'>
/** `trying`: it may have reached the folder or not. `refused`: the folder said no, and sending it again helps nobody. */
type Sent = 'no' | 'trying' | 'yes' | 'refused'
export type LocalAnswer = {
  id: string
  eLearning: string
  assignment: string
  replaces: string[]
  value: Value
  sent: Sent
}
export type LocalFolder = {
  /** The same for every try to start the folder. */
  startKey: string
  access: Access | null
  /** The folder is no more, or its code is another: nothing is sent until the person chose. */
  closed: boolean
  answers: LocalAnswer[]
  replaced: string[]
}

const name = 'loper-folder'
const listeners = new Set<() => void>()
let known: { text: string | null; folder: LocalFolder } | null = null

const empty = (): LocalFolder => ({
  startKey: crypto.randomUUID(),
  access: null,
  closed: false,
  answers: [],
  replaced: [],
})

/** A browser that keeps nothing (private, full) still works until the page closes. */
function stored(): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return known?.text ?? null
  }
}

export function localFolder(): LocalFolder {
  const text = stored()
  if (known && known.text === text) return known.folder
  known = { text, folder: text ? { ...empty(), ...(JSON.parse(text) as LocalFolder) } : empty() }
  return known.folder
}

export function changeLocalFolder(change: (folder: LocalFolder) => LocalFolder): void {
  const folder = change(localFolder())
  const text = JSON.stringify(folder)
  known = { text, folder }
  try {
    localStorage.setItem(name, text)
  } catch {
    // What is in this page's memory is all there is.
  }
  for (const listener of listeners) listener()
}

export function forgetLocalFolder(): void {
  known = null
  try {
    localStorage.removeItem(name)
  } catch {
    // There was nothing to take away.
  }
  for (const listener of listeners) listener()
}

export function onLocalFolder(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

type Place = { eLearning: string; assignment: string }
const at =
  ({ eLearning, assignment }: Place) =>
  (answer: Place) =>
    answer.eLearning === eLearning && answer.assignment === assignment

/** The answers that stand at an exercise; the last one is the one to go on with. */
export const answersAt = (folder: Pick<LocalFolder, 'answers'>, place: Place) => folder.answers.filter(at(place))

/**
 * Writes an answer in the place of `base`, the one that was on the screen. What was not sent yet is changed itself; what may be elsewhere
 * already is replaced by a new one. Gives the id of what is now on the screen.
 */
export function writeLocally(place: Place, base: string | null, value: Value): string {
  const before = localFolder().answers.find(({ id }) => id === base)
  if (before && JSON.stringify(before.value) === JSON.stringify(value)) return before.id
  const own = before?.sent === 'no'
  const id = own ? before.id : crypto.randomUUID()
  changeLocalFolder((folder) => {
    if (own) return { ...folder, answers: folder.answers.map((each) => (each.id === id ? { ...each, value } : each)) }
    // What never arrived cannot replace anything any more, so this one does that too.
    const unheard = before && before.sent !== 'yes' ? before.replaces : []
    const answer: LocalAnswer = { ...place, id, replaces: base ? [base, ...unheard].slice(-50) : [], value, sent: 'no' }
    const here = keepAnswer({ standing: answersAt(folder, place), replaced: folder.replaced }, answer)
    const elsewhere = folder.answers.filter((each) => !at(place)(each))
    return { ...folder, answers: [...elsewhere, ...here.standing], replaced: [...here.replaced] }
  })
  return id
}

type Known = { answers: readonly Omit<LocalAnswer, 'replaces' | 'sent'>[]; replaced: readonly string[] }

/** What the folder holds, joined with what was written here. */
export function joinLocally({ answers, replaced }: Known): void {
  changeLocalFolder((folder) => {
    const theirs = answers.map((each): LocalAnswer => ({ ...each, replaces: [], sent: 'yes' }))
    const own = folder.answers.map(
      (each): LocalAnswer => (theirs.some(({ id }) => id === each.id) ? { ...each, sent: 'yes' } : each),
    )
    const all = joinAnswers({ ...noAnswers, standing: own, replaced: folder.replaced }, { standing: theirs, replaced })
    return { ...folder, answers: [...all.standing], replaced: [...all.replaced] }
  })
}

/** Goes on with this folder here; what was not sent before goes into it. */
export function adoptFolder(access: Access): void {
  changeLocalFolder((folder) =>
    folder.access?.link === access.link
      ? { ...folder, access, closed: false }
      : {
          ...folder,
          access,
          closed: false,
          answers: folder.answers.filter(({ sent }) => sent !== 'yes'),
          replaced: [],
        },
  )
}

/** Puts everything that is here into a new folder; the old one is no more. */
export function beginAnotherFolder(): void {
  changeLocalFolder(({ answers }) => ({
    ...empty(),
    answers: answers.map((answer): LocalAnswer => ({ ...answer, replaces: [], sent: 'no' })),
  }))
}
