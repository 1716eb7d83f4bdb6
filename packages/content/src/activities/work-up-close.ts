import type { Activity } from './activity.ts'
import { ar } from './work-up-close/ar.ts'
import { en } from './work-up-close/en.ts'
import { nl } from './work-up-close/nl.ts'

export const workUpClose: Activity = {
  key: 'work-up-close',
  kind: 'RUN_SHEET',
  topic: 'NEXT_JOB',
  minimum: 4,
  maximum: 10,
  minutes: [10, 20, 25, 25, 10, 20, 10],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
