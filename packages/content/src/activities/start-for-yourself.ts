import type { Activity } from './activity.ts'
import { ar } from './start-for-yourself/ar.ts'
import { en } from './start-for-yourself/en.ts'
import { nl } from './start-for-yourself/nl.ts'

export const startForYourself: Activity = {
  key: 'start-for-yourself',
  kind: 'CANVAS',
  topic: 'STARTING_FOR_YOURSELF',
  minimum: 4,
  maximum: 8,
  minutes: [10, 30, 10, 30, 25, 15],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
