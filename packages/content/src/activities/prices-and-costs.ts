import type { Activity } from './activity.ts'
import { ar } from './prices-and-costs/ar.ts'
import { en } from './prices-and-costs/en.ts'
import { nl } from './prices-and-costs/nl.ts'

export const pricesAndCosts: Activity = {
  key: 'prices-and-costs',
  kind: 'RUN_SHEET',
  topic: 'STARTING_FOR_YOURSELF',
  minimum: 3,
  maximum: 8,
  minutes: [10, 15, 15, 15, 20, 15],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
