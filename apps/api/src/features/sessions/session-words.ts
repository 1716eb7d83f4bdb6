import { formatDayAndTime } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'
import type { Branch, Organisation, Session } from '@loper/prisma/client'
import { spokenWords } from './spoken-words.service.ts'

/** A session with what tells people where it is and who gives it. */
export type FullSession = Session & { branch: Branch | null; organisation: Organisation }

const online: Record<Language, string> = { nl: 'online', en: 'online', ar: 'عبر الإنترنت' }

/** Where a session is, in words: "Bibliotheek Stadshart, Zoetermeer, zaal 2". */
export function placeWords({ branch, organisation, room, online: isOnline }: FullSession, language: Language): string {
  if (isOnline) return online[language]
  const place = branch && !branch.name.includes(branch.place) ? branch.place : null
  return [branch?.name ?? organisation.name, place, room].filter(Boolean).join(', ')
}

/** What every mail about a session names. */
export function sessionWords(session: FullSession, language: Language) {
  return {
    sessionTitle: spokenWords(session, language).title,
    when: formatDayAndTime(session.startsAt, new Date(), language),
    place: placeWords(session, language),
    libraryName: session.organisation.name,
  }
}
