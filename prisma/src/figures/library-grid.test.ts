import { type Line, type PublishedCell, primaryOnly, protectGrid } from '@loper/domain/suppression'
import { audit } from '@loper/domain/suppression-auditor'
import { describe, expect, test } from 'vitest'
import type { ReferralStatus } from '../generated/client.ts'
import { type LibraryGrid, libraryGrid } from './library-grid.ts'
import { inQuarter, pilotSources } from './pilot-flow.ts'
import type { PilotCount, PilotSource, ReferralCount } from './quarter-counts.ts'

type Random = () => number
/** The same numbers for the same seed, so that a failure can be looked at again. */
const randomOf = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}
const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T

/** One referral's life: the quarters (0, 1, 2 …) in which things happened, undefined for never. */
type Life = {
  pilots: string[]
  requested: number
  due?: number | undefined
  inTime: boolean
  accepted?: number | undefined
  started?: number | undefined
  completed?: number | undefined
  status: ReferralStatus
  topic: 'LANGUAGE' | 'DIGITAL' | 'WORK'
}

function inventLife(random: Random, quarters: number): Life {
  const requested = Math.floor(random() * quarters)
  const later = (from: number | undefined, chance: number) =>
    from === undefined || random() > chance ? undefined : from + (random() < 0.25 ? 1 : 0)
  const due = later(requested, 0.95)
  const inTime = due === requested && random() < 0.7
  const accepted = later(due, 0.85)
  const started = later(accepted, 0.8)
  const completed = later(started, 0.7)
  const status: ReferralStatus =
    completed !== undefined
      ? 'COMPLETED'
      : started !== undefined
        ? pick(random, ['IN_PROGRESS', 'FAILED'])
        : accepted !== undefined
          ? 'ACCEPTED'
          : due !== undefined
            ? pick(random, ['REJECTED', 'WAITLISTED', 'EXPIRED'])
            : 'REQUESTED'
  const pilots = random() < 0.75 ? (random() < 0.2 ? ['p', 'r'] : ['p']) : []
  return {
    pilots,
    requested,
    due,
    inTime,
    accepted,
    started,
    completed,
    status,
    topic: pick(random, ['LANGUAGE', 'LANGUAGE', 'DIGITAL', 'WORK']),
  }
}

const until = (lives: readonly Life[], pilot: string, quarter: number): Record<PilotSource, number> => {
  const own = lives.filter(({ pilots }) => pilots.includes(pilot))
  const before = (at: number | undefined) => at !== undefined && at <= quarter
  return {
    REFERRALS_REQUESTED: own.filter(({ requested }) => before(requested)).length,
    REFERRALS_DUE: own.filter(({ due }) => before(due)).length,
    REFERRALS_ANSWERED_IN_TIME: own.filter(({ due, inTime }) => inTime && before(due)).length,
    REFERRALS_ACCEPTED: own.filter(({ accepted }) => before(accepted)).length,
    REFERRALS_STARTED: own.filter(({ started }) => before(started)).length,
    REFERRALS_COMPLETED: own.filter(({ completed }) => before(completed)).length,
    PEOPLE_ATTENDED: 0,
  }
}

/** The grids of a library over the quarters, with the sums that tie quarters together, ids made unique per quarter. */
function inventYear(seed: number, quarters = 4) {
  const random = randomOf(seed)
  const lives = Array.from({ length: 10 + Math.floor(random() * 200) }, () => inventLife(random, quarters))
  const grids = Array.from({ length: quarters }, (_, quarter) => {
    const referrals: ReferralCount[] = lives
      .filter(({ requested }) => requested === quarter)
      .map(({ status, topic, inTime, pilots }) => ({ organisationId: 'l', status, topic, inTime, pilots, count: 1 }))
    const pilots: PilotCount[] = ['p', 'r'].map((pilotId) => ({
      pilotId,
      organisationId: 'l',
      before: until(lives, pilotId, quarter - 1),
      after: until(lives, pilotId, quarter),
    }))
    const places = Math.floor(random() * 40)
    const present = Math.floor(random() * (places + 1))
    const attendance = { organisationId: 'l', present, absent: places - present, cancelled: 3, waiting: 7 }
    return { pilots, grid: libraryGrid({ referrals, pilots, attendance }) }
  })
  return grids
}

const inside = (quarter: number, id: string) => `${quarter}/${id}`

