import type { Openness } from './opening-hours.ts'
import type { DistanceBand } from './proposal-order.ts'

/** What the order of the desk looks at. */
export type DeskMatch = {
  readonly id: string
  readonly title: string
  readonly here: boolean
  readonly band: DistanceBand
  readonly distanceKm: number | null
  /** How many of the typed words it answers, and how well. */
  readonly hits: number
  readonly rank: number
  readonly openness: Openness
  readonly opensOn: string | null
  readonly opensAt: string | null
}

const bands: readonly DistanceBand[] = ['SAME_MUNICIPALITY', 'WITHIN_10_KM', 'WITHIN_25_KM', 'BEYOND']
const opennesses: readonly Openness[] = ['OPEN_NOW', 'LATER_TODAY', 'OTHER_DAY', 'UNKNOWN']

/**
 * For who stands at the desk: near before far (beyond 25 kilometres the nearest first), within that what answers most of the words, then what is open, then the own
 * house, the soonest, the best fitting. The order is always the same.
 */
export function orderForDesk<Match extends DeskMatch>(matches: readonly Match[]): Match[] {
  return matches.toSorted(
    (a, b) =>
      bands.indexOf(a.band) - bands.indexOf(b.band) ||
      (a.band === 'BEYOND' ? kilometres(a) - kilometres(b) : 0) ||
      b.hits - a.hits ||
      opennesses.indexOf(a.openness) - opennesses.indexOf(b.openness) ||
      Number(b.here) - Number(a.here) ||
      compare(moment(a), moment(b)) ||
      b.rank - a.rank ||
      kilometres(a) - kilometres(b) ||
      compare(a.title, b.title) ||
      compare(a.id, b.id),
  )
}

const kilometres = ({ distanceKm }: DeskMatch) => distanceKm ?? 0
const moment = ({ opensOn, opensAt }: DeskMatch) => `${opensOn ?? '9999'} ${opensAt ?? ''}`

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
