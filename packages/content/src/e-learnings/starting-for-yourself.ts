import type { ELearning } from './e-learning.ts'
import { ar } from './starting-for-yourself/ar.ts'
import { en } from './starting-for-yourself/en.ts'
import { nl } from './starting-for-yourself/nl.ts'

export const startingForYourself: ELearning = {
  key: 'starting-for-yourself',
  topic: 'STARTING_FOR_YOURSELF',
  minutes: 25,
  sceneSeconds: [7, 8, 8, 8, 7],
  text: { nl, en, ar },
}
