import type { Resolvers } from '@loper/graphql/resolvers'
import { sessionFeed } from './session-feed.service.ts'

export const resolvers: Resolvers = {
  Query: { sessionFeed: (_parent, args, context) => sessionFeed(context, args) },
}
