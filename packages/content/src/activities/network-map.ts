import type { Activity } from './activity.ts'
import { ar } from './network-map/ar.ts'
import { en } from './network-map/en.ts'
import { nl } from './network-map/nl.ts'

export const networkMap: Activity = {
  key: 'network-map',
  kind: 'CANVAS',
  topic: 'PRESENTING_YOURSELF',
  minimum: 4,
  maximum: 10,
  minutes: [10, 25, 15, 25, 15],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
