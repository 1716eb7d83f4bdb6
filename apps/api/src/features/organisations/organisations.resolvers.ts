import type { Resolvers } from '@loper/graphql/resolvers'

export const resolvers: Resolvers = {
  Query: {
    organisation: (_parent, { id }, { tx }) => tx.organisation.findUnique({ where: { id } }),
  },
  Organisation: {
    supportedBy: ({ id }, _args, { tx }) => tx.organisation.findUniqueOrThrow({ where: { id } }).supportedBy(),
    branches: ({ id }, _args, { tx }) =>
      tx.organisation
        .findUniqueOrThrow({ where: { id } })
        .branches({ where: { closedOn: null }, orderBy: { name: 'asc' } }),
    municipalities: async ({ id }, _args, { tx }) => {
      const areas = await tx.organisation
        .findUniqueOrThrow({ where: { id } })
        .serviceAreas({ where: { validTo: null } })
      return tx.municipality.findMany({
        where: { code: { in: areas.map((area) => area.municipalityCode) } },
        orderBy: { name: 'asc' },
      })
    },
  },
  Branch: {
    municipality: ({ id }, _args, { tx }) => tx.branch.findUniqueOrThrow({ where: { id } }).municipality(),
  },
}
