/** Writes the published figures: once, when a quarter is over, and never again (docs/decisions/009). */
import { addDays, today as dayOf, quarterBounds, quarterOf } from '@loper/domain/dutch-time'
import { protectGrid } from '@loper/domain/suppression'
import type { Tx } from '../database.ts'
import { libraryGrid } from './library-grid.ts'
import { countAttendance, countPilots, countReferrals } from './quarter-counts.ts'

/** A request has seven days to be answered, so a quarter can be judged that many days after its end. */
const daysAfterTheQuarter = 7

const rowsInOneStatement = 1000

/** Makes others who publish wait, so that two processes do it once. Ends with the transaction. */
async function lockFigures(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('loper.figures'))`
}

/**
 * Publishes a quarter ("2026-Q3") for every library that has no cells of it yet, and tells for how many. `tx` runs as the system.
 * Every count below the floor is hidden, with as many others as are needed so that it cannot be worked out; what is hidden is
 * stored without its count.
 */
export async function publishFigures(tx: Tx, { quarter }: { quarter: string }): Promise<number> {
  await lockFigures(tx)
  const { startsOn } = quarterBounds(quarter)
  const waiting = await tx.organisation.findMany({
    where: {
      type: 'LIBRARY',
      figureCells: { none: { quarter } },
      OR: [{ closedOn: null }, { closedOn: { gte: new Date(startsOn) } }],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  const libraries = waiting.map(({ id }) => id)
  if (libraries.length === 0) return 0
  const referrals = await countReferrals(tx, quarter, libraries)
  const attendance = await countAttendance(tx, quarter, libraries)
  const pilots = await countPilots(tx, quarter, libraries)
  const rows = libraries.flatMap((organisationId) => {
    const own = (row: { organisationId: string }) => row.organisationId === organisationId
    const grid = libraryGrid({
      referrals: referrals.filter(own),
      attendance: attendance.find(own),
      pilots: pilots.filter(own),
    })
    return protectGrid(grid).cells.flatMap(({ id, count }) => {
      const [dimension = '', ...value] = id.split(':')
      return dimension === 'GROUP' ? [] : [{ organisationId, quarter, dimension, value: value.join(':'), count }]
    })
  })
  for (let from = 0; from < rows.length; from += rowsInOneStatement)
    await tx.figureCell.createMany({ data: rows.slice(from, from + rowsInOneStatement) })
  return libraries.length
}

/** The quarters that are over at `today` (YYYY-MM-DD), from the first in which anything happened, oldest first. */
export async function finishedQuarters(tx: Tx, today: string): Promise<string[]> {
  const [{ first } = { first: null }] = await tx.$queryRaw<{ first: Date | null }[]>`
    SELECT least((SELECT min(requested_at) FROM referral), (SELECT min(starts_at) FROM session)) AS first`
  const quarters: string[] = []
  if (!first) return quarters
  for (let quarter = quarterOf(dayOf(first)); ; ) {
    const { endsOn } = quarterBounds(quarter)
    if (addDays(endsOn, daysAfterTheQuarter) >= today) return quarters
    quarters.push(quarter)
    quarter = quarterOf(addDays(endsOn, 1))
  }
}

/** Publishes every finished quarter that misses, oldest first. All in the transaction that is given, as the system. */
export async function publishDueFigures(tx: Tx, { today }: { today: string }): Promise<string[]> {
  await lockFigures(tx)
  const quarters = await finishedQuarters(tx, today)
  const published: string[] = []
  for (const quarter of quarters) if ((await publishFigures(tx, { quarter })) > 0) published.push(quarter)
  return published
}
