import type { Activity } from './activity.ts'
import { ar } from './practise-interview/ar.ts'
import { en } from './practise-interview/en.ts'
import { nl } from './practise-interview/nl.ts'

export const practiseInterview: Activity = {
  key: 'practise-interview',
  kind: 'RUN_SHEET',
  topic: 'PRESENTING_YOURSELF',
  minimum: 4,
  maximum: 9,
  minutes: [10, 15, 20, 10, 45, 20],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
