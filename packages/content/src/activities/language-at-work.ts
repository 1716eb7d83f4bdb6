import type { Activity } from './activity.ts'
import { ar } from './language-at-work/ar.ts'
import { en } from './language-at-work/en.ts'
import { nl } from './language-at-work/nl.ts'

export const languageAtWork: Activity = {
  key: 'language-at-work',
  kind: 'RUN_SHEET',
  topic: 'LANGUAGE',
  minimum: 4,
  maximum: 10,
  minutes: [10, 20, 15, 30, 15],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
