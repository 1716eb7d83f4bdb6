import type { Activity } from './activity.ts'
import { ar } from './make-your-cv/ar.ts'
import { en } from './make-your-cv/en.ts'
import { nl } from './make-your-cv/nl.ts'

export const makeYourCv: Activity = {
  key: 'make-your-cv',
  kind: 'RUN_SHEET',
  topic: 'CV',
  minimum: 4,
  maximum: 8,
  minutes: [10, 15, 25, 10, 40, 20],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
