import type { Activity } from './activity.ts'
import { ar } from './phone-call/ar.ts'
import { en } from './phone-call/en.ts'
import { nl } from './phone-call/nl.ts'

export const phoneCall: Activity = {
  key: 'phone-call',
  kind: 'RUN_SHEET',
  topic: 'PRESENTING_YOURSELF',
  minimum: 4,
  maximum: 10,
  minutes: [10, 15, 20, 25, 10, 10],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
