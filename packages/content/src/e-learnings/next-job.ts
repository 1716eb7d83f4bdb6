import type { ELearning } from './e-learning.ts'
import { ar } from './next-job/ar.ts'
import { en } from './next-job/en.ts'
import { nl } from './next-job/nl.ts'

export const nextJob: ELearning = {
  key: 'next-job',
  topic: 'NEXT_JOB',
  minutes: 20,
  sceneSeconds: [7, 8, 8, 8, 7],
  text: { nl, en, ar },
}
