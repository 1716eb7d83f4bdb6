import type { Activity } from './activity.ts'
import { ar } from './unique-skills/ar.ts'
import { en } from './unique-skills/en.ts'
import { nl } from './unique-skills/nl.ts'

export const uniqueSkills: Activity = {
  key: 'unique-skills',
  kind: 'GAME',
  topic: 'CV',
  minimum: 4,
  maximum: 8,
  minutes: [10, 15, 40, 10, 25, 20],
  online: 'possible',
  languageLevel: 'A2',
  text: { nl, en },
  publicText: { ar },
}
