import type { Activity } from './activity.ts'
import { ar } from './cv-detective/ar.ts'
import { en } from './cv-detective/en.ts'
import { nl } from './cv-detective/nl.ts'

export const cvDetective: Activity = {
  key: 'cv-detective',
  kind: 'GAME',
  topic: 'CV',
  minimum: 4,
  maximum: 10,
  minutes: [10, 25, 15, 15, 20, 5],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
