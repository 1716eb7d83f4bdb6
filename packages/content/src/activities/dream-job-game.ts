import type { Activity } from './activity.ts'
import { ar } from './dream-job-game/ar.ts'
import { en } from './dream-job-game/en.ts'
import { nl } from './dream-job-game/nl.ts'

export const dreamJobGame: Activity = {
  key: 'dream-job-game',
  kind: 'GAME',
  topic: 'NEXT_JOB',
  minimum: 4,
  maximum: 8,
  minutes: [10, 10, 25, 25, 10, 25, 15],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
