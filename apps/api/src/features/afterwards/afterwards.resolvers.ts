import type { Resolvers } from '@loper/graphql/resolvers'
import { afterwardsOf, giveOpinion, meetAgain, othersOf, stopMeetingAgain } from './look-back.service.ts'
import { opinionsOf } from './opinions.service.ts'

export const resolvers: Resolvers = {
  Enrolment: {
    afterwards: (enrolment, _args, context) => afterwardsOf(context, enrolment),
  },
  Afterwards: {
    others: ({ id, meetsAgain }, _args, context) => (id && meetsAgain ? othersOf(context, id) : []),
  },
  Session: {
    opinions: (session, _args, context) => opinionsOf(context, session),
  },
  Mutation: {
    giveOpinion: async (_parent, { input }, context) => ({ enrolment: await giveOpinion(context, input), errors: [] }),
    meetAgain: async (_parent, { input }, context) => ({ enrolment: await meetAgain(context, input), errors: [] }),
    stopMeetingAgain: async (_parent, { input }, context) => ({
      enrolment: await stopMeetingAgain(context, input),
      errors: [],
    }),
  },
}
