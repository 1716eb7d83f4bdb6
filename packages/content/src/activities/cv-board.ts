import type { Activity } from './activity.ts'
import { ar } from './cv-board/ar.ts'
import { en } from './cv-board/en.ts'
import { nl } from './cv-board/nl.ts'

export const cvBoard: Activity = {
  key: 'cv-board',
  kind: 'CANVAS',
  topic: 'CV',
  minimum: 4,
  maximum: 8,
  minutes: [10, 25, 25, 15, 15],
  online: 'on-site',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
