import type { Activity } from './activity.ts'
import { ar } from './computer-hour/ar.ts'
import { en } from './computer-hour/en.ts'
import { nl } from './computer-hour/nl.ts'

export const computerHour: Activity = {
  key: 'computer-hour',
  kind: 'RUN_SHEET',
  topic: 'DIGITAL',
  minimum: 3,
  maximum: 8,
  minutes: [10, 15, 35, 15, 15],
  online: 'on-site',
  languageLevel: 'A1',
  text: { nl, en },
  publicText: { ar },
}
