import type { Activity } from './activity.ts'
import { ar } from './what-matters/ar.ts'
import { en } from './what-matters/en.ts'
import { nl } from './what-matters/nl.ts'

export const whatMatters: Activity = {
  key: 'what-matters',
  kind: 'CANVAS',
  topic: 'NEXT_JOB',
  minimum: 4,
  maximum: 10,
  minutes: [10, 25, 20, 25, 10],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
