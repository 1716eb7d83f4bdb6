import type { Resolvers } from '@loper/graphql/resolvers'
import { can } from '../../auth/policy.ts'
import { owner } from '../../related.ts'
import {
  changeMemberRole,
  endMembership,
  inviteMember,
  membersOf,
  restoreMembership,
  rolesToGive,
} from './members.service.ts'

export const resolvers: Resolvers = {
  Organisation: {
    members: ({ id }, _args, context) => membersOf(context, id),
    viewerCanManageMembers: ({ id, closedOn }, _args, context) =>
      !closedOn && can(context, 'member:manage', { organisationId: id }),
    viewerCanGiveRoles: (organisation, _args, context) => rolesToGive(context, organisation),
  },
  Membership: {
    user: ({ userId }, _args, context) => owner(context, 'user', userId),
  },
  Mutation: {
    inviteMember: async (_parent, { input }, context) => ({
      membership: await inviteMember(context, input),
      errors: [],
    }),
    changeMemberRole: async (_parent, { input }, context) => ({
      membership: await changeMemberRole(context, input),
      errors: [],
    }),
    endMembership: async (_parent, { input }, context) => ({
      membership: await endMembership(context, input),
      errors: [],
    }),
    restoreMembership: async (_parent, { input }, context) => ({
      membership: await restoreMembership(context, input),
      errors: [],
    }),
  },
}
