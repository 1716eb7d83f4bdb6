import type { Activity } from './activities/activity.ts'
import { applyOnline } from './activities/apply-online.ts'
import { computerHour } from './activities/computer-hour.ts'
import { cvBoard } from './activities/cv-board.ts'
import { cvDetective } from './activities/cv-detective.ts'
import { dreamJobGame } from './activities/dream-job-game.ts'
import { firstCustomer } from './activities/first-customer.ts'
import { formsAndLetters } from './activities/forms-and-letters.ts'
import { languageAfternoon } from './activities/language-afternoon.ts'
import { languageAtWork } from './activities/language-at-work.ts'
import { makeYourCv } from './activities/make-your-cv.ts'
import { marketStall } from './activities/market-stall.ts'
import { networkMap } from './activities/network-map.ts'
import { phoneCall } from './activities/phone-call.ts'
import { practiseInterview } from './activities/practise-interview.ts'
import { pricesAndCosts } from './activities/prices-and-costs.ts'
import { readAVacancy } from './activities/read-a-vacancy.ts'
import { realOrFake } from './activities/real-or-fake.ts'
import { shortLetter } from './activities/short-letter.ts'
import { startDilemmas } from './activities/start-dilemmas.ts'
import { startForYourself } from './activities/start-for-yourself.ts'
import { swapChairs } from './activities/swap-chairs.ts'
import { uniqueSkills } from './activities/unique-skills.ts'
import { whatMatters } from './activities/what-matters.ts'
import { wishToPlan } from './activities/wish-to-plan.ts'
import { wordMarket } from './activities/word-market.ts'
import { workUpClose } from './activities/work-up-close.ts'
import { yesNoMaybe } from './activities/yes-no-maybe.ts'
import { yourStory } from './activities/your-story.ts'

/** All formats: the 21 of the toolkit and seven of libraries, in the order in which a library meets them: the easiest to start with first. */
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
  phoneCall,
  yourStory,
  readAVacancy,
  shortLetter,
  cvDetective,
  applyOnline,
  languageAtWork,
  cvBoard,
  networkMap,
  swapChairs,
  wishToPlan,
  workUpClose,
  startForYourself,
  firstCustomer,
  pricesAndCosts,
  marketStall,
  startDilemmas,
]

/** The activity with this key, or undefined when there is none (a session may name one that was removed). */
export function findActivity(key: string): Activity | undefined {
  return activities.find((activity) => activity.key === key)
}

/** How long an activity takes: its steps together. */
export function minutesOf(steps: readonly number[]): number {
  return steps.reduce((total, minutes) => total + minutes, 0)
}
