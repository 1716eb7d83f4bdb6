/** What an e-learning is made of: facts once, and its words in every language of the public front. Dutch says `u`. */
import type { Language } from '@loper/domain/languages'
import type { ActivityTopic } from '../activities/activity.ts'

export type ELearningTopic = Exclude<ActivityTopic, 'LANGUAGE' | 'DIGITAL'>

/** One exercise. `key`s are the same in every language: an answer is kept by key and read in any language. */
export type Assignment =
  /** How sure somebody feels, in five steps; asked before and after. */
  | { kind: 'SURE'; key: 'before' | 'after'; title: string; hint: string }
  /** Choose what fits; every choice gives a word, shown together under `outcome`. */
  | {
      kind: 'CHOOSE'
      key: string
      title: string
      hint: string
      outcome: string
      options: readonly { key: string; text: string; word: string }[]
    }
  /** Put in an order; `tip` follows when it is done. */
  | {
      kind: 'SORT'
      key: string
      title: string
      hint: string
      tip: string
      items: readonly { key: string; text: string }[]
    }
  /** Write in own words. */
  | {
      kind: 'WRITE'
      key: string
      title: string
      hint: string
      fields: readonly { key: string; label: string; example: string }[]
    }

/** One line of the captions: shown from `from` to `to`, in seconds. */
export type Cue = { from: number; to: number; text: string }

export type ELearningText = {
  title: string
  /** One sentence. */
  summary: string
  /** What somebody can do afterwards. */
  aim: string
  /** The words of the film, one for each scene of the facts. */
  scenes: readonly { says: string; shows: string }[]
  assignments: readonly Assignment[]
}

export type ELearning = {
  key: string
  topic: ELearningTopic
  /** How long it takes, film included. */
  minutes: number
  /** The film that we drew ourselves: how many seconds each scene lasts. */
  sceneSeconds: readonly number[]
  text: Record<Language, ELearningText>
}
