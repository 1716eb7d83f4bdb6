import { comma, formatDay, formatTime, formatTimeRange } from '@loper/domain/dutch-dates'
import type { Language } from '@loper/domain/languages'

/** "dinsdag 1 december, 14.00 uur"; the time never breaks over two lines. */
export function DayAndTime({ at, now, language }: { at: string; now: string; language: Language }) {
  return (
    <>
      {formatDay(at, now, language)}
      {comma(language)} <span className="whitespace-nowrap">{formatTime(at, language)}</span>
    </>
  )
}

/** "14.00 tot 16.00 uur" */
export function FromTo({ from, to, language }: { from: string; to: string; language: Language }) {
  return <span className="whitespace-nowrap">{formatTimeRange(from, to, language)}</span>
}
