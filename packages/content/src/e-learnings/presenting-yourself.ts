import type { ELearning } from './e-learning.ts'
import { ar } from './presenting-yourself/ar.ts'
import { en } from './presenting-yourself/en.ts'
import { nl } from './presenting-yourself/nl.ts'

export const presentingYourself: ELearning = {
  key: 'presenting-yourself',
  topic: 'PRESENTING_YOURSELF',
  minutes: 20,
  sceneSeconds: [7, 8, 8, 8, 7],
  text: { nl, en, ar },
}
