import type { LogKind } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { children } from '../../related.ts'

/** The goals of a pilot, in the order of the page. */
export const goalsOf = (context: Context, pilotId: string) =>
  children(context, 'goals', pilotId, 'pilotId', (ids) =>
    context.tx.pilotGoal.findMany({
      where: { pilotId: { in: ids } },
      orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    }),
  )

/** The indicators of a goal, in the order of the page. */
export const indicatorsOf = (context: Context, goalId: string) =>
  children(context, 'indicators', goalId, 'goalId', (ids) =>
    context.tx.indicator.findMany({
      where: { goalId: { in: ids } },
      orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    }),
  )

/** What was measured by hand, the last first. */
export const measurementsOf = (context: Context, indicatorId: string) =>
  children(context, 'measurements', indicatorId, 'indicatorId', (ids) =>
    context.tx.measurement.findMany({
      where: { indicatorId: { in: ids } },
      orderBy: [{ measuredOn: 'desc' }, { createdAt: 'desc' }],
    }),
  )

/** The milestones of a pilot by date. */
export const milestonesOf = (context: Context, pilotId: string) =>
  children(context, 'milestones', pilotId, 'pilotId', (ids) =>
    context.tx.milestone.findMany({
      where: { pilotId: { in: ids } },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    }),
  )

/** The log of a pilot, the last first; of one kind when asked. */
export const logOf = (context: Context, pilotId: string, kind?: LogKind | null) =>
  children(context, `log ${kind ?? ''}`, pilotId, 'pilotId', (ids) =>
    context.tx.logEntry.findMany({
      where: { pilotId: { in: ids }, ...(kind ? { kind } : {}) },
      orderBy: [{ happenedOn: 'desc' }, { id: 'desc' }],
    }),
  )
