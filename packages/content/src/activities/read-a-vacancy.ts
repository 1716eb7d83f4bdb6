import type { Activity } from './activity.ts'
import { ar } from './read-a-vacancy/ar.ts'
import { en } from './read-a-vacancy/en.ts'
import { nl } from './read-a-vacancy/nl.ts'

export const readAVacancy: Activity = {
  key: 'read-a-vacancy',
  kind: 'RUN_SHEET',
  topic: 'NEXT_JOB',
  minimum: 4,
  maximum: 10,
  minutes: [10, 20, 15, 20, 15, 10],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
