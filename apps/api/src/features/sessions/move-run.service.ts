import { doorOpensAt } from '@loper/domain/session-moments'
import { fitsPlan, moveRun, plannedRun, type Run, type RunPlan } from '@loper/domain/session-run'
import { moveRunInput } from '@loper/domain/session-run-input'
import type { Session, SessionRun } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { fieldError } from '../../errors.ts'
import { parseInput } from '../../input.ts'
import { once } from '../../once.ts'
import { related } from '../../related.ts'
import { runSheetFor } from '../activities/shown-activity.service.ts'
import { activityOf } from './chosen-activity.service.ts'
import { lockOwnSession } from './own-session.service.ts'

const minute = 60_000

/** The session's plan as lengths; null when the toolkit no longer has its activity. */
async function planOf(context: Context, session: Session): Promise<RunPlan | null> {
  const activity = await activityOf(context, session)
  if (!activity) return null
  const lengths = runSheetFor(context, activity).map(({ minutes }) => minutes * minute)
  return { startsAt: session.startsAt.getTime(), lengths }
}

/** The run that was kept, unless it is of another day or of another run-sheet: then the plan. */
function keptRun(row: SessionRun | null, plan: RunPlan): { run: Run; row: SessionRun | null } {
  const run = row && {
    startsAt: row.startsAt.getTime(),
    lengths: row.lengths,
    pausedAt: row.pausedAt?.getTime() ?? null,
  }
  const fits = row !== null && run !== null && row.plannedAt.getTime() === plan.startsAt && fitsPlan(run, plan)
  return fits ? { run, row } : { run: plannedRun(plan), row: null }
}

const rowOf = ({ tx }: Context, sessionId: string) => tx.sessionRun.findUnique({ where: { sessionId } })

/** How the run-sheet goes, for who hosts there. */
export async function runOf(context: Context, session: Session) {
  if (!can(context, 'session:host', session)) return null
  const plan = await planOf(context, session)
  if (!plan) return null
  const { run, row } = keptRun(await rowOf(context, session.id), plan)
  const mover = await related(context, 'user', row?.changedById)
  return {
    id: session.id,
    startsAt: new Date(run.startsAt),
    lengths: [...run.lengths],
    pausedAt: run.pausedAt === null ? null : new Date(run.pausedAt),
    movedBy: mover?.name.split(' ')[0] ?? null,
    now: context.now(),
  }
}

/**
 * Moves the clock; a move for a step that is over by now changes nothing. One that waited for a connection counts from when it was
 * pressed, but never before the last move, so that moves of two devices keep their order. Throws a FieldError before the door opens.
 */
export async function moveSessionRun(context: Context, raw: { sessionId: string }): Promise<Session> {
  const session = await lockOwnSession(context, raw.sessionId, 'session:host')
  const { key, kind, step, at, longer } = parseInput(moveRunInput, raw)
  const now = context.now()
  if (session.status !== 'PLANNED') throw fieldError('sessionId', 'session.past', 'CONFLICT')
  if (now < doorOpensAt(session.startsAt)) throw fieldError('sessionId', 'run.too-early')
  await once(context, 'moveRun', key, async () => {
    const plan = await planOf(context, session)
    if (!plan) return session.id
    const { run, row } = keptRun(await rowOf(context, session.id), plan)
    const moment = Math.min(now.getTime(), Math.max(row?.changedAt.getTime() ?? 0, (at ?? now).getTime()))
    const moved = moveRun(run, plan, { kind, step, at: moment, longer: longer ?? minute })
    if (moved) await keepRun(context, session, moved, new Date(moment))
    return session.id
  })
  return session
}

async function keepRun({ tx, viewer }: Context, session: Session, run: Run, changedAt: Date): Promise<void> {
  const data = {
    plannedAt: session.startsAt,
    startsAt: new Date(run.startsAt),
    lengths: [...run.lengths],
    pausedAt: run.pausedAt === null ? null : new Date(run.pausedAt),
    changedAt,
    changedById: viewer.kind === 'staff' ? viewer.userId : null,
  }
  await tx.sessionRun.upsert({
    where: { sessionId: session.id },
    create: { sessionId: session.id, ...data },
    update: data,
  })
}
