import type { Activity } from './activity.ts'
import { ar } from './your-story/ar.ts'
import { en } from './your-story/en.ts'
import { nl } from './your-story/nl.ts'

export const yourStory: Activity = {
  key: 'your-story',
  kind: 'CANVAS',
  topic: 'PRESENTING_YOURSELF',
  minimum: 4,
  maximum: 10,
  minutes: [10, 10, 25, 30, 15],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