/** Everything that a reader of all quarters can add up: the lines of each quarter, and each pilot's groups over time. */
function whatAReaderKnows(year: ReturnType<typeof inventYear>) {
  const cells = year.flatMap(({ grid }, quarter) =>
    grid.cells.map(({ id, count }) => ({ id: inside(quarter, id), count })),
  )
  const lines: Line[] = year.flatMap(({ grid }, quarter) =>
    grid.lines.map((line) => ({
      cells: line.cells.map((id) => inside(quarter, id)),
      ...(line.total ? { total: inside(quarter, line.total) } : {}),
    })),
  )
  const sums = new Map<string, number>()
  const pairs: [PilotSource, PilotSource][] = [
    ['REFERRALS_REQUESTED', 'REFERRALS_DUE'],
    ['REFERRALS_REQUESTED', 'REFERRALS_STARTED'],
    ['REFERRALS_DUE', 'REFERRALS_ANSWERED_IN_TIME'],
    ['REFERRALS_DUE', 'REFERRALS_ACCEPTED'],
    ['REFERRALS_ACCEPTED', 'REFERRALS_STARTED'],
    ['REFERRALS_STARTED', 'REFERRALS_COMPLETED'],
  ]
  year.forEach(({ pilots }, quarter) => {
    for (const { pilotId, after } of pilots) {
      for (const source of pilotSources) {
        const id = `sum/${quarter}/${pilotId}/${source}`
        sums.set(id, after[source])
        const parts = Array.from({ length: quarter + 1 }, (_, at) => inside(at, `PILOT:${pilotId}:${source}`))
        lines.push({ cells: parts, total: id })
      }
      for (const [wider, narrower] of pairs) {
        const group = `group/${quarter}/${pilotId}/${wider}-${narrower}`
        sums.set(group, after[wider] - after[narrower])
        lines.push({
          cells: [`sum/${quarter}/${pilotId}/${narrower}`, group],
          total: `sum/${quarter}/${pilotId}/${wider}`,
        })
      }
    }
  })
  return { cells: [...cells, ...[...sums].map(([id, count]) => ({ id, count }))], lines, unpublished: [...sums.keys()] }
}

type Protect = (grid: LibraryGrid) => PublishedCell[]
const asPublished: Protect = (grid) => protectGrid(grid).cells

function leaksOf(year: ReturnType<typeof inventYear>, protect: Protect): string[] {
  const { cells, lines, unpublished } = whatAReaderKnows(year)
  const published: PublishedCell[] = year.flatMap(({ grid }, quarter) =>
    protect(grid).map(({ id, count }) => ({
      id: inside(quarter, id),
      count: id.startsWith('GROUP:') ? null : count,
    })),
  )
  return audit(cells, lines, [...published, ...unpublished.map((id) => ({ id, count: null }))])
}

const seeds = Array.from({ length: 60 }, (_, at) => at + 1)

describe('the published cells of one library', () => {
  test('no group below five can be worked out, within a quarter or over the quarters', () => {
    for (const seed of seeds)
      expect({ seed, leaks: leaksOf(inventYear(seed), asPublished) }).toEqual({ seed, leaks: [] })
  })

  test('sabotage: with only the small cells hidden, they can', () => {
    const onlySmall: Protect = ({ cells }) => primaryOnly(cells)
    expect(seeds.some((seed) => leaksOf(inventYear(seed), onlySmall).length > 0)).toBe(true)
  })

  test('sabotage: without the rule for the flow of a pilot, they can', () => {
    const withoutFlow: Protect = ({ cells, lines }) => protectGrid({ cells, lines }).cells
    expect(seeds.some((seed) => leaksOf(inventYear(seed), withoutFlow).length > 0)).toBe(true)
  })

  test('enough is left to look at: of every full library the total is shown', () => {
    const busy = seeds.flatMap((seed) => inventYear(seed)).map(({ grid }) => grid)
    const totals = busy.flatMap((grid) => {
      const total = asPublished(grid).find(({ id }) => id === 'TOTAL:REFERRALS')
      return grid.cells.some(({ id, count }) => id === 'TOTAL:REFERRALS' && count >= 20) ? [total?.count ?? null] : []
    })
    expect(totals.filter((count) => count !== null).length / totals.length).toBeGreaterThan(0.9)
  })

  test('a cell of a pilot is what was added in the quarter, and never below zero', () => {
    const before = { ...until([], 'p', 0), REFERRALS_STARTED: 4 }
    const pilot = { pilotId: 'p', organisationId: 'l', before, after: until([], 'p', 0) }
    expect(inQuarter(pilot, 'REFERRALS_STARTED')).toBe(0)
  })
})
