import type { Resolvers } from '@loper/graphql/resolvers'
import type { Partnership } from '@loper/prisma/client'
import { can } from '../../auth/policy.ts'
import { owner, related } from '../../related.ts'
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
import {
  commitmentsOf,
  interestsOf,
  partnersOf,
  phasesOf,
  pilotsOfPartnership,
  stancesOf,
} from './partnership-parts.service.ts'
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
    blueprint: ({ blueprintId }, _args, context) => related(context, 'blueprint', blueprintId),
    municipalities: ({ id }, _args, { tx }) =>
      tx.partnership.findUniqueOrThrow({ where: { id } }).municipalities({ orderBy: { name: 'asc' } }),
    partners: ({ id }, _args, context) => partnersOf(context, id),
    interests: ({ id }, _args, context) => interestsOf(context, id),
    phases: ({ id }, _args, context) => phasesOf(context, id),
    commitments: ({ id }, _args, context) => commitmentsOf(context, id),
    pilots: ({ id }, _args, context) => pilotsOfPartnership(context, id),
    viewerCanChange: (partnership, _args, context) => canChangePartnership(context, partnership),
  },
  PartnershipPartner: {
    organisation: ({ organisationId }, _args, context) => owner(context, 'organisation', organisationId),
    contactName: async ({ contactId }, _args, context) => (await related(context, 'user', contactId))?.name ?? null,
    contactId: async (partner, _args, context) =>
      (await canChangePartner(context, partner)) ? partner.contactId : null,
    hasContact: ({ contactId }) => contactId !== null,
    possibleContacts: (partner, _args, context) => possibleContacts(context, partner),
    viewerCanChange: (partner, _args, context) => canChangePartner(context, partner),
    viewerCanSign: (partner, _args, context) => can(context, 'partner:sign', partner),
  },
  Interest: {
    stances: ({ id }, _args, context) => stancesOf(context, id),
  },
  Commitment: {
    partner: ({ partnerId }, _args, context) => related(context, 'partner', partnerId),
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
