import type { Context } from '../../context.ts'
import { children } from '../../related.ts'

/** The partners of a partnership: who leads it first, then as they came. */
export const partnersOf = (context: Context, partnershipId: string) =>
  children(context, 'partners', partnershipId, 'partnershipId', (ids) =>
    context.tx.partnershipPartner.findMany({
      where: { partnershipId: { in: ids } },
      orderBy: [{ isLead: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
    }),
  )

/** The interests of a partnership, as they came. */
export const interestsOf = (context: Context, partnershipId: string) =>
  children(context, 'interests', partnershipId, 'partnershipId', (ids) =>
    context.tx.interest.findMany({
      where: { partnershipId: { in: ids } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
  )

/** Who offers or seeks an interest. */
export const stancesOf = (context: Context, interestId: string) =>
  children(context, 'stances', interestId, 'interestId', (ids) =>
    context.tx.partnerInterest.findMany({ where: { interestId: { in: ids } } }),
  )

/** The phases that a partnership entered, in order. */
export const phasesOf = (context: Context, partnershipId: string) =>
  children(context, 'phases', partnershipId, 'partnershipId', (ids) =>
    context.tx.phaseEntry.findMany({
      where: { partnershipId: { in: ids } },
      orderBy: [{ enteredOn: 'asc' }, { id: 'asc' }],
    }),
  )

/** Who does what by when: the first due first, what has no date last. */
export const commitmentsOf = (context: Context, partnershipId: string) =>
  children(context, 'commitments', partnershipId, 'partnershipId', (ids) =>
    context.tx.commitment.findMany({
      where: { partnershipId: { in: ids } },
      orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
    }),
  )

/** The pilots of a partnership by their start. */
export const pilotsOfPartnership = (context: Context, partnershipId: string) =>
  children(context, 'pilots', partnershipId, 'partnershipId', (ids) =>
    context.tx.pilot.findMany({ where: { partnershipId: { in: ids } }, orderBy: { startsOn: 'asc' } }),
  )
