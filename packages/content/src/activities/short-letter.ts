import type { Activity } from './activity.ts'
import { ar } from './short-letter/ar.ts'
import { en } from './short-letter/en.ts'
import { nl } from './short-letter/nl.ts'

export const shortLetter: Activity = {
  key: 'short-letter',
  kind: 'RUN_SHEET',
  topic: 'CV',
  minimum: 3,
  maximum: 8,
  minutes: [10, 15, 15, 25, 15, 10],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
