import type { Activity } from './activity.ts'
import { ar } from './swap-chairs/ar.ts'
import { en } from './swap-chairs/en.ts'
import { nl } from './swap-chairs/nl.ts'

export const swapChairs: Activity = {
  key: 'swap-chairs',
  kind: 'GAME',
  topic: 'PRESENTING_YOURSELF',
  minimum: 6,
  maximum: 12,
  minutes: [10, 15, 35, 15, 15],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
