import type { Activity } from './activity.ts'
import { ar } from './forms-and-letters/ar.ts'
import { en } from './forms-and-letters/en.ts'
import { nl } from './forms-and-letters/nl.ts'

export const formsAndLetters: Activity = {
  key: 'forms-and-letters',
  kind: 'RUN_SHEET',
  topic: 'LANGUAGE',
  minimum: 3,
  maximum: 8,
  minutes: [10, 20, 15, 30, 10, 5],
  online: 'on-site',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
