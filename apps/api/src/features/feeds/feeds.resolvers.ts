import type { Resolvers } from '@loper/graphql/resolvers'
import { feedsOf } from './feed-sources.service.ts'
import { sessionFeed } from './session-feed.service.ts'

export const resolvers: Resolvers = {
  Query: { sessionFeed: (_parent, args, context) => sessionFeed(context, args) },
  Organisation: { feeds: (organisation, _args, context) => feedsOf(context, organisation) },
}
