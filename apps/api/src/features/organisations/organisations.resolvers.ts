import type { Resolvers } from '@loper/graphql/resolvers'
import { can } from '../../auth/policy.ts'
import { owner, related } from '../../related.ts'
import { addBranch, changeBranch, closeBranch, restoreBranch } from './branches.service.ts'
import { changeOrganisation, closeOrganisation, createOrganisation } from './change-organisation.service.ts'
import { findOrganisations } from './find-organisations.service.ts'

export const resolvers: Resolvers = {
  Query: {
    organisation: (_parent, { id }, { tx }) => tx.organisation.findUnique({ where: { id } }),
    organisations: (_parent, args, context) => findOrganisations(context, args),
  },
  Mutation: {
    createOrganisation: async (_parent, { input }, context) => ({
      organisation: await createOrganisation(context, input),
      errors: [],
    }),
    changeOrganisation: async (_parent, { input }, context) => ({
      organisation: await changeOrganisation(context, input),
      errors: [],
    }),
    closeOrganisation: async (_parent, { input }, context) => ({
      organisation: await closeOrganisation(context, input),
      errors: [],
    }),
    addBranch: async (_parent, { input }, context) => ({ branch: await addBranch(context, input), errors: [] }),
    changeBranch: async (_parent, { input }, context) => ({ branch: await changeBranch(context, input), errors: [] }),
    closeBranch: async (_parent, { input }, context) => ({ branch: await closeBranch(context, input), errors: [] }),
    restoreBranch: async (_parent, { input }, context) => ({
      branch: await restoreBranch(context, input),
      errors: [],
    }),
  },
  Organisation: {
    supportedBy: ({ supportedById }, _args, context) => related(context, 'organisation', supportedById),
    successor: ({ successorId }, _args, context) => related(context, 'organisation', successorId),
    branches: ({ id }, _args, { tx }) =>
      tx.organisation
        .findUniqueOrThrow({ where: { id } })
        .branches({ where: { closedOn: null }, orderBy: { name: 'asc' } }),
    typePeriods: ({ id }, _args, { tx }) =>
      tx.organisation.findUniqueOrThrow({ where: { id } }).typePeriods({ orderBy: { validFrom: 'asc' } }),
    municipalities: async ({ id }, _args, { tx }) => {
      const areas = await tx.organisation.findUniqueOrThrow({ where: { id } }).serviceAreas({
        where: { validTo: null },
        include: { municipality: true },
        orderBy: { municipality: { name: 'asc' } },
      })
      return areas.map((area) => area.municipality)
    },
    viewerCanChange: ({ id, closedOn }, _args, context) =>
      !closedOn && can(context, 'organisation:change', { organisationId: id }),
    viewerCanClose: (organisation, _args, context) =>
      !organisation.closedOn && can(context, 'organisation:close', organisation),
  },
  OrganisationConnection: {
    viewerCanCreate: (_page, _args, context) => can(context, 'organisation:create', null),
  },
  Branch: {
    municipality: ({ municipalityCode }, _args, context) => owner(context, 'municipality', municipalityCode),
  },
}
