import type { Resolvers } from '@loper/graphql/resolvers'
import { giveOpinionByCode, opinionCodeOf, sessionOfOpinionCode } from './opinion-code.service.ts'

export const resolvers: Resolvers = {
  Query: {
    opinionSession: (_parent, { code }, context) => sessionOfOpinionCode(context, code),
  },
  Session: {
    opinionCode: (session, _args, context) => opinionCodeOf(context, session),
  },
  Mutation: {
    giveOpinionByCode: async (_parent, { input }, context) => ({
      kept: await giveOpinionByCode(context, input),
      errors: [],
    }),
  },
}
