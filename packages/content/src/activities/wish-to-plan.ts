import type { Activity } from './activity.ts'
import { ar } from './wish-to-plan/ar.ts'
import { en } from './wish-to-plan/en.ts'
import { nl } from './wish-to-plan/nl.ts'

export const wishToPlan: Activity = {
  key: 'wish-to-plan',
  kind: 'CANVAS',
  topic: 'NEXT_JOB',
  minimum: 4,
  maximum: 8,
  minutes: [10, 15, 25, 25, 15],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
