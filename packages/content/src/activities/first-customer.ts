import type { Activity } from './activity.ts'
import { ar } from './first-customer/ar.ts'
import { en } from './first-customer/en.ts'
import { nl } from './first-customer/nl.ts'

export const firstCustomer: Activity = {
  key: 'first-customer',
  kind: 'CANVAS',
  topic: 'STARTING_FOR_YOURSELF',
  minimum: 4,
  maximum: 8,
  minutes: [10, 20, 20, 25, 15],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
