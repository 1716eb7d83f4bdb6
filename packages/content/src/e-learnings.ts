import { cv } from './e-learnings/cv.ts'
import type { ELearning } from './e-learnings/e-learning.ts'
import { nextJob } from './e-learnings/next-job.ts'
import { presentingYourself } from './e-learnings/presenting-yourself.ts'
import { startingForYourself } from './e-learnings/starting-for-yourself.ts'

/** One e-learning for each topic of the toolkit, in the order in which most people need them. */
export const eLearnings: readonly ELearning[] = [presentingYourself, cv, nextJob, startingForYourself]

/** The e-learning with this key, or undefined when there is none. */
export function findELearning(key: string): ELearning | undefined {
  return eLearnings.find((eLearning) => eLearning.key === key)
}

/** The e-learning about a topic, or undefined when there is none. */
export function findELearningAbout(topic: string): ELearning | undefined {
  return eLearnings.find((eLearning) => eLearning.topic === topic)
}
