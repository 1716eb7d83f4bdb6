/** Puts published cells together. Nothing else about people reaches a viewer of a region. */
import { mergePublished, type PublishedCell } from '@loper/domain/suppression'
import type { FigureCell } from '@loper/prisma/client'

export type Merged = { sum: number | null; leftOut: number }
export type MergedShare = { part: number | null; whole: number | null; leftOut: number }
export type TileLevel = 'ONE' | 'TWO' | 'THREE' | 'FOUR' | 'HIDDEN' | 'NONE'

type Place = { organisationId: string; quarter: string }

/** The published cells of some libraries and quarters. */
export type Cells = {
  /** `names` are `DIMENSION:value`; all of them are added up, over every library and quarter. */
  merge(names: readonly string[]): Merged
  /** The share of `part` in `part` and `rest` together, over the quarters of libraries of which both are shown. */
  share(part: string, rest: string): MergedShare
  /** Only the quarters of libraries for which this holds; `count` is that of a cell there. */
  where(holds: (place: Place, count: (name: string) => number | null) => boolean): Cells
  /** The count of one cell; null when hidden or not published. */
  count(organisationId: string, quarter: string, name: string): number | null
}

/** A cell that was not published counts as hidden: it is left out and said to be. */
export function cellsOf(
  rows: readonly FigureCell[],
  area: { organisationIds: readonly string[]; quarters: readonly string[] },
): Cells {
  const counts = new Map(
    rows.map(({ organisationId, quarter, dimension, value, count }) => [
      `${organisationId} ${quarter} ${dimension}:${value}`,
      count,
    ]),
  )
  const places = area.organisationIds.flatMap((organisationId) =>
    area.quarters.map((quarter) => ({ organisationId, quarter })),
  )
  return view(counts, places)
}

function view(counts: ReadonlyMap<string, number | null>, places: readonly Place[]): Cells {
  const count = (organisationId: string, quarter: string, name: string) =>
    counts.get(`${organisationId} ${quarter} ${name}`) ?? null
  const at =
    ({ organisationId, quarter }: Place) =>
    (name: string) =>
      count(organisationId, quarter, name)
  return {
    count,
    merge(names) {
      const cells = places.flatMap((place) =>
        names.map((name): PublishedCell => ({ id: name, count: at(place)(name) })),
      )
      const { sum, leftOut } = mergePublished(cells)
      return { sum: leftOut === cells.length ? null : sum, leftOut }
    },
    share(part, rest) {
      const pairs = places.map((place) => ({ part: at(place)(part), rest: at(place)(rest) }))
      const shown = pairs.filter((pair) => pair.part !== null && pair.rest !== null)
      const leftOut = pairs.length - shown.length
      if (shown.length === 0) return { part: null, whole: null, leftOut }
      const own = shown.reduce((sum, pair) => sum + (pair.part ?? 0), 0)
      return { part: own, whole: own + shown.reduce((sum, pair) => sum + (pair.rest ?? 0), 0), leftOut }
    },
    where: (holds) =>
      view(
        counts,
        places.filter((place) => holds(place, at(place))),
      ),
  }
}

const levels = ['ONE', 'TWO', 'THREE', 'FOUR'] as const
const levelBy = (value: number, [second, third, fourth]: readonly [number, number, number]): TileLevel =>
  levels[value >= fourth ? 3 : value >= third ? 2 : value >= second ? 1 : 0]

/** From which share of requests that were answered in time a tile is of the second, third and fourth class. */
export const shareClasses = [0.5, 0.65, 0.8] as const
/** From how many referrals. */
export const countClasses = [25, 75, 150] as const

export const levelOfCount = ({ sum }: Merged): TileLevel => (sum === null ? 'HIDDEN' : levelBy(sum, countClasses))
export const levelOfShare = ({ part, whole }: MergedShare): TileLevel =>
  part === null || !whole ? 'HIDDEN' : levelBy(part / whole, shareClasses)

const names = (dimension: string, ...values: string[]) => values.map((value) => `${dimension}:${value}`)
const status = (...values: string[]) => names('REFERRAL_STATUS', ...values)

export const requestedOf = (cells: Cells): Merged => cells.merge(['TOTAL:REFERRALS'])
export const placedOf = (cells: Cells): Merged => cells.merge(['TOTAL:PLACES'])
export const inTimeOf = (cells: Cells): MergedShare =>
  cells.share('REFERRAL_ANSWER_TIME:IN_TIME', 'REFERRAL_ANSWER_TIME:NOT_IN_TIME')

const steps = [
  { step: 'ACCEPTED', names: status('ACCEPTED', 'IN_PROGRESS', 'COMPLETED') },
  { step: 'STARTED', names: status('IN_PROGRESS', 'COMPLETED') },
  { step: 'COMPLETED', names: status('COMPLETED') },
] as const

/**
 * From request to outcome, over the quarters of libraries of which it is shown how some of the requests went on: a request of which
 * nothing more may be told would look like one that was lost.
 */
export function funnelOf(cells: Cells) {
  const told = cells.where(
    (_, count) => count('TOTAL:REFERRALS') !== null && steps[0].names.some((name) => count(name) !== null),
  )
  return [
    { step: 'REQUESTED' as const, count: requestedOf(told) },
    ...steps.map(({ step, names: parts }) => ({ step, count: told.merge(parts) })),
  ]
}

export const statusesOf = (cells: Cells) =>
  (['WAITING', 'REJECTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'STOPPED'] as const).map((one) => ({
    status: one,
    count: cells.merge(status(one)),
  }))

export const topicsOf = (cells: Cells) =>
  (['LANGUAGE', 'DIGITAL', 'WORK'] as const).map((topic) => ({
    topic,
    count: cells.merge(names('REFERRAL_TOPIC', topic)),
  }))

export const attendanceOf = (cells: Cells) => ({
  placed: placedOf(cells),
  present: cells.merge(names('ATTENDANCE', 'PRESENT')),
  absent: cells.merge(names('ATTENDANCE', 'ABSENT')),
  cancelled: cells.merge(names('ATTENDANCE', 'CANCELLED')),
  waiting: cells.merge(names('ATTENDANCE', 'WAITING')),
})
