import { addDays, today as dayOf } from '@loper/domain/dutch-time'
import type { Pilot } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { type AreaFilter, type Library, loadArea } from './region-area.service.ts'
import { attentionOf, endOfDay, thinSessions } from './region-attention.service.ts'
import {
  attendanceOf,
  type Cells,
  cellsOf,
  funnelOf,
  inTimeOf,
  placedOf,
  requestedOf,
  statusesOf,
  topicsOf,
} from './region-figures.ts'
import { newsOfPilot, type WatchedPilot, watchPilots } from './region-pilots.service.ts'
import { type HeldSessions, heldSessions, plannedSessions, sessionsAhead } from './region-sessions.service.ts'
import { tilesOf } from './region-tiles.ts'

export type RegionFilter = AreaFilter & { fromQuarter?: string | null; toQuarter?: string | null }

/** Without a choice: the last year. */
const quartersByDefault = 4

async function publishedQuarters({ tx }: Context): Promise<string[]> {
  const rows = await tx.figureCell.groupBy({ by: ['quarter'], orderBy: { quarter: 'asc' } })
  return rows.map(({ quarter }) => quarter)
}

/** The published quarters from one to the other; an unknown or reversed choice falls back to the last year. */
function chosenQuarters(published: readonly string[], { fromQuarter, toQuarter }: RegionFilter): string[] {
  const last = toQuarter && published.includes(toQuarter) ? published.indexOf(toQuarter) : published.length - 1
  const first = fromQuarter ? published.indexOf(fromQuarter) : -1
  const from = first < 0 || first > last ? Math.max(0, last - quartersByDefault + 1) : first
  return published.slice(from, last + 1)
}

/** A region at a glance. Counts about people are merged from published cells and from nothing else. */
export async function region(context: Context, filter: RegionFilter) {
  assertCan(context, 'region:see', null)
  const { tx } = context
  const today = dayOf(new Date())
  const area = await loadArea(context, filter)
  const ids = area.libraries.map(({ organisation }) => organisation.id)
  const published = await publishedQuarters(context)
  const quarters = chosenQuarters(published, filter)
  const rows = await tx.figureCell.findMany({
    where: { organisationId: { in: ids }, quarter: { in: quarters }, dimension: { not: 'PILOT' } },
  })
  const cells = cellsOf(rows, { organisationIds: ids, quarters })
  const pilots = await watchPilots(context, ids)
  const held = await heldSessions(context, ids)
  const planned = await plannedSessions(context, ids)
  const regions = await tx.labourMarketRegion.findMany({ where: { validTo: null }, orderBy: { name: 'asc' } })
  const tileKind = filter.labourMarketRegionCode || filter.libraryId ? 'MUNICIPALITY' : 'LABOUR_MARKET_REGION'
  const served = new Set(area.whole.libraries.flatMap(({ municipalityCodes }) => municipalityCodes))
  return {
    name: area.name,
    choices: await choices(),
    fromQuarter: quarters[0] ?? null,
    toQuarter: quarters.at(-1) ?? null,
    requested: requestedOf(cells),
    inTime: inTimeOf(cells),
    tileKind,
    tiles: tilesOf(area, tileKind, regions, cells, quarters),
    libraries: area.libraries.map((library) => libraryRow(library, { cells, pilots, held, planned, quarters })),
    municipalitiesWithoutLibrary: filter.libraryId ? [] : area.municipalities.filter(({ code }) => !served.has(code)),
    funnel: funnelOf(cells),
    statuses: statusesOf(cells),
    topics: topicsOf(cells),
    attendance: attendanceOf(cells),
    comingSessions: await sessionsAhead(context, ids, endOfDay(addDays(today, 14))),
    pilots: pilots.map((pilot) => ({ id: pilot.id, ...newsOfPilot(pilot, today) })),
    attention: attentionOf(area.libraries, {
      thin: await thinSessions(context, ids),
      pilots,
      cells,
      quarter: quarters.at(-1) ?? null,
      today,
    }),
  } as const

  async function choices() {
    const { municipalities, libraries } = area.whole
    const homes = (code: 'provinceCode' | 'labourMarketRegionCode') => [
      ...new Set(municipalities.map((one) => one[code])),
    ]
    const inProvince = municipalities.filter(
      ({ provinceCode }) => !filter.provinceCode || provinceCode === filter.provinceCode,
    )
    const regionCodes = new Set(inProvince.map((one) => one.labourMarketRegionCode))
    return {
      provinces: await tx.province.findMany({
        where: { code: { in: homes('provinceCode') } },
        orderBy: { name: 'asc' },
      }),
      labourMarketRegions: regions.filter(({ code }) => regionCodes.has(code)),
      libraries: libraries
        .filter(
          ({ home }) =>
            (!filter.provinceCode || home?.provinceCode === filter.provinceCode) &&
            (!filter.labourMarketRegionCode || home?.labourMarketRegionCode === filter.labourMarketRegionCode),
        )
        .map(({ organisation }) => organisation),
      quarters: [...published].reverse(),
    }
  }
}

type Sources = {
  cells: Cells
  pilots: readonly WatchedPilot[]
  held: readonly HeldSessions[]
  planned: ReadonlyMap<string, number>
  quarters: readonly string[]
}

function libraryRow({ organisation, home }: Library, { cells, pilots, held, planned, quarters }: Sources) {
  const { id } = organisation
  const own = cells.where(({ organisationId }) => organisationId === id)
  const pilotsHere = pilots.filter(({ organisationId }) => organisationId === id)
  const heldHere = held.filter(({ organisationId }) => organisationId === id)
  const inPeriod = heldHere.filter(({ quarter }) => quarters.includes(quarter))
  const shown = inPeriod.filter(({ quarter }) => cells.count(id, quarter, 'TOTAL:PLACES') !== null)
  const days = [...heldHere.map(({ lastOn }) => lastOn), ...pilotsHere.flatMap(daysOfWork)]
  return {
    id,
    organisation,
    municipality: home,
    pilots: pilotsHere as Pilot[],
    lastActivityOn: days.sort().at(-1) ?? null,
    sessionsHeld: inPeriod.reduce((sum, row) => sum + row.held, 0),
    sessionsPlanned: planned.get(id) ?? 0,
    placed: placedOf(own),
    places: shown.reduce((sum, row) => sum + row.places, 0),
    requested: requestedOf(own),
    inTime: inTimeOf(own),
  }
}

/** Days on which somebody worked on a pilot. */
function daysOfWork({ goals, logEntries }: WatchedPilot): string[] {
  const values = goals.flatMap(({ indicators }) => indicators.flatMap(({ measurements }) => measurements))
  return [...values.map(({ measuredOn }) => measuredOn), ...logEntries.map(({ happenedOn }) => happenedOn)].map(
    (date) => date.toISOString().slice(0, 10),
  )
}
