import { readablePhone } from '@loper/domain/contact'
import { daysBetween, today } from '@loper/domain/dutch-time'
import { isOpen, mayMove, maySendOn, type ReferralStatus, referralClock } from '@loper/domain/referral-states'
import type { Resolvers } from '@loper/graphql/resolvers'
import type { Referral } from '@loper/prisma/client'
import { encode } from 'uqr'
import { can } from '../../auth/policy.ts'
import type { RuleName } from '../../auth/rules.ts'
import type { Context } from '../../context.ts'
import { children, owner, related } from '../../related.ts'
import {
  acceptReferral,
  completeReferral,
  failReferral,
  rejectReferral,
  waitlistReferral,
} from './answer-referral.service.ts'
import { cancelReferral, enterReferralInError } from './cancel-referral.service.ts'
import { groupOf } from './inbox-groups.ts'
import { countReferrals, listPartners, listReferrals } from './list-referrals.service.ts'
import { placeInSession } from './place-in-session.service.ts'
import { readReferral } from './read-referral.service.ts'
import { seemsOpenToSender, seesAll, viewerCanCancel, viewOf } from './referral-access.ts'
import { stepsOf } from './referral-steps.ts'
import { type Requested, requestReferral } from './request-referral.service.ts'
import { sendReferralOn } from './send-referral-on.service.ts'
import { startReferral } from './start-referral.service.ts'
import { waitingSince } from './waiting-since.ts'

type Rule = Extract<RuleName, `referral:${string}`>

/** Whether the receiver may bring it to a state now. */
function receiverMay(rule: Rule, to: ReferralStatus) {
  return (referral: Referral, _args: unknown, context: Context) =>
    seesAll(context, referral) && can(context, rule, referral) && mayMove(referral.status, to, 'receiver')
}

/**
 * What the receiver gets only when the person shares it; the sender typed it in and sees it until the person stops. Whoever sent it on
 * may have been its receiver before, and then typed nothing.
 */
const shared = (context: Context, referral: Referral, shares: boolean) =>
  context.viewer.kind === 'person' || (!referral.withdrawnAt && (shares || typedIn(context, referral)))
const typedIn = (context: Context, referral: Referral) =>
  !referral.sentOnFromId && can(context, 'referral:enterInError', referral)

const personOf = ({ personId }: Referral, context: Context) => owner(context, 'person', personId)

const sentOnTo = async ({ id }: Referral, context: Context) =>
  (
    await children(context, 'sentOnTo', id, 'sentOnFromId', (ids) =>
      context.tx.referral.findMany({ where: { sentOnFromId: { in: ids } } }),
    )
  )[0] ?? null

const daysSince = (moment: Date | null) => (moment ? daysBetween(today(moment), today(new Date())) : null)

