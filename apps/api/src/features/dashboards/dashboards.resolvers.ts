import type { Resolvers } from '@loper/graphql/resolvers'
import { region } from './region.service.ts'
import { today } from './today.service.ts'

export const resolvers: Resolvers = {
  Query: {
    region: (_parent, { filter }, context) => region(context, filter),
    today: (_parent, { organisationId }, context) => today(context, organisationId),
  },
}
