import type { Resolvers } from '@loper/graphql/resolvers'
import { moveSessionRun, runOf } from './move-run.service.ts'

export const resolvers: Resolvers = {
  Session: {
    run: (session, _args, context) => runOf(context, session),
  },
  Mutation: {
    moveRun: async (_parent, { input }, context) => ({ session: await moveSessionRun(context, input), errors: [] }),
  },
}