const onPaper = ({ referral, url }: Requested) => ({
  referral,
  personLink: { url, qr: encode(url).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')) },
  errors: [],
})

type Move<Args> = (context: Context, input: Args) => Promise<Referral>
const moved =
  <Args>(move: Move<Args>) =>
  async (_parent: unknown, { input }: { input: Args }, context: Context) => ({
    referral: await move(context, input),
    errors: [],
  })

export const resolvers: Resolvers = {
  Query: {
    referral: (_parent, { id }, context) => readReferral(context, id),
    referrals: (_parent, args, context) => listReferrals(context, args),
    referralCounts: (_parent, args, context) => countReferrals(context, args),
    referralPartners: (_parent, args, context) => listPartners(context, args),
  },
  Mutation: {
    requestReferral: async (_parent, { input }, context) => onPaper(await requestReferral(context, input)),
    sendReferralOn: async (_parent, { input }, context) => onPaper(await sendReferralOn(context, input)),
    acceptReferral: moved(acceptReferral),
    rejectReferral: moved(rejectReferral),
    waitlistReferral: moved(waitlistReferral),
    placeInSession: moved(placeInSession),
    startReferral: moved(startReferral),
    completeReferral: moved(completeReferral),
    failReferral: moved(failReferral),
    cancelReferral: moved(cancelReferral),
    enterReferralInError: moved(enterReferralInError),
  },
  Referral: {
    person: (referral, _args, context) => personOf(referral, context),
    contact: async (referral, _args, context) => {
      if (!seesAll(context, referral) && referral.withdrawnAt) return null
      const { contactKind, contactValue } = await personOf(referral, context)
      return { kind: contactKind, value: contactKind === 'PHONE' ? readablePhone(contactValue) : contactValue }
    },
    language: async (referral, _args, context) =>
      shared(context, referral, referral.sharesLanguage) ? (await personOf(referral, context)).language : null,
    municipality: (referral, _args, context) =>
      shared(context, referral, referral.sharesMunicipality)
        ? related(context, 'municipality', referral.municipalityCode)
        : null,
    questionNote: (referral, _args, context) =>
      shared(context, referral, referral.sharesQuestion) ? referral.questionNote : null,
    shares: ({ sharesMunicipality, sharesLanguage, sharesQuestion }) => ({
      municipality: sharesMunicipality,
      language: sharesLanguage,
      question: sharesQuestion,
    }),
    service: (referral, _args, context) => related(context, 'service', referral.serviceId),
    senderOrganisation: (referral, _args, context) => owner(context, 'organisation', referral.senderOrganisationId),
    receiverOrganisation: (referral, _args, context) => owner(context, 'organisation', referral.receiverOrganisationId),
    stage: (referral, _args, context) => viewOf(context, referral).stage,
    status: (referral, _args, context) => viewOf(context, referral).status,
    rejectionReason: (referral, _args, context) => viewOf(context, referral).rejectionReason,
    outcome: (referral, _args, context) => viewOf(context, referral).outcome,
    failureReason: (referral, _args, context) => (viewOf(context, referral).status ? referral.failureReason : null),
    note: (referral, _args, context) => (seesAll(context, referral) ? referral.note : null),
    group: (referral, _args, context) => groupOf(context, referral),
    waitingDays: (referral, _args, context) => daysSince(waitingSince(referral, viewOf(context, referral))),
    expiresInDays: (referral, _args, context) =>
      viewOf(context, referral).status === 'REQUESTED'
        ? Math.max(0, referralClock.expiresAfterDays - (daysSince(referral.requestedAt) ?? 0))
        : null,
    steps: async (referral, _args, context) => {
      const events = await children(context, 'events', referral.id, 'referralId', (ids) =>
        context.tx.referralEvent.findMany({
          where: { referralId: { in: ids } },
          orderBy: [{ at: 'asc' }, { id: 'asc' }],
        }),
      )
      return stepsOf(referral, events, seesAll(context, referral))
    },
    enrolment: async (referral, _args, context) => {
      if (!seesAll(context, referral)) return null
      const active = await children(context, 'activeEnrolments', referral.id, 'referralId', (ids) =>
        context.tx.enrolment.findMany({
          where: { referralId: { in: ids }, status: { not: 'CANCELLED' } },
          orderBy: { createdAt: 'desc' },
        }),
      )
      return active[0] ?? null
    },
    sentOnFrom: (referral, _args, context) => related(context, 'referral', referral.sentOnFromId),
    sentOnTo: (referral, _args, context) => sentOnTo(referral, context),

    viewerCanAccept: receiverMay('referral:accept', 'ACCEPTED'),
    viewerCanReject: receiverMay('referral:reject', 'REJECTED'),
    viewerCanWaitlist: receiverMay('referral:accept', 'WAITLISTED'),
    viewerCanStart: receiverMay('referral:start', 'IN_PROGRESS'),
    viewerCanComplete: receiverMay('referral:complete', 'COMPLETED'),
    viewerCanFail: receiverMay('referral:fail', 'FAILED'),
    viewerCanPlace: (referral, _args, context) =>
      seesAll(context, referral) && can(context, 'referral:place', referral) && isOpen(referral.status),
    viewerCanCancel: (referral, _args, context) => viewerCanCancel(context, referral),
    viewerCanMarkAsError: (referral, _args, context) =>
      can(context, 'referral:enterInError', referral) && seemsOpenToSender(referral),
    viewerCanSendOn: async (referral, _args, context) => {
      const { status } = viewOf(context, referral)
      if (!status || !maySendOn(status) || !can(context, 'referral:sendOn', referral)) return false
      return (await sentOnTo(referral, context)) === null
    },
    viewerCanWithdrawConsent: (referral, _args, context) =>
      can(context, 'referral:withdrawConsent', referral) && !referral.withdrawnAt,
    viewerCanChangeFeedback: (referral, _args, context) =>
      can(context, 'referral:changeFeedback', referral) && !referral.withdrawnAt,
  },
}
