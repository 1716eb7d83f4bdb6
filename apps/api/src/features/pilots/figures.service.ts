import { today } from '@loper/domain/dutch-time'
import type { Standing } from '@loper/domain/pilot-progress'
import type { Prisma } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import { batched } from '../../batched.ts'
import type { Context } from '../../context.ts'
import {
  type CountedPeople,
  type Counts,
  countedValue,
  type Figure,
  figureByHand,
  figureFrom,
  type Measured,
  measuringDays,
  publishedFigure,
  publishedSources,
} from './indicator-figures.ts'

import { goalsOf, indicatorsOf } from './pilot-parts.service.ts'

type CountsRow = Counts & { pilot_id: string; until: Date }
type Row = Prisma.IndicatorGetPayload<typeof withPilot>

const withPilot = {
  include: {
    measurements: { orderBy: [{ measuredOn: 'asc' }, { createdAt: 'asc' }] },
    goal: { include: { pilot: { include: { partnership: { include: { partners: true } } } } } },
  },
} satisfies Prisma.IndicatorDefaultArgs

const day = (date: Date) => date.toISOString().slice(0, 10)

/** What an indicator says to this viewer. All indicators of one turn take three statements together. */
export async function figureOf(context: Context, indicatorId: string): Promise<Figure> {
  const figure = await batched(context, 'figures', indicatorId, (ids) => loadFigures(context, ids))
  if (!figure) throw new Error('an indicator without a row')
  return figure
}

const order: Standing[] = ['STUCK', 'ATTENTION', 'ON_COURSE']

/** The worst standing that is known of the pilot's indicators. */
export async function standingOf(context: Context, pilotId: string): Promise<Standing> {
  const goals = await goalsOf(context, pilotId)
  const indicators = (await Promise.all(goals.map((goal) => indicatorsOf(context, goal.id)))).flat()
  const figures = await Promise.all(indicators.map((indicator) => figureOf(context, indicator.id)))
  return order.find((one) => figures.some((figure) => figure.standing === one)) ?? 'UNKNOWN'
}

async function loadFigures(context: Context, ids: string[]): Promise<Map<string, Figure>> {
  const { tx } = context
  const rows = await tx.indicator.findMany({ where: { id: { in: ids } }, ...withPilot })
  const pilots = new Map(rows.map((row) => [row.goal.pilot.id, row.goal.pilot]))
  const asked = [...pilots.values()].flatMap((pilot) =>
    measuringDays(day(pilot.startsOn), lastDay(pilot)).map((until) => ({ id: pilot.id, until })),
  )
  const counts = await tx.$queryRaw<CountsRow[]>`
    SELECT * FROM pilot_counts(${asked.map(({ id }) => id)}::uuid[], ${asked.map(({ until }) => until)}::date[])
     ORDER BY until`
  const cells = await tx.figureCell.findMany({
    where: { dimension: 'PILOT', value: { in: [...pilots.keys()].flatMap(cellNames) } },
    orderBy: { quarter: 'asc' },
  })
  return new Map(
    rows.map((row) => {
      const { pilot } = row.goal
      const measured = measuredFrom(row)
      const exact = can(context, 'pilot:seeCounts', { ...pilot, partners: pilot.partnership.partners })
      if (row.source === 'MANUAL') {
        const harmless = exact || row.unit === 'SHARE' || !row.countsPeople
        return [row.id, figureByHand(measured, row.measurements, harmless)]
      }
      if (exact || row.source === 'SESSIONS_HELD') {
        const own = counts.filter((one) => one.pilot_id === pilot.id)
        const series = own.map((one) => ({ on: day(one.until), value: countedValue(row, one) }))
        return [row.id, figureFrom(measured, series)]
      }
      const published = (count: CountedPeople) =>
        cells.filter(({ value }) => value === `${pilot.id}:${publishedSources[count]}`)
      return [row.id, publishedFigure(measured, published)]
    }),
  )
}

const cellNames = (pilotId: string) => Object.values(publishedSources).map((source) => `${pilotId}:${source}`)

function lastDay({ closedAt }: { closedAt: Date | null }): string {
  return today(closedAt ?? new Date())
}

function measuredFrom({ source, unit, baseline, target, goal }: Row): Measured {
  return { source, unit, baseline, target, startsOn: day(goal.pilot.startsOn), endsOn: day(goal.pilot.endsOn) }
}
