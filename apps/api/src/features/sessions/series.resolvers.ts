import type { Resolvers } from '@loper/graphql/resolvers'
import { cancelFollowing, changeFollowing } from './change-series.service.ts'
import { planSeries } from './plan-series.service.ts'
import { placeInSeries } from './series-place.service.ts'
import { lookAhead } from './series-preview.service.ts'

export const resolvers: Resolvers = {
  Query: {
    seriesDates: (_parent, { input }, context) => lookAhead(context, input),
  },
  Session: {
    series: (session, _args, context) => placeInSeries(context, session),
  },
  Mutation: {
    planSeries: async (_parent, { input }, context) => ({ sessions: await planSeries(context, input), errors: [] }),
    changeFollowing: async (_parent, { input }, context) => ({
      sessions: await changeFollowing(context, input),
      errors: [],
    }),
    cancelFollowing: async (_parent, { input }, context) => ({
      sessions: await cancelFollowing(context, input),
      errors: [],
    }),
  },
}
