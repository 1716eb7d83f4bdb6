/** Puts published cells together. Nothing else about people reaches a viewer of a region. */
import { mergePublished, type PublishedCell } from '@loper/domain/suppression'
import type { FigureCell } from '@loper/prisma/client'

export type Merged = { sum: number | null; leftOut: number }
export type MergedShare = { part: number | null; whole: number | null; leftOut: number }
export type TileLevel = 'ONE' | 'TWO' | 'THREE' | 'FOUR' | 'HIDDEN' | 'NONE'

/** The published cells of some libraries and quarters. */
export type Cells = {
  /** `names` are `DIMENSION:value`; all of them are added up, over every library and quarter. */
  merge(names: readonly string[]): Merged
  /** Sum of one cell, or of the first of `further` that is shown where it is hidden; only where nothing is shown it is left out. */
  atLeast(name: string, further: readonly string[]): Merged
  /** The share of `part` in `part` and `rest` together, over the quarters of libraries of which both are shown. */
  share(part: string, rest: string): MergedShare
  of(organisationIds: readonly string[]): Cells
  in(quarters: readonly string[]): Cells
  /** The count of one cell; null when hidden or not published. */
  count(organisationId: string, quarter: string, name: string): number | null
}

type Place = { organisationIds: readonly string[]; quarters: readonly string[] }

/** A cell that was not published counts as hidden: it is left out and said to be. */
export function cellsOf(rows: readonly FigureCell[], place: Place): Cells {
  const counts = new Map(
    rows.map(({ organisationId, quarter, dimension, value, count }) => [
      `${organisationId} ${quarter} ${dimension}:${value}`,
      count,
    ]),
  )
  return view(counts, place)
}

function view(counts: ReadonlyMap<string, number | null>, place: Place): Cells {
  const count = (organisationId: string, quarter: string, name: string) =>
    counts.get(`${organisationId} ${quarter} ${name}`) ?? null
  const each = <T>(work: (organisationId: string, quarter: string) => T): T[] =>
    place.organisationIds.flatMap((organisationId) => place.quarters.map((quarter) => work(organisationId, quarter)))
  return {
    count,
    merge(names) {
      const cells = each((organisationId, quarter) =>
        names.map((name): PublishedCell => ({ id: name, count: count(organisationId, quarter, name) })),
      ).flat()
      const { sum, leftOut } = mergePublished(cells)
      return { sum: leftOut === cells.length ? null : sum, leftOut }
    },
    atLeast(name, further) {
      const found = each((organisationId, quarter) => {
        const own = count(organisationId, quarter, name)
        const bounds = further.flatMap((later) => count(organisationId, quarter, later) ?? [])
        return { hidden: own === null, bound: own ?? (bounds.length > 0 ? Math.max(...bounds) : null) }
      })
      const known = found.flatMap(({ bound }) => bound ?? [])
      const sum = known.length > 0 ? known.reduce((total, bound) => total + bound, 0) : null
      return { sum, leftOut: found.filter(({ hidden }) => hidden).length }
    },
    share(part, rest) {
      const pairs = each((organisationId, quarter) => ({
        part: count(organisationId, quarter, part),
        rest: count(organisationId, quarter, rest),
      }))
      const shown = pairs.filter((pair) => pair.part !== null && pair.rest !== null)
      const leftOut = pairs.length - shown.length
      if (shown.length === 0) return { part: null, whole: null, leftOut }
      const own = shown.reduce((sum, pair) => sum + (pair.part ?? 0), 0)
      return { part: own, whole: own + shown.reduce((sum, pair) => sum + (pair.rest ?? 0), 0), leftOut }
    },
    of: (organisationIds) => view(counts, { ...place, organisationIds }),
    in: (quarters) => view(counts, { ...place, quarters }),
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
  { step: 'REQUESTED', name: 'TOTAL:REFERRALS' },
  { step: 'ACCEPTED', name: 'REFERRAL_REACHED:ACCEPTED' },
  { step: 'STARTED', name: 'REFERRAL_REACHED:STARTED' },
  { step: 'COMPLETED', name: 'REFERRAL_STATUS:COMPLETED' },
] as const

/**
 * From request to outcome. Where a step of a library and quarter is hidden, as many count as are shown to have come further: whoever
 * completed was accepted.
 */
export const funnelOf = (cells: Cells) =>
  steps.map(({ step, name }, at) => {
    const further = steps.slice(at + 1).map((later) => later.name)
    return { step, count: cells.atLeast(name, further) }
  })

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
