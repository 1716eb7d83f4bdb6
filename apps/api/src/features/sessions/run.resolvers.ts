import type { Resolvers } from '@loper/graphql/resolvers'
import { can } from '../../auth/policy.ts'
import { moveSessionRun, runOf } from './move-run.service.ts'
import { sessionEdition } from './session-edition.ts'

export const resolvers: Resolvers = {
  Session: {
    edition: (session, _args, context) => (can(context, 'session:manage', session) ? sessionEdition(session) : null),
    run: (session, _args, context) => runOf(context, session),
  },
  Mutation: {
    moveRun: async (_parent, { input }, context) => ({ session: await moveSessionRun(context, input), errors: [] }),
  },
}
