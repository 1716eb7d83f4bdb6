import { addDays, today as dayOf, daysBetween } from '@loper/domain/dutch-time'
import { uuid } from '@loper/domain/free-text'
import { assertCan, can } from '../../auth/policy.ts'
import { staffOf } from '../../auth/viewer.ts'
import type { Context } from '../../context.ts'
import { NotFound } from '../../errors.ts'
import { region } from './region.service.ts'
import { endOfDay, thinSessions } from './region-attention.service.ts'
import { lateMilestone, watchPilots, withoutValueSince } from './region-pilots.service.ts'
import { newsForSender, toSendOn } from './today-news.service.ts'

const shownRequests = 5
const shownSessions = 5
const shownAttention = 6
const week = 7

/** What asks something of the viewer at one of their organisations. Names nobody, so it is no reading of a person's record. */
export async function today(context: Context, organisationId: string) {
  if (!uuid.safeParse(organisationId).success) throw new NotFound('organisation')
  assertCan(context, 'today:see', { organisationId })
  const { viewer } = context
  const on = dayOf(new Date())
  const answers = staffOf(viewer, organisationId, 'COORDINATOR', 'FRONT_DESK')
  const sends = staffOf(viewer, organisationId, 'CONSULTANT', 'CLIENT_MANAGER', 'FRONT_DESK', 'COORDINATOR')
  const watches = staffOf(viewer, organisationId, 'ADVISER', 'OBSERVER') && can(context, 'region:see', null)
  const tasks = [
    ...(await sessionTasks(context, organisationId, on)),
    ...(answers ? await requestsWaiting(context, organisationId, on) : []),
    ...(sends ? await toSendOn(context, organisationId, on) : []),
    ...(staffOf(viewer, organisationId, 'COORDINATOR') ? await pilotTasks(context, organisationId, on) : []),
  ]
  return {
    on,
    tasks,
    waiting: answers ? await context.tx.referral.count({ where: waitingFor(organisationId) }) : null,
    sessions: await nextSessions(context, organisationId),
    news: sends ? await newsForSender(context, organisationId) : [],
    attention: watches ? (await region(context, {})).attention.slice(0, shownAttention) : [],
  }
}

const waitingFor = (receiverOrganisationId: string) => ({ receiverOrganisationId, status: 'REQUESTED' as const })

async function requestsWaiting({ tx }: Context, organisationId: string, on: string) {
  const waiting = await tx.referral.findMany({
    where: waitingFor(organisationId),
    include: { senderOrganisation: true },
    orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
    take: shownRequests,
  })
  return waiting.map(({ id, topic, senderOrganisation, requestedAt }) => ({
    id: `answer ${id}`,
    kind: 'ANSWER' as const,
    referralId: id,
    topic,
    organisation: senderOrganisation,
    days: daysBetween(dayOf(requestedAt), on),
  }))
}

/** A host sees the own sessions, everyone else at the organisation all of them. */
function sessionsOf({ viewer }: Context, organisationId: string) {
  const onlyHost = !staffOf(viewer, organisationId, 'COORDINATOR', 'FRONT_DESK')
  const hostId = viewer.kind === 'staff' && onlyHost ? { hostId: viewer.userId } : {}
  return { organisationId, status: 'PLANNED' as const, endsAt: { gt: new Date() }, ...hostId }
}

function nextSessions(context: Context, organisationId: string) {
  return context.tx.session.findMany({
    where: sessionsOf(context, organisationId),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: shownSessions,
  })
}

async function sessionTasks(context: Context, organisationId: string, on: string) {
  if (!staffOf(context.viewer, organisationId, 'COORDINATOR', 'HOST')) return []
  const soon = await context.tx.session.findMany({
    where: { ...sessionsOf(context, organisationId), startsAt: { lte: endOfDay(addDays(on, 1)) } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  const thin = staffOf(context.viewer, organisationId, 'COORDINATOR')
    ? await thinSessions(context, [organisationId])
    : []
  return [
    ...thin.map(({ session }) => ({ id: `thin ${session.id}`, kind: 'BELOW_MINIMUM' as const, session })),
    ...soon.map((session) => ({ id: `session ${session.id}`, kind: 'SESSION' as const, session })),
  ]
}

async function pilotTasks(context: Context, organisationId: string, on: string) {
  const pilots = await watchPilots(context, [organisationId])
  return pilots.flatMap((pilot) => {
    const since = withoutValueSince(pilot, on)
    const milestone = lateMilestone(pilot, addDays(on, week + 1))
    return [
      ...(milestone
        ? [
            {
              id: `milestone ${pilot.id}`,
              kind: 'MILESTONE' as const,
              pilot,
              milestone: milestone.title,
              on: milestone.on,
            },
          ]
        : []),
      ...(since ? [{ id: `value ${pilot.id}`, kind: 'MEASUREMENT' as const, pilot, on: since }] : []),
    ]
  })
}
