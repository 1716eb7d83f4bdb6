import type { Activity } from './activities/activity.ts'
import { applyOnline } from './activities/apply-online.ts'
import { computerHour } from './activities/computer-hour.ts'
import { cvBoard } from './activities/cv-board.ts'
import { dreamJobGame } from './activities/dream-job-game.ts'
import { firstCustomer } from './activities/first-customer.ts'
import { formsAndLetters } from './activities/forms-and-letters.ts'
import { languageAfternoon } from './activities/language-afternoon.ts'
import { languageAtWork } from './activities/language-at-work.ts'
import { makeYourCv } from './activities/make-your-cv.ts'
import { marketStall } from './activities/market-stall.ts'
import { networkMap } from './activities/network-map.ts'
import { practiseInterview } from './activities/practise-interview.ts'
import { realOrFake } from './activities/real-or-fake.ts'
import { startForYourself } from './activities/start-for-yourself.ts'
import { swapChairs } from './activities/swap-chairs.ts'
import { uniqueSkills } from './activities/unique-skills.ts'
import { whatMatters } from './activities/what-matters.ts'
import { wishToPlan } from './activities/wish-to-plan.ts'
import { wordMarket } from './activities/word-market.ts'
import { yesNoMaybe } from './activities/yes-no-maybe.ts'
import { yourStory } from './activities/your-story.ts'

/** All activities, in the order in which a library meets them: the easiest to start with first. */
export const activities: readonly Activity[] = [
  languageAfternoon,
  dreamJobGame,
  uniqueSkills,
  makeYourCv,
  computerHour,
  formsAndLetters,
  practiseInterview,
  realOrFake,
  wordMarket,
  whatMatters,
  yesNoMaybe,
  yourStory,
  applyOnline,
  languageAtWork,
  cvBoard,
  networkMap,
  swapChairs,
  wishToPlan,
  startForYourself,
  firstCustomer,
  marketStall,
]

/** The activity with this key, or undefined when there is none (a session may name one that was removed). */
export function findActivity(key: string): Activity | undefined {
  return activities.find((activity) => activity.key === key)
}
