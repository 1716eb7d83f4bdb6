import type { Activity } from './activity.ts'
import { ar } from './word-market/ar.ts'
import { en } from './word-market/en.ts'
import { nl } from './word-market/nl.ts'

export const wordMarket: Activity = {
  key: 'word-market',
  kind: 'GAME',
  topic: 'LANGUAGE',
  minimum: 4,
  maximum: 12,
  minutes: [5, 10, 20, 15, 10],
  online: 'on-site',
  languageLevel: 'A1',
  text: { nl, en },
  publicText: { ar },
}
