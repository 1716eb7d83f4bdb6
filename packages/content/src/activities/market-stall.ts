import type { Activity } from './activity.ts'
import { ar } from './market-stall/ar.ts'
import { en } from './market-stall/en.ts'
import { nl } from './market-stall/nl.ts'

export const marketStall: Activity = {
  key: 'market-stall',
  kind: 'GAME',
  topic: 'STARTING_FOR_YOURSELF',
  minimum: 6,
  maximum: 12,
  minutes: [10, 20, 30, 15, 15],
  online: 'on-site',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
