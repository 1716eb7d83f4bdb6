import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatTime } from '@loper/domain/dutch-dates'
import { contactLanguage } from '@loper/domain/languages'
import type { EnrolmentNeed, EnrolmentWay } from '@loper/graphql/documents'

type Place = {
  online: boolean
  room?: string | null
  branch?: { name: string; street?: string; place?: string } | null
}

/** Where a session is: "Bibliotheek Stadshart, leeszaal" or "Online". */
export function placeOf({ online, room, branch }: Place, i18n: I18n): string {
  if (online) return i18n._(msg`Online`)
  return [branch?.name, room].filter(Boolean).join(', ') || i18n._(msg`Plaats nog niet bekend`)
}

type Seats = { placed: number; free: number; waiting: number }

/** How full it is, in words: "5 van 8 bezet, 2 wachten". */
export function seatWords({ placed, waiting }: Seats, capacity: number, i18n: I18n): string {
  const taken = i18n._(msg`${placed} van ${capacity} bezet`)
  if (waiting === 0) return taken
  return waiting === 1 ? i18n._(msg`${taken}, 1 wacht`) : i18n._(msg`${taken}, ${waiting} wachten`)
}

/** Who is there: "5 van 7, één plaats vrij"; without the places when `free` is null. */
export function presentWords(present: number, total: number, free: number | null, i18n: I18n): string {
  const there = i18n._(msg`${present} van ${total}`)
  if (free === null) return there
  if (free === 0) return i18n._(msg`${there}, alle plaatsen bezet`)
  return free === 1 ? i18n._(msg`${there}, één plaats vrij`) : i18n._(msg`${there}, ${free} plaatsen vrij`)
}

/** What is good to know about somebody on a list: "spreekt Arabisch, doorverwezen". */
export function aboutPerson({ language, way }: { language?: string | null; way: EnrolmentWay }, i18n: I18n): string {
  const words: string[] = []
  if (language && language !== 'nl') {
    const { name } = contactLanguage(language)
    words.push(language === 'other' ? i18n._(msg`spreekt een andere taal`) : i18n._(msg`spreekt ${name}`))
  }
  if (way === 'REFERRED') words.push(i18n._(msg`doorverwezen`))
  if (way === 'WALK_IN') words.push(i18n._(msg`kwam binnenlopen`))
  return words.join(', ')
}

/** What somebody asked the library to arrange: "hulp met de taal, rolstoel". */
export function needWords(needs: readonly EnrolmentNeed[], i18n: I18n): string {
  const words: Record<EnrolmentNeed, string> = {
    LANGUAGE_HELP: i18n._(msg`hulp met de taal`),
    WHEELCHAIR: i18n._(msg`rolstoel`),
    CHILDCARE: i18n._(msg`kinderopvang`),
  }
  return needs.map((need) => words[need]).join(', ')
}

/** A time as it stands beside a step: "13.30". */
export function clockWords(moment: Date): string {
  return formatTime(moment).replace(' uur', '')
}
