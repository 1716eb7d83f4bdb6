import type { Activity } from './activity.ts'
import { ar } from './apply-online/ar.ts'
import { en } from './apply-online/en.ts'
import { nl } from './apply-online/nl.ts'

export const applyOnline: Activity = {
  key: 'apply-online',
  kind: 'RUN_SHEET',
  topic: 'DIGITAL',
  minimum: 3,
  maximum: 8,
  minutes: [10, 20, 15, 15, 20, 10],
  online: 'on-site',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
