import { ar } from './cv/ar.ts'
import { en } from './cv/en.ts'
import { nl } from './cv/nl.ts'
import type { ELearning } from './e-learning.ts'

export const cv: ELearning = {
  key: 'cv',
  topic: 'CV',
  minutes: 25,
  sceneSeconds: [7, 8, 8, 8, 7],
  text: { nl, en, ar },
}
