import type { Resolvers } from '@loper/graphql/resolvers'
import type { Partnership } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import { contentOf, getBlueprint, listBlueprints } from './blueprints.service.ts'
import { addCommitment, changeCommitment, finishCommitment, removeCommitment } from './change-commitments.service.ts'
import { addInterest, changeInterest, removeInterest, setStance } from './change-interests.service.ts'
import { addPartner, changePartner, removePartner, signPartnership } from './change-partners.service.ts'
import { changePartnership, createPartnership, enterPhase, leavePhase } from './change-partnership.service.ts'
import { listPartnerCandidates, listPartnerships } from './list-partnerships.service.ts'
import { getPartnership } from './load-partnership.service.ts'
import { makeBlueprint } from './make-blueprint.service.ts'
import {
  canChangePartner,
  canChangePartnership,
  canFinish,
  possibleContacts,
  timesStarted,
} from './partnership-fields.service.ts'
import { startFromBlueprint } from './start-from-blueprint.service.ts'

const done = async (partnership: Promise<Partnership>) => ({ partnership: await partnership, errors: [] })

export const resolvers: Resolvers = {
  Query: {
    partnerships: (_parent, _args, context) => listPartnerships(context),
    partnership: (_parent, { id }, context) => getPartnership(context, id),
    partnerCandidates: (_parent, args, context) => listPartnerCandidates(context, args),
    blueprints: (_parent, _args, context) => listBlueprints(context),
    blueprint: (_parent, { id }, context) => getBlueprint(context, id),
  },
  Mutation: {
    createPartnership: (_parent, { input }, context) => done(createPartnership(context, input)),
    changePartnership: (_parent, { input }, context) => done(changePartnership(context, input)),
    enterPhase: (_parent, { input }, context) => done(enterPhase(context, input)),
    leavePhase: (_parent, { input }, context) => done(leavePhase(context, input)),
    addPartner: (_parent, { input }, context) => done(addPartner(context, input)),
    changePartner: (_parent, { input }, context) => done(changePartner(context, input)),
    removePartner: (_parent, { input }, context) => done(removePartner(context, input)),
    signPartnership: (_parent, { input }, context) => done(signPartnership(context, input)),
    addInterest: (_parent, { input }, context) => done(addInterest(context, input)),
    changeInterest: (_parent, { input }, context) => done(changeInterest(context, input)),
    removeInterest: (_parent, { input }, context) => done(removeInterest(context, input)),
    setStance: (_parent, { input }, context) => done(setStance(context, input)),
    addCommitment: (_parent, { input }, context) => done(addCommitment(context, input)),
    changeCommitment: (_parent, { input }, context) => done(changeCommitment(context, input)),
    finishCommitment: (_parent, { input }, context) => done(finishCommitment(context, input)),
    removeCommitment: (_parent, { input }, context) => done(removeCommitment(context, input)),
    makeBlueprint: async (_parent, { input }, context) => ({
      blueprint: await makeBlueprint(context, input),
      errors: [],
    }),
    startFromBlueprint: (_parent, { input }, context) => done(startFromBlueprint(context, input)),
  },
  Partnership: {
    blueprint: ({ id }, _args, { tx }) => tx.partnership.findUniqueOrThrow({ where: { id } }).blueprint(),
    municipalities: ({ id }, _args, { tx }) =>
      tx.partnership.findUniqueOrThrow({ where: { id } }).municipalities({ orderBy: { name: 'asc' } }),
    partners: ({ id }, _args, { tx }) =>
      tx.partnership
        .findUniqueOrThrow({ where: { id } })
        .partners({ orderBy: [{ isLead: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }] }),
    interests: ({ id }, _args, { tx }) =>
      tx.partnership.findUniqueOrThrow({ where: { id } }).interests({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    phases: ({ id }, _args, { tx }) =>
      tx.partnership.findUniqueOrThrow({ where: { id } }).phases({ orderBy: [{ enteredOn: 'asc' }, { id: 'asc' }] }),
    commitments: ({ id }, _args, { tx }) =>
      tx.partnership
        .findUniqueOrThrow({ where: { id } })
        .commitments({ orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }] }),
    pilots: ({ id }, _args, { tx }) =>
      tx.partnership.findUniqueOrThrow({ where: { id } }).pilots({ orderBy: { startsOn: 'asc' } }),
    viewerCanChange: (partnership, _args, context) => canChangePartnership(context, partnership),
  },
  PartnershipPartner: {
    organisation: ({ id }, _args, { tx }) => tx.partnershipPartner.findUniqueOrThrow({ where: { id } }).organisation(),
    contactName: async ({ id }, _args, { tx }) =>
      (await tx.partnershipPartner.findUniqueOrThrow({ where: { id } }).contact())?.name ?? null,
    contactId: async (partner, _args, context) =>
      (await canChangePartner(context, partner)) ? partner.contactId : null,
    hasContact: ({ contactId }) => contactId !== null,
    possibleContacts: (partner, _args, context) => possibleContacts(context, partner),
    viewerCanChange: (partner, _args, context) => canChangePartner(context, partner),
    viewerCanSign: (partner, _args, context) => can(context, 'partner:sign', partner),
  },
  Interest: {
    stances: ({ id }, _args, { tx }) => tx.interest.findUniqueOrThrow({ where: { id } }).partners(),
  },
  Commitment: {
    partner: ({ id }, _args, { tx }) => tx.commitment.findUniqueOrThrow({ where: { id } }).partner(),
    viewerCanFinish: (commitment, _args, context) => canFinish(context, commitment),
  },
  PartnershipBlueprint: {
    timesStarted: ({ id }, _args, context) => timesStarted(context, id),
    partners: (blueprint) => contentOf(blueprint).partners,
    phases: (blueprint) => contentOf(blueprint).phases,
    goals: (blueprint) => contentOf(blueprint).goals,
    agreements: (blueprint) => contentOf(blueprint).agreements,
    milestones: (blueprint) => contentOf(blueprint).milestones,
    firstSteps: (blueprint) => contentOf(blueprint).firstSteps,
    lessons: (blueprint) => contentOf(blueprint).lessons.map(({ title, body }) => ({ title, text: body })),
    viewerCanStart: (_blueprint, _args, { viewer }) =>
      viewer.kind === 'staff' &&
      viewer.memberships.some(({ role, organisationType }) => role === 'COORDINATOR' && organisationType === 'LIBRARY'),
  },
}
