import type { Resolvers } from '@loper/graphql/resolvers'
import { placesOf } from './places.service.ts'
import { renameViewer } from './rename-viewer.service.ts'

export const resolvers: Resolvers = {
  Query: {
    viewer: (_parent, _args, { viewer }) => (viewer.kind === 'staff' ? viewer : null),
  },
  Mutation: {
    renameViewer: async (_parent, { input }, context) => ({ viewer: await renameViewer(context, input), errors: [] }),
  },
  Viewer: {
    id: (viewer) => viewer.userId,
    demo: (_viewer, _args, { config }) => config.demo,
    places: (viewer) => placesOf(viewer),
  },
  ViewerMembership: {
    organisation: ({ organisationId }, _args, { tx }) =>
      tx.organisation.findUniqueOrThrow({ where: { id: organisationId } }),
  },
}
