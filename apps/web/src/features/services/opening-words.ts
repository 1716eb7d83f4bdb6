import { useLingui } from '@lingui/react/macro'
import { formatDay, formatShortDay } from '@loper/domain/dutch-dates'
import { addDays, today } from '@loper/domain/dutch-time'
import type { DeskResult_MatchFragment } from '@loper/graphql/documents'

type Opening = Pick<DeskResult_MatchFragment, 'openness' | 'opensOn' | 'opensAt' | 'closesAt'>

/** When somebody can go there: two short lines for a list, one whole one for a panel or a card. */
export function useOpeningWords(): (opening: Opening) => { first: string; second: string; whole: string } {
  const { t } = useLingui()
  const now = new Date()
  const dayOf = (day: string) => {
    if (day === today(now)) return t`vandaag`
    return day === addDays(today(now), 1) ? t`morgen` : formatDay(day, now)
  }
  return ({ openness, opensOn, opensAt, closesAt }) => {
    const opens = opensAt ? clock(opensAt) : ''
    const closes = closesAt ? clock(closesAt) : ''
    const until = closes ? t`tot ${closes}` : ''
    if (openness === 'OPEN_NOW') {
      return { first: t`nu open`, second: until, whole: closes ? t`Nu, tot ${closes} uur` : t`Nu` }
    }
    if (!opensOn) return { first: '', second: '', whole: '' }
    const day = dayOf(opensOn)
    const at = opens ? t`om ${opens}` : ''
    const hours = opens && closes ? t`${opens} tot ${closes} uur` : opens ? t`${opens} uur` : ''
    const whole = capital([day, hours].filter(Boolean).join(', '))
    return openness === 'LATER_TODAY'
      ? { first: at || day, second: opens ? until : '', whole }
      : { first: shortDay(opensOn, day, now), second: at, whole }
  }
}

const clock = (time: string) => time.replace(':', '.')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "do 26 mrt" in a narrow column; "morgen" stays. */
function shortDay(day: string, words: string, now: Date): string {
  return words === formatDay(day, now) ? formatShortDay(day) : words
}
