import { addDays, today as dayOf, daysBetween, localToInstant } from '@loper/domain/dutch-time'
import type { ReferralParty } from '@loper/domain/referral-states'
import { senderView } from '@loper/domain/sender-view'
import type { Actor, Organisation, Referral } from '@loper/prisma/client'
import type { Context } from '../../context.ts'

type Sent = Referral & { receiverOrganisation: Organisation }

const daysOfNews = 30
const shownNews = 6
const shownToSendOn = 3

const parties: Partial<Record<Actor, ReferralParty>> = { SENDER: 'sender', RECEIVER: 'receiver', PERSON: 'person' }

const asSender = (referral: Referral) =>
  senderView({
    status: referral.status,
    rejectionReason: referral.rejectionReason,
    outcome: referral.outcome,
    feedbackLevel: referral.feedbackLevel,
    consentWithdrawn: referral.withdrawnAt !== null,
    cancelledBy: referral.cancelledBy ? (parties[referral.cancelledBy] ?? null) : null,
  })

function mine({ viewer }: Context, organisationId: string) {
  return { senderOrganisationId: organisationId, senderId: viewer.kind === 'staff' ? viewer.userId : '' }
}

/** The moment of the last thing that the sender may hear; null when there is nothing to hear yet. */
function heardAt(referral: Referral): Date | null {
  const { stage, status } = asSender(referral)
  if (stage === 'FINISHED') return referral.endedAt ?? referral.answeredAt
  if (stage === 'STARTED') return referral.startedAt
  return status === 'ACCEPTED' || status === 'WAITLISTED' ? referral.answeredAt : null
}

/** News of the last month about the viewer's own referrals, never more and never in another order than each person allows. */
export async function newsForSender(context: Context, organisationId: string) {
  const since = localToInstant(addDays(dayOf(new Date()), -daysOfNews), '00:00')
  const sent: Sent[] = await context.tx.referral.findMany({
    where: {
      ...mine(context, organisationId),
      feedbackLevel: { not: 'NOTHING' },
      withdrawnAt: null,
      OR: [{ answeredAt: { gte: since } }, { startedAt: { gte: since } }, { endedAt: { gte: since } }],
    },
    include: { receiverOrganisation: true },
  })
  return sent
    .flatMap((referral) => {
      const at = heardAt(referral)
      if (!at || at < since) return []
      const { stage, status } = asSender(referral)
      const { id, topic, receiverOrganisation: organisation } = referral
      return [{ id, topic, organisation, stage, status, at }]
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, shownNews)
}

/** Own referrals that ended without a yes, of which the sender may know it, and that were not sent on. */
export async function toSendOn(context: Context, organisationId: string, on: string) {
  const since = localToInstant(addDays(on, -daysOfNews), '00:00')
  const ended: Sent[] = await context.tx.referral.findMany({
    where: {
      ...mine(context, organisationId),
      feedbackLevel: 'DETAILS',
      status: { in: ['REJECTED', 'EXPIRED'] },
      withdrawnAt: null,
      sentOnTo: { none: {} },
      endedAt: { gte: since },
    },
    include: { receiverOrganisation: true },
    orderBy: [{ endedAt: 'asc' }, { id: 'asc' }],
    take: shownToSendOn,
  })
  return ended.map(({ id, topic, receiverOrganisation, endedAt }) => ({
    id: `on ${id}`,
    kind: 'SEND_ON' as const,
    referralId: id,
    topic,
    organisation: receiverOrganisation,
    days: endedAt ? daysBetween(dayOf(endedAt), on) : null,
  }))
}
