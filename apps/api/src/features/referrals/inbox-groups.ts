import type { Prisma, Referral, ReferralStatus } from '@loper/prisma/client'
import type { Context } from '../../context.ts'
import { asSender, seesAll } from './referral-access.ts'

export const groups = ['WAITS_ON_US', 'WAITS_ON_ANOTHER', 'RUNNING', 'DONE'] as const
export type Group = (typeof groups)[number]
type Where = Prisma.ReferralWhereInput

const ended: ReferralStatus[] = ['COMPLETED', 'FAILED', 'REJECTED', 'CANCELLED', 'EXPIRED', 'ENTERED_IN_ERROR']
const answeredNo: ReferralStatus[] = ['REJECTED', 'EXPIRED']
const month = 30 * 24 * 60 * 60 * 1000

/** Now, to the minute: every referral of a list asks the same, so that their questions go to the database together. */
const thisMinute = () => new Date(Math.floor(Date.now() / 60_000) * 60_000)

/** A place in a session that is still to come. */
export const comingPlace = (now: Date) =>
  ({ status: { not: 'CANCELLED' }, session: { endsAt: { gt: now } } }) satisfies Prisma.EnrolmentWhereInput

/** The receiver's side: somebody accepted without a coming place waits for one. */
function received(now: Date): Record<Group, Where> {
  const placed = comingPlace(now)
  return {
    WAITS_ON_US: { OR: [{ status: 'REQUESTED' }, { status: 'ACCEPTED', enrolments: { none: placed } }] },
    WAITS_ON_ANOTHER: { OR: [{ status: 'WAITLISTED' }, { status: 'ACCEPTED', enrolments: { some: placed } }] },
    RUNNING: { status: 'IN_PROGRESS' },
    DONE: { status: { in: ended } },
  }
}

/** The sender's side, by what the sender may see only (see `senderView`): a silent referral stays with the other for ever. */
function sent(now: Date): Record<Group, Where> {
  const takenBack: Where = {
    OR: [
      { withdrawnAt: { not: null } },
      { status: 'ENTERED_IN_ERROR' },
      { feedbackLevel: 'NOTHING', takenBackAt: { not: null } },
      { status: 'CANCELLED', OR: [{ cancelledBy: null }, { cancelledBy: { not: 'RECEIVER' } }] },
    ],
  }
  const hears: Where = { feedbackLevel: { not: 'NOTHING' } }
  const finished: Where = { ...hears, status: { in: ended } }
  const toSendOn: Where = {
    feedbackLevel: 'DETAILS',
    status: { in: answeredNo },
    sentOnTo: { none: {} },
    endedAt: { gt: new Date(now.getTime() - month) },
    withdrawnAt: null,
  }
  return {
    WAITS_ON_US: toSendOn,
    WAITS_ON_ANOTHER: {
      NOT: takenBack,
      OR: [{ status: { in: ['DRAFT', 'REQUESTED', 'WAITLISTED', 'ACCEPTED'] } }, { feedbackLevel: 'NOTHING' }],
    },
    RUNNING: { ...hears, status: 'IN_PROGRESS', withdrawnAt: null },
    DONE: { OR: [takenBack, finished], NOT: toSendOn },
  }
}

/** What makes a referral stand in a part of the inbox, for a query. */
export function whereOfGroup(direction: 'RECEIVED' | 'SENT', group: Group, now = thisMinute()): Where {
  return (direction === 'RECEIVED' ? received(now) : sent(now))[group]
}

/** In which part of the viewer's inbox a referral stands; the same rules as `whereOfGroup`. */
export async function groupOf(context: Context, referral: Referral, now = thisMinute()): Promise<Group> {
  const own = context.tx.referral.findUniqueOrThrow({ where: { id: referral.id } })
  if (seesAll(context, referral)) {
    const { status } = referral
    if (status === 'REQUESTED') return 'WAITS_ON_US'
    if (status === 'IN_PROGRESS') return 'RUNNING'
    if (status === 'ACCEPTED') {
      const places = await own.enrolments({ where: comingPlace(now) })
      return (places ?? []).length > 0 ? 'WAITS_ON_ANOTHER' : 'WAITS_ON_US'
    }
    return ended.includes(status) ? 'DONE' : 'WAITS_ON_ANOTHER'
  }
  const { stage, status } = asSender(referral)
  if (stage === 'STARTED') return 'RUNNING'
  if (stage === 'DRAFT' || stage === 'SENT') return 'WAITS_ON_ANOTHER'
  const recent = (referral.endedAt?.getTime() ?? 0) > now.getTime() - month
  if (status === null || !answeredNo.includes(status) || !recent) return 'DONE'
  return ((await own.sentOnTo()) ?? []).length === 0 ? 'WAITS_ON_US' : 'DONE'
}
