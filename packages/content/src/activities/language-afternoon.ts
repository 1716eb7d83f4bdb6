import type { Activity } from './activity.ts'
import { ar } from './language-afternoon/ar.ts'
import { en } from './language-afternoon/en.ts'
import { nl } from './language-afternoon/nl.ts'

export const languageAfternoon: Activity = {
  key: 'language-afternoon',
  kind: 'RUN_SHEET',
  topic: 'LANGUAGE',
  minimum: 4,
  maximum: 10,
  minutes: [15, 20, 30, 10, 30, 15],
  online: 'on-site',
  languageLevel: 'A1',
  text: { nl, en },
  publicText: { ar },
}
