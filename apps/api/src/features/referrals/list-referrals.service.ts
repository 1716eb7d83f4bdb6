import type { ReferralCounts } from '@loper/graphql/resolvers'
import type { Organisation, Prisma, Referral, Topic } from '@loper/prisma/client'
import { assertCan } from '../../auth/policy.ts'
import type { Context } from '../../context.ts'
import { logSeenInList } from '../../person-access.ts'
import { type Group, whereOfGroup } from './inbox-groups.ts'

type Inbox = { organisationId: string; direction: 'RECEIVED' | 'SENT' }
type Filters = {
  group?: Group | null
  search?: string | null
  partnerId?: string | null
  topic?: Topic | null
  first?: number | null
}

function assertInbox(context: Context, { organisationId, direction }: Inbox): Prisma.ReferralWhereInput {
  if (direction === 'RECEIVED') {
    assertCan(context, 'inbox:seeReceived', { organisationId })
    return { receiverOrganisationId: organisationId, withdrawnAt: null, status: { not: 'DRAFT' } }
  }
  assertCan(context, 'inbox:seeSent', { organisationId })
  return { senderOrganisationId: organisationId }
}

/**
 * The referrals of one organisation in one direction: the longest waiting first, those that ended the newest first. Everybody whose
 * name is in it gets a line.
 */
export async function listReferrals(context: Context, args: Inbox & Filters): Promise<Referral[]> {
  const own = assertInbox(context, args)
  const { direction, group, search, partnerId, topic, first } = args
  const partner = direction === 'RECEIVED' ? 'senderOrganisationId' : 'receiverOrganisationId'
  const referrals = await context.tx.referral.findMany({
    where: {
      AND: [
        own,
        group ? whereOfGroup(direction, group) : {},
        search?.trim() ? { person: { firstName: { contains: search.trim(), mode: 'insensitive' } } } : {},
        partnerId ? { [partner]: partnerId } : {},
        topic ? { topic } : {},
      ],
    },
    orderBy: [{ requestedAt: group === 'DONE' ? 'desc' : 'asc' }, { id: 'asc' }],
    take: Math.min(Math.max(first ?? 50, 1), 200),
  })
  const purpose = direction === 'RECEIVED' ? 'purpose.help' : 'purpose.follow'
  const list = { organisationId: args.organisationId, what: 'list.referrals', purpose } as const
  await logSeenInList(context, list, [...new Set(referrals.map(({ personId }) => personId))])
  return referrals
}

/** How many stand in each part of the inbox. */
export async function countReferrals(context: Context, inbox: Inbox): Promise<ReferralCounts> {
  const own = assertInbox(context, inbox)
  const count = (group: Group) =>
    context.tx.referral.count({ where: { AND: [own, whereOfGroup(inbox.direction, group)] } })
  return {
    waitsOnUs: await count('WAITS_ON_US'),
    waitsOnAnother: await count('WAITS_ON_ANOTHER'),
    running: await count('RUNNING'),
    done: await count('DONE'),
  }
}

/** The organisations on the other side, by name. */
export function listPartners(context: Context, inbox: Inbox): Promise<Organisation[]> {
  const own = assertInbox(context, inbox)
  const side = inbox.direction === 'RECEIVED' ? 'sentReferrals' : 'receivedReferrals'
  return context.tx.organisation.findMany({ where: { [side]: { some: own } }, orderBy: { name: 'asc' } })
}
