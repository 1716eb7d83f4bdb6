import type { Resolvers } from '@loper/graphql/resolvers'
import { arriveAtDoor, listArrivals, settleArrival } from './arrive.service.ts'
import { doorOf, sessionAtDoor } from './door.service.ts'

export const resolvers: Resolvers = {
  Query: {
    doorSession: (_parent, { code }, context) => sessionAtDoor(context, code),
  },
  Session: {
    door: (session, _args, context) => doorOf(context, session),
    arrivals: (session, _args, context) => listArrivals(context, session),
  },
  Mutation: {
    arriveAtDoor: async (_parent, { input }, context) => ({ noted: await arriveAtDoor(context, input), errors: [] }),
    settleArrival: async (_parent, { input }, context) => ({
      session: await settleArrival(context, input),
      errors: [],
    }),
  },
}
