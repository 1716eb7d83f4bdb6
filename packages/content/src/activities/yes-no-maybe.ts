import type { Activity } from './activity.ts'
import { ar } from './yes-no-maybe/ar.ts'
import { en } from './yes-no-maybe/en.ts'
import { nl } from './yes-no-maybe/nl.ts'

export const yesNoMaybe: Activity = {
  key: 'yes-no-maybe',
  kind: 'GAME',
  topic: 'NEXT_JOB',
  minimum: 4,
  maximum: 12,
  minutes: [5, 15, 15, 15, 10],
  online: 'possible',
  languageLevel: 'A1',
  text: { nl, en },
  publicText: { ar },
}
