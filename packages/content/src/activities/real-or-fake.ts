import type { Activity } from './activity.ts'
import { ar } from './real-or-fake/ar.ts'
import { en } from './real-or-fake/en.ts'
import { nl } from './real-or-fake/nl.ts'

export const realOrFake: Activity = {
  key: 'real-or-fake',
  kind: 'GAME',
  topic: 'DIGITAL',
  minimum: 4,
  maximum: 12,
  minutes: [10, 20, 10, 10, 10],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
