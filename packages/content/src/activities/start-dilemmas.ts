import type { Activity } from './activity.ts'
import { ar } from './start-dilemmas/ar.ts'
import { en } from './start-dilemmas/en.ts'
import { nl } from './start-dilemmas/nl.ts'

export const startDilemmas: Activity = {
  key: 'start-dilemmas',
  kind: 'GAME',
  topic: 'STARTING_FOR_YOURSELF',
  minimum: 4,
  maximum: 12,
  minutes: [10, 10, 25, 20, 10, 15],
  online: 'possible',
  languageLevel: 'B1',
  text: { nl, en },
  publicText: { ar },
}
