import { promotionWords } from '@loper/content/promotion-words'
import { comma, formatDay, formatTimeRange } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import type { Prisma } from '@loper/prisma/client'
import type { SpokenWords } from '../sessions/spoken-words.service.ts'

/** A session with its words in the language of the feed, where they exist in it. */
export type FeedSession = Prisma.SessionGetPayload<{ include: { branch: true; organisation: true } }> & {
  words: SpokenWords
}
export type Feed = { name: string; address: string; language: Language; sessions: FeedSession[] }

type Words = { title(name: string): string; cancelled: string; moved: string; enrol: string; all: string; none: string }

/** What a feed says to job seekers beside the words of the sessions. */
export const feedWords: Record<Language, Words> = {
  nl: {
    title: (name) => `Bijeenkomsten van ${name}`,
    cancelled: 'Gaat niet door',
    moved: 'Let op: andere dag of tijd',
    enrol: 'Meld u aan',
    all: 'Bekijk alle bijeenkomsten',
    none: 'Er zijn nu geen bijeenkomsten gepland.',
  },
  en: {
    title: (name) => `Sessions of ${name}`,
    cancelled: 'Cancelled',
    moved: 'Note: another day or time',
    enrol: 'Sign up',
    all: 'See all sessions',
    none: 'No sessions are planned now.',
  },
  ar: {
    title: (name) => `لقاءات ${name}`,
    cancelled: 'أُلغي',
    moved: 'انتبه: تغير اليوم أو الوقت',
    enrol: 'سجل الآن',
    all: 'شاهد كل اللقاءات',
    none: 'لا توجد لقاءات مخططة الآن.',
  },
}

/** "dinsdag 3 maart, 14.00 tot 16.00 uur" */
export function whenOf({ startsAt, endsAt }: FeedSession, language: Language): string {
  return `${formatDay(startsAt, new Date(), language)}${comma(language)} ${formatTimeRange(startsAt, endsAt, language)}`
}

/** Where it is: "Bibliotheek Stadshart, Stadhuisplein 1, Zoetermeer, leeszaal". */
export function whereOf({ online, branch, room, organisation }: FeedSession, language: Language): string {
  if (online) return promotionWords[language].online
  if (!branch) return [organisation.name, room].filter(Boolean).join(', ')
  return [branch.name, branch.street, branch.place, room].filter(Boolean).join(', ')
}
